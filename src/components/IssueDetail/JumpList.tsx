'use client';
import type { ReactElement } from 'react';
import { jump } from './jump.js';

export interface JumpListProps {
  readonly label: string;
  readonly targets: readonly { readonly id: string; readonly title: string }[];
}

/** Links to the sections. They scroll and move the focus, and leave the page's address alone. */
export function JumpList({ label, targets }: JumpListProps): ReactElement | null {
  if (targets.length < 2) return null;
  return (
    <nav className="cb-issue-detail-jump" aria-label={label}>
      <div className="cb-issue-detail-jump-links" tabIndex={-1}>
        {targets.map(({ id, title }) => (
          <a
            key={id}
            className="cb-press cb-note cb-issue-detail-jump-link"
            href={`#${id}`}
            onClick={(event) => jump(event, id)}
          >
            {title}
          </a>
        ))}
      </div>
    </nav>
  );
}
