import type { MouseEvent } from 'react';

/** Scrolls to a section, unfolds it and moves the focus there. A click that opens a tab is left to the browser. */
export function jump(event: MouseEvent<HTMLAnchorElement>, id: string): void {
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
  event.preventDefault();
  // The panel may live in a shadow root.
  const root = event.currentTarget.getRootNode() as Document | ShadowRoot;
  const target = root.getElementById(id);
  unfold(target);
  target?.scrollIntoView({ block: 'start' });
  target?.focus({ preventScroll: true });
}

/** Whoever goes to a folded section wants to read it. */
export function unfold(section: Element | null | undefined): void {
  section
    ?.querySelector<HTMLElement>('.cb-issue-detail-section-title > .cb-fold[aria-expanded="false"]')
    ?.click();
}
