'use client';
import type { ReactElement, ReactNode, Ref } from 'react';
import { useScrollStop } from './useScrollStop.js';

export interface ScrollBoxProps {
  as: 'div' | 'p' | 'pre';
  /** Accessible name, for where it is a tab stop. */
  label: string;
  className: string;
  dir?: 'ltr' | undefined;
  children: ReactNode;
}

/** Text that may not fit its box, which the keyboard can then scroll. */
export function ScrollBox({ as, label, className, dir, children }: ScrollBoxProps): ReactElement {
  const [ref, isStop] = useScrollStop<HTMLElement>(children);
  const Box = as as 'div';
  return (
    <Box
      ref={ref as Ref<HTMLDivElement>}
      className={className}
      dir={dir}
      {...(isStop && { role: 'group', 'aria-label': label, tabIndex: 0 })}
    >
      {children}
    </Box>
  );
}
