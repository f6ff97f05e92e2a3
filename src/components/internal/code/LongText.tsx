'use client';
import type { ReactElement } from 'react';
import { cx } from '../base/cx.js';

interface LongTextProps {
  /** Accessible name. */
  label: string;
  className?: string | undefined;
  /** As it is shown, line by line. */
  text: string;
}

/** Text that is read, selected and copied as a whole, in a place of its own on the page. */
export function LongText({ label, className, text }: LongTextProps): ReactElement {
  return (
    <pre
      className={cx('cb-code cb-long-text cb-box', className)}
      dir="ltr"
      role="region"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard
      tabIndex={0}
      aria-label={label}
    >
      {text}
    </pre>
  );
}
