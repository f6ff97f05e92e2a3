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
import type { Translate } from '../../i18n/index.js';
import { frameLocation } from '../../insights/frames.js';
import { type CrashEvent, dataOf, type Frame, type Issue, type Resource } from '../../model/index.js';
import { useMessages, useUIConfig } from '../config/index.js';
import { AsyncBoundary } from '../internal/AsyncBoundary.js';
import { Button, IconButton } from '../internal/Button.js';
import { useDismiss } from '../internal/floating/useDismiss.js';
import { useFloating } from '../internal/floating/useFloating.js';
import { closeIcon } from '../internal/icons.js';
import { Portal } from '../internal/Portal.js';
import { RelativeTime } from '../internal/RelativeTime.js';
import { useRedactedEvent } from '../internal/redaction/useRedactedEvent.js';
import { SectionBoundary } from '../internal/SectionBoundary.js';
import { Skeleton } from '../internal/Skeleton.js';
import { useLatest } from '../internal/useLatest.js';
import { useIsomorphicLayoutEffect } from '../internal/useLayout.js';
import { useOpener } from '../internal/useOpener.js';
import { useIssueList } from './IssueListContext.js';
import { type IssuePreviewMessages, issuePreviewMessages } from './IssuePreview.messages.js';
import type { RenderPreview } from './IssuePreviews.js';
import { previewFrames, sourceOf } from './previewFrames.js';

export interface IssuePreviewProps {
  readonly issue: Issue;
  readonly anchor: HTMLElement;
  readonly render: RenderPreview;
  readonly messages: Partial<IssuePreviewMessages> | undefined;
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

const STOPS = 'a[href], button:not(:disabled), [tabindex="0"]';

function Card(props: IssuePreviewProps): ReactElement {
  const { issue, anchor, root, render, messages } = props;
  const t = useMessages('IssueList', issuePreviewMessages, messages);
  const id = useId();
  const card = useRef<HTMLDivElement>(null);
  const opener = useOpener(true);
  const onClose = (restoreFocus: boolean): void => {
    props.onClose();
    if (!restoreFocus) return;
    const stop = root.current?.querySelector<HTMLElement>('[data-index][tabindex="0"]');
    (opener.current?.isConnected ? opener.current : stop)?.focus({ preventScroll: true });
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
        <Drawn id={id} issue={issue} render={render} t={t} />
      </SectionBoundary>
      <div className="cb-issue-preview-foot">
        <OpenIssue issue={issue} label={t('previewOpen')} onOpened={() => onClose(true)} />
        <IconButton icon={closeIcon} size="sm" label={t('previewClose')} onClick={() => onClose(true)} />
      </div>
    </div>
  );
}

type DrawnProps = Pick<IssuePreviewProps, 'issue' | 'render'> & Pick<ContentProps, 'id' | 't'>;

/** A component of its own, so that what the host throws is thrown inside of the boundary. */
function Drawn({ id, issue, render, t }: DrawnProps): ReactElement {
  return render(issue, (event, onRetry) => (
    <Content id={id} issue={issue} event={event} onRetry={onRetry} t={t} />
  ));
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

interface ContentProps {
  readonly id: string;
  readonly issue: Issue;
  readonly event: Resource<CrashEvent>;
  readonly onRetry: (() => void) | undefined;
  readonly t: Translate<typeof issuePreviewMessages>;
}

function Content({ id, issue, event, onRetry, t }: ContentProps): ReactElement {
  const [seen, withheld] = useRedactedEvent(dataOf(event), 'IssueList');
  const stack = useMemo(() => seen && previewFrames(seen), [seen]);
  const { type = issue.type, value = seen ? seen.message?.formatted : issue.value } = stack?.exception ?? {};
  return (
    <>
      <p className="cb-issue-preview-title" id={id}>
        <bdi className="cb-issue-list-type">{type ?? (value === undefined ? issue.title : undefined)}</bdi>{' '}
        <span className="cb-issue-preview-value" dir="auto">
          {value?.slice(0, MOST_TEXT)}
        </span>
      </p>
      {withheld ?? (
        <AsyncBoundary
          resource={event}
          label={t('previewEvent')}
          onRetry={onRetry}
          skeleton={<Skeleton lines={4} />}
        >
          {() => (seen && stack ? <Stack event={seen} stack={stack} t={t} /> : null)}
        </AsyncBoundary>
      )}
    </>
  );
}

const MOST_TEXT = 500;

interface StackProps {
  readonly event: CrashEvent;
  readonly stack: ReturnType<typeof previewFrames>;
  readonly t: ContentProps['t'];
}

function Stack({ event, stack, t }: StackProps): ReactElement {
  const { frames, isOwn, more } = stack;
  const note = frames.length === 0 ? t('previewNoStack') : isOwn ? undefined : t('previewNoOwn');
  return (
    <div className="cb-issue-preview-stack">
      {note ? <p className="cb-issue-preview-note">{note}</p> : null}
      {frames.length > 0 ? (
        <ol className="cb-issue-preview-frames" aria-label={isOwn ? t('previewFrames') : undefined}>
          {frames.map((frame, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a stack's frames have no other name
            <FrameLine key={index} frame={frame} platform={event.platform} t={t} />
          ))}
        </ol>
      ) : null}
      <p className="cb-issue-preview-note">
        {more > 0 ? `${t('previewMore', { count: more })} · ` : null}
        {t('previewEvent')} <RelativeTime at={event.occurredAt ?? event.receivedAt} />
      </p>
    </div>
  );
}

interface FrameLineProps {
  readonly frame: Frame;
  readonly platform: string | undefined;
  readonly t: ContentProps['t'];
}

function FrameLine({ frame, platform, t }: FrameLineProps): ReactElement {
  const { directory, name, position } = frameLocation(frame, platform);
  const source = sourceOf(frame);
  return (
    <li className="cb-issue-preview-frame" dir="ltr">
      <span className="cb-issue-preview-function">
        {frame.function ?? frame.rawFunction ?? t('previewFunction')}
      </span>{' '}
      <span className="cb-issue-preview-place">{`${directory}${name}${position}`}</span>
      {source ? <code className="cb-issue-preview-source">{source}</code> : null}
    </li>
  );
}
