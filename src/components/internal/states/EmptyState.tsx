'use client';
import type { ReactElement } from 'react';
import { Button } from '../buttons/Button.js';
import { Icon, type IconShape } from '../icons/Icon.js';
import { inboxIcon, offlineIcon, searchIcon } from '../icons/icons.js';

export interface EmptyStateProps {
  /** Nothing exists, nothing matches, or it cannot exist on this server. */
  kind: 'nothing' | 'no-match' | 'unsupported';
  title: string;
  text?: string | undefined;
  action?: { label: string; onClick: () => void } | undefined;
}

const ICONS: { readonly [kind in EmptyStateProps['kind']]: IconShape } = {
  nothing: inboxIcon,
  'no-match': searchIcon,
  unsupported: offlineIcon,
};

/** Says why there is nothing to see and what can be done. */
export function EmptyState({ kind, title, text, action }: EmptyStateProps): ReactElement {
  return (
    <div className="cb-empty" data-kind={kind}>
      <span className="cb-empty-icon">
        <Icon icon={ICONS[kind]} />
      </span>
      <p className="cb-empty-title">{title}</p>
      {text ? <p className="cb-empty-text">{text}</p> : null}
      {action ? <Button onClick={action.onClick}>{action.label}</Button> : null}
    </div>
  );
}
