'use client';
import {
  type ComponentPropsWithoutRef,
  type Context,
  createContext,
  type ReactElement,
  useContext,
} from 'react';
import { cx } from '../base/cx.js';
import { Tooltip } from './Tooltip.js';

/**
 * Whether hints are only seen on hover, and are no tab stops of their own: in rows that open, where a stop each would be
 * hundreds, and the opened thing says the same.
 */
export const QuietHints: Context<boolean> = /* @__PURE__ */ createContext(false);

export interface HintProps extends Omit<ComponentPropsWithoutRef<'span'>, 'onClick' | 'title'> {
  /** What is to be said about the text. Without it there is only the text. */
  hint: string | undefined;
  /** The text says it to screen readers already. */
  isSpoken?: boolean | undefined;
}

/** A text with something to be said about it, which pointer, touch, keyboard and screen readers all reach. */
export function Hint({ hint, isSpoken = false, className, ...dom }: HintProps): ReactElement {
  const isQuiet = useContext(QuietHints);
  if (hint === undefined || hint === '' || isQuiet) {
    return <span {...dom} className={className ?? 'cb-plain'} title={hint || undefined} />;
  }
  return (
    <Tooltip text={hint} opensOnPress>
      <button
        type="button"
        {...(dom as ComponentPropsWithoutRef<'button'>)}
        className={cx('cb-hint', className)}
        aria-description={isSpoken ? undefined : hint}
      />
    </Tooltip>
  );
}
