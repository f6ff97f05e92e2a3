import type { ReactElement } from 'react';
import { renderToString } from 'react-dom/server';

const ABSENT = ['window', 'document'] as const;

/**
 * The HTML of a server, where there is neither `window` nor `document`: a component that reads one while it renders
 * throws, and React 18 warns of one with a bare `useLayoutEffect`, which fails the test as any console output does.
 */
export function serverHtml(element: ReactElement): string {
  const kept = ABSENT.map((name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)] as const);
  for (const name of ABSENT)
    Object.defineProperty(globalThis, name, { value: undefined, configurable: true });
  try {
    return renderToString(element);
  } finally {
    for (const [name, descriptor] of kept) {
      if (descriptor) Object.defineProperty(globalThis, name, descriptor);
      else Reflect.deleteProperty(globalThis, name);
    }
  }
}
