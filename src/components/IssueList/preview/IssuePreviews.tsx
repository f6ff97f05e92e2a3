'use client';
import { type ReactElement, type ReactNode, useMemo, useState } from 'react';
import { type Issue, issueKey } from '../../../model/index.js';
import { useShortcuts } from '../../internal/keys/useShortcuts.js';
import { useListPanel } from '../../internal/listing/ListPanelContext.js';
import { IssuePreview } from './IssuePreview.js';
import { type Preview, PreviewContext } from './PreviewContext.js';
import type { RenderPreview } from './renderPreview.js';

interface IssuePreviewsProps {
  /** Omit for no previews. */
  readonly render: RenderPreview | undefined;
  readonly children: ReactNode;
}

/** The rows, and the one preview that may be open beside them. */
export function IssuePreviews({ render, children }: IssuePreviewsProps): ReactElement {
  const { root } = useListPanel();
  const [opened, open] = useState<{ readonly issue: Issue; readonly anchor: HTMLElement }>();
  const openFor = opened && issueKey(opened.issue.ref);
  useShortcuts(root, {
    p: (event) =>
      (event.target as Element)
        .closest('[data-index]')
        ?.querySelector<HTMLElement>('[data-preview]')
        ?.click(),
  });
  const preview = useMemo(
    (): Preview => ({
      openFor,
      toggle(issue, anchor) {
        open(openFor === issueKey(issue.ref) ? undefined : { issue, anchor });
      },
    }),
    [openFor],
  );
  return (
    <>
      <PreviewContext.Provider value={render && preview}>{children}</PreviewContext.Provider>
      {opened && render ? (
        <IssuePreview {...opened} key={openFor} root={root} render={render} onClose={() => open(undefined)} />
      ) : null}
    </>
  );
}
