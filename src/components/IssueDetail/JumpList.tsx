'use client';
import type { MouseEvent, ReactElement } from 'react';

export interface JumpListProps {
  readonly label: string;
  readonly targets: readonly { readonly id: string; readonly title: string }[];
}

/** Links to the sections. They scroll and move the focus, and leave the page's address alone. */
export function JumpList({ label, targets }: JumpListProps): ReactElement | null {
  if (targets.length < 2) return null;
  return (
    <nav className="cb-issue-detail-jump" aria-label={label}>
      <div className="cb-issue-detail-jump-links">
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

function jump(event: MouseEvent<HTMLAnchorElement>, id: string): void {
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
  event.preventDefault();
  // The panel may live in a shadow root.
  const root = event.currentTarget.getRootNode() as Document | ShadowRoot;
  const target = root.getElementById(id);
  target?.scrollIntoView({ block: 'start' });
  target?.focus({ preventScroll: true });
}
