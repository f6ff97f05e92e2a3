'use client';
import { type ReactElement, type ReactNode, type RefObject, useMemo, useState } from 'react';
import { type CrashEvent, type Issue, issueKey, type Resource } from '../../model/index.js';
import { useAnnounce } from '../internal/LiveRegion.js';
import { lazyModule, useLazyModule } from '../internal/useLazyModule.js';
import { useShortcuts } from '../internal/useShortcuts.js';
import { IssueListContext, type IssueListContextValue } from './IssueListContext.js';
import type { IssuePreviewMessages } from './IssuePreview.messages.js';
import { type Preview, PreviewContext } from './PreviewContext.js';

/** Draws the preview of an event in whatever state it is; without `onRetry` there is no such button. */
export type DrawPreview = (event: Resource<CrashEvent>, onRetry?: (() => void) | undefined) => ReactElement;

/** Gets the latest event of an issue, with hooks of its own component if need be, and gives it to `draw`. */
export type RenderPreview = (issue: Issue, draw: DrawPreview) => ReactElement;

interface IssuePreviewsProps {
  readonly list: IssueListContextValue;
  readonly root: RefObject<HTMLElement | null>;
  /** Missing = no previews. */
  readonly render: RenderPreview | undefined;
  readonly messages: Partial<IssuePreviewMessages> | undefined;
  readonly children: ReactNode;
}

const chunk = /* @__PURE__ */ lazyModule(() => import('./IssuePreview.js'));

/** The rows' surroundings: what they share, and the one preview that may be open beside them. */
export function IssuePreviews({ list, root, render, messages, children }: IssuePreviewsProps): ReactElement {
  const [opened, open] = useState<{ readonly issue: Issue; readonly anchor: HTMLElement }>();
  const announce = useAnnounce();
  const late = useLazyModule(chunk, opened !== undefined);
  const { t } = list;
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
        chunk.load().catch(() => {
          open(undefined);
          announce(t('previewFailed'));
        });
      },
    }),
    [openFor, announce, t],
  );
  return (
    <IssueListContext.Provider value={list}>
      <PreviewContext.Provider value={render && preview}>{children}</PreviewContext.Provider>
      {opened && render && late ? (
        <late.IssuePreview
          {...opened}
          key={openFor}
          root={root}
          render={render}
          messages={messages}
          onClose={() => open(undefined)}
        />
      ) : null}
    </IssueListContext.Provider>
  );
}
