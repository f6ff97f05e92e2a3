'use client';
import type { ReactElement, ReactNode } from 'react';
import { cx } from '../base/cx.js';
import { Icon, type IconShape } from '../icons/Icon.js';
import { Hint } from '../overlays/Hint.js';

export type PillTone =
  | 'neutral'
  | 'accent'
  | 'good'
  | 'warn'
  | 'bad'
  | 'level-fatal'
  | 'level-error'
  | 'level-warning'
  | 'level-info'
  | 'level-debug'
  | 'status-new'
  | 'status-ongoing'
  | 'status-escalating'
  | 'status-regressed'
  | 'status-resolved'
  | 'status-archived';

export interface PillProps {
  /** @default 'neutral' */
  tone?: PillTone | undefined;
  icon?: IconShape | undefined;
  /** What is to be said about the word, on demand. */
  hint?: string | undefined;
  /** The children say it to screen readers already. */
  isSpoken?: boolean | undefined;
  className?: string | undefined;
  children: ReactNode;
}

/** A word or two in a tinted capsule. Its colour repeats what the word says. */
export function Pill({
  tone = 'neutral',
  icon,
  hint,
  isSpoken,
  className,
  children,
}: PillProps): ReactElement {
  return (
    <Hint className={cx('cb-pill cb-tone', className)} data-tone={tone} hint={hint} isSpoken={isSpoken}>
      {icon ? <Icon icon={icon} /> : null}
      {children}
    </Hint>
  );
}
