'use client';
import { type ReactElement, type RefObject, useEffect, useState } from 'react';
import { useUIConfig } from '../../config/useUIConfig.js';
import { useLatest } from '../react/useLatest.js';

declare const process: { readonly env: { readonly NODE_ENV?: string } };

const TEXT =
  "Crashboard's style sheet is not loaded. Import it once, for example where your app starts: " +
  "import 'crashboard/styles.css' (or 'crashboard/styles.layer.css' with cascade layers). " +
  'This note is never shown in production.';

/** A variable that the sheet sets on every panel. */
const SIGN = '--cb-line-height';

/** Documents and shadow roots whose missing sheet was told. */
const told = new WeakSet<Node>();

/** Tells developers, on the page and through `onError`, that a page has no style sheet of ours. Once per document. */
export function MissingSheet({ root }: { root: RefObject<HTMLElement | null> }): ReactElement | null {
  const [error, setError] = useState<Error>();
  const onError = useLatest(useUIConfig().onError);
  useEffect(() => {
    if (!isDevelopment()) return undefined;
    return afterLoad(() => {
      const element = root.current;
      const place = element?.getRootNode();
      if (!element || !place || told.has(place) || !lacksSheet(element)) return;
      told.add(place);
      const missing = new Error(TEXT);
      setError(missing);
      onError.current(missing, { component: 'Root' });
    });
  }, [root, onError]);
  // Its one rule hides it: a sheet that comes later takes the note away.
  return error ? (
    <p className="cb-missing-sheet" role="alert">
      {error.message}
    </p>
  ) : null;
}

/** Bundlers write the mode in; where nobody did, there may be no `process` at all. */
function isDevelopment(): boolean {
  try {
    return process.env.NODE_ENV !== 'production';
  } catch {
    return false;
  }
}

/** What is not laid out, as in a hidden tab or a test without a browser, tells nothing. */
const lacksSheet = (element: HTMLElement): boolean =>
  element.getClientRects().length > 0 && getComputedStyle(element).getPropertyValue(SIGN) === '';

/** Runs once the page's own sheets had their time. */
function afterLoad(run: () => void): () => void {
  let frame = 0;
  const later = (): void => {
    frame = requestAnimationFrame(run);
  };
  if (document.readyState === 'complete') later();
  else addEventListener('load', later, { once: true });
  return () => {
    removeEventListener('load', later);
    cancelAnimationFrame(frame);
  };
}
