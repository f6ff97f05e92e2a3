'use client';
import { type ReactElement, type ReactNode, useContext } from 'react';
import { type Issue, issueKey } from '../../../model/index.js';
import { Icon } from '../../internal/icons/Icon.js';
import { chevronDownIcon } from '../../internal/icons/icons.js';
import { RowActionsContext } from './RowActionsContext.js';

export interface CellMenuProps {
  readonly issue: Issue;
  readonly kind: 'assign' | 'priority';
  /** Says what the button changes, and what is there now. */
  readonly label: string;
  readonly children: ReactNode;
}

/** What a cell shows, as the button that changes it where the reader may. */
export function CellMenu({ issue, kind, label, children }: CellMenuProps): ReactElement {
  const row = useContext(RowActionsContext);
  if (!row?.offers(kind === 'assign' ? 'assign' : 'prioritize')) return <>{children}</>;
  const { menu } = row;
  const isOpen = menu?.kind === kind && issueKey(menu.issue.ref) === issueKey(issue.ref);
  return (
    <button
      type="button"
      className="cb-issue-list-change"
      aria-label={label}
      title={label}
      aria-haspopup={kind === 'assign' ? 'dialog' : 'menu'}
      aria-expanded={isOpen}
      tabIndex={-1}
      onClick={(event) => row.toggleMenu({ kind, issue, anchor: event.currentTarget })}
    >
      <span className="cb-issue-list-change-text">{children}</span>
      <Icon icon={chevronDownIcon} />
    </button>
  );
}
