import type { ReactElement } from 'react';

/** Holds the place of an element in a message: `t('occurred', { when: ELEMENT })`. */
export const ELEMENT = '\uFFFC';

export interface FilledProps {
  /** A formatted message with `ELEMENT` in it. */
  text: string;
  element: ReactElement;
}

/** A message around an element, in the order that the language wants. */
export function Filled({ text, element }: FilledProps): ReactElement {
  const at = text.indexOf(ELEMENT);
  if (at < 0) {
    return (
      <>
        {text} {element}
      </>
    );
  }
  return (
    <>
      {text.slice(0, at)}
      {element}
      {text.slice(at + 1)}
    </>
  );
}
