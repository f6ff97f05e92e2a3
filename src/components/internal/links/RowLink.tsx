'use client';
import type { MouseEvent, ReactElement, ReactNode } from 'react';
import { useUIConfig } from '../../config/useUIConfig.js';

export interface RowLinkProps {
  /** Where the row leads. Missing = a button, or plain text where there is nothing to do either. */
  readonly href: string | undefined;
  readonly title?: string | undefined;
  /** Nobody has looked at it yet: it has a dot before its title. */
  readonly isUnseen?: boolean | undefined;
  readonly onOpen: ((event: MouseEvent<HTMLElement>) => void) | undefined;
  readonly children: ReactNode;
}

/** What a row is called, as the one link or button that the whole row stands for. The row has the tab stop. */
export function RowLink({ href, title, isUnseen, onOpen, children }: RowLinkProps): ReactElement {
  const { Anchor } = useUIConfig().components;
  const shared = { className: 'cb-table-link', title, 'data-unseen': isUnseen || undefined };
  if (href !== undefined) {
    return (
      <Anchor {...shared} href={href} tabIndex={-1} onClick={onOpen}>
        {children}
      </Anchor>
    );
  }
  if (!onOpen) return <span {...shared}>{children}</span>;
  return (
    <button {...shared} type="button" tabIndex={-1} onClick={onOpen}>
      {children}
    </button>
  );
}
