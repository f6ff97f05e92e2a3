'use client';
import {
  type KeyboardEvent,
  type ReactElement,
  type RefObject,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { Issue } from '../../../model/index.js';
import { useUIConfig } from '../../config/index.js';
import { Button, IconButton } from '../../internal/buttons/Button.js';
import { closeIcon } from '../../internal/icons/icons.js';
import { STOPS } from '../../internal/keys/stops.js';
import { useOpener } from '../../internal/keys/useOpener.js';
import { LateNote } from '../../internal/lazy/LateNote.js';
import { latePart } from '../../internal/lazy/latePart.js';
import { useLate } from '../../internal/lazy/useLate.js';
import { Portal } from '../../internal/overlays/Portal.js';
import { useDismiss } from '../../internal/overlays/useDismiss.js';
import { useFloating } from '../../internal/overlays/useFloating.js';
import { useLatest } from '../../internal/react/useLatest.js';
import { useIsomorphicLayoutEffect } from '../../internal/react/useLayout.js';
import { SectionBoundary } from '../../internal/states/SectionBoundary.js';
import { useIssueList } from '../IssueListContext.js';
import type { RenderPreview } from './renderPreview.js';

export interface IssuePreviewProps {
  readonly issue: Issue;
  readonly anchor: HTMLElement;
  readonly render: RenderPreview;
  /** The list. */
  readonly root: RefObject<HTMLElement | null>;
  onClose(): void;
}

/** Where an issue's latest event broke, beside its row. The page around it stays usable. */
export function IssuePreview(props: IssuePreviewProps): ReactElement {
  return (
    <Portal>
      <Card {...props} />
    </Portal>
  );
}

/** The stack as lines, and what it takes to find them. */
const content = /* @__PURE__ */ latePart(() => import('./PreviewContent.js'));

function Card(props: IssuePreviewProps): ReactElement {
  const { issue, anchor, root, render } = props;
  const { t } = useIssueList();
  const late = useLate(content, true, { component: 'IssueList', section: 'preview' });
  const id = useId();
  const card = useRef<HTMLDivElement>(null);
  const returnFocus = useOpener(true);
  const onClose = (restoreFocus: boolean): void => {
    props.onClose();
    if (restoreFocus) returnFocus({ preventScroll: true });
  };
  const anchorRef = useAnchor(anchor, root, () => onClose(true));
  useFloating({ open: true, anchor: anchorRef, floating: card });
  useDismiss(true, [anchorRef, card], (reason) => onClose(reason === 'escape'));
  useIsomorphicLayoutEffect(() => card.current?.focus({ preventScroll: true }), []);
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    if (event.key !== 'Tab') return;
    const stops = [...(card.current?.querySelectorAll<HTMLElement>(STOPS) ?? [])];
    const isLeaving = event.shiftKey
      ? event.target === card.current || event.target === stops[0]
      : event.target === stops.at(-1);
    // The focus goes back to the row first, so that the browser's Tab goes on from there.
    if (isLeaving) onClose(true);
  };
  return (
    <div
      ref={card}
      className="cb-menu cb-issue-preview"
      role="dialog"
      aria-label={t('previewOf')}
      aria-describedby={id}
      tabIndex={-1}
      onKeyDown={onKeyDown}
    >
      <SectionBoundary component="IssueList" section="preview">
        {late.status === 'ready' ? (
          <late.module.PreviewContent id={id} issue={issue} render={render} t={t} />
        ) : (
          <LateNote late={late} what={t('previewEvent')} />
        )}
      </SectionBoundary>
      <div className="cb-issue-preview-foot">
        <OpenIssue issue={issue} label={t('previewOpen')} onOpened={() => onClose(true)} />
        <IconButton icon={closeIcon} size="sm" label={t('previewClose')} onClick={() => onClose(true)} />
      </div>
    </div>
  );
}

/**
 * The row's button, which is another element when the list draws its rows anew. The preview goes with the row: when it
 * scrolls out of its list, and when it is gone.
 */
function useAnchor(
  first: HTMLElement,
  root: RefObject<HTMLElement | null>,
  onGone: () => void,
): RefObject<HTMLElement> {
  const [anchor, setAnchor] = useState(first);
  const gone = useLatest(onGone);
  useEffect(() => {
    const list = root.current;
    const onChange = (): void => {
      if (anchor.isConnected) return;
      const next = list?.querySelector<HTMLElement>('[data-preview][aria-expanded="true"]');
      if (next) setAnchor(next);
      else gone.current();
    };
    const onScroll = ({ target }: Event): void => {
      if (!(target instanceof Element && target.contains(anchor))) return;
      const row = anchor.getBoundingClientRect();
      const box = target.getBoundingClientRect();
      if (row.bottom < box.top || row.top > box.bottom) gone.current();
    };
    onChange();
    const rows = new MutationObserver(onChange);
    if (list) rows.observe(list, { childList: true, subtree: true });
    window.addEventListener('scroll', onScroll, { capture: true, passive: true });
    return () => {
      rows.disconnect();
      window.removeEventListener('scroll', onScroll, { capture: true });
    };
  }, [anchor, root, gone]);
  return useMemo(() => ({ current: anchor }), [anchor]);
}

interface OpenIssueProps {
  readonly issue: Issue;
  readonly label: string;
  onOpened(): void;
}

/** Does what the row's link does. */
function OpenIssue({ issue, label, onOpened }: OpenIssueProps): ReactElement | null {
  const { hrefOf, onOpen } = useIssueList();
  const { Anchor } = useUIConfig().components;
  const href = hrefOf(issue);
  const open = (event: React.MouseEvent<HTMLElement>): void => {
    onOpened();
    onOpen?.(issue, event);
  };
  if (href !== undefined) {
    return (
      <Anchor className="cb-issue-preview-open" href={href} onClick={open}>
        {label}
      </Anchor>
    );
  }
  return onOpen ? (
    <Button size="sm" onClick={open}>
      {label}
    </Button>
  ) : null;
}
