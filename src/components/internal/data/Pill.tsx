'use client';
import type { ReactElement, ReactNode } from 'react';
import { cx } from '../base/cx.js';
import { Icon, type IconShape } from '../icons/Icon.js';

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
  title?: string | undefined;
  className?: string | undefined;
  children: ReactNode;
}

/** A word or two in a tinted capsule. Its colour repeats what the word says. */
export function Pill({ tone = 'neutral', icon, title, className, children }: PillProps): ReactElement {
  return (
    <span className={cx('cb-pill cb-tone', className)} data-tone={tone} title={title}>
      {icon ? <Icon icon={icon} /> : null}
      {children}
    </span>
  );
}
