'use client';
import { type ReactElement, useMemo } from 'react';
import type { Translate } from '../../../i18n/index.js';
import { frameLocation } from '../../../insights/stack/frames.js';
import {
  type CrashEvent,
  type Frame,
  getData,
  type Issue,
  issueTitle,
  type Resource,
} from '../../../model/index.js';
import { useRedactedEvent } from '../../internal/redaction/useRedactedEvent.js';
import { AsyncBoundary } from '../../internal/states/AsyncBoundary.js';
import { Skeleton } from '../../internal/states/Skeleton.js';
import { RelativeTime } from '../../internal/time/RelativeTime.js';
import type { issueListMessages } from '../IssueList.messages.js';
import { previewFrames, sourceOf } from './previewFrames.js';
import type { RenderPreview } from './renderPreview.js';

export interface PreviewContentProps {
  /** For the title. */
  readonly id: string;
  readonly issue: Issue;
  readonly render: RenderPreview;
  readonly t: Translate<typeof issueListMessages>;
}

/** What an issue's latest event says. A component of its own, so that what the host throws stays in its boundary. */
export function PreviewContent({ id, issue, render, t }: PreviewContentProps): ReactElement {
  return render(issue, (event, onRetry) => (
    <Content id={id} issue={issue} event={event} onRetry={onRetry} t={t} />
  ));
}

interface ContentProps {
  readonly id: string;
  readonly issue: Issue;
  readonly event: Resource<CrashEvent>;
  readonly onRetry: (() => void) | undefined;
  readonly t: Translate<typeof issueListMessages>;
}

function Content({ id, issue, event, onRetry, t }: ContentProps): ReactElement {
  const [seen, withheld] = useRedactedEvent(getData(event), 'IssueList');
  const stack = useMemo(() => seen && previewFrames(seen), [seen]);
  const { main, detail } = issueTitle({
    ...issue,
    ...(stack?.exception ?? (seen?.message && { type: undefined, value: seen.message.formatted })),
  });
  return (
    <>
      <p className="cb-issue-preview-title" id={id}>
        <bdi className="cb-issue-list-type">{main}</bdi>{' '}
        <span className="cb-issue-preview-value" dir="auto">
          {detail?.slice(0, MOST_TEXT)}
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
