'use client';
import type { ReactElement } from 'react';
import type { Translate } from '../../../i18n/index.js';
import type { Activity, Actor, Problem, Resource } from '../../../model/index.js';
import { useFormat } from '../../config/index.js';
import { ScrollBox } from '../../internal/base/ScrollBox.js';
import { activityRedaction } from '../../internal/redaction/activityRow.js';
import { useRedactedRow } from '../../internal/redaction/useRedactedRows.js';
import { AsyncBoundary } from '../../internal/states/AsyncBoundary.js';
import { EmptyState } from '../../internal/states/EmptyState.js';
import { Skeleton } from '../../internal/states/Skeleton.js';
import { RelativeTime } from '../../internal/time/RelativeTime.js';
import type { issueDetailMessages } from '../IssueDetail.messages.js';
import { activityText, namesIn } from './activityText.js';
import { CommentForm } from './CommentForm.js';

export interface ActivityListProps {
  readonly activity: Resource<readonly Activity[]>;
  /** Whom the issue is assigned to now: a name for entries that tell only an id. */
  readonly assignee?: Actor | undefined;
  readonly t: Translate<typeof issueDetailMessages>;
  readonly onRetry?: (() => void) | undefined;
  /** Saves a comment; rejects when it is not saved. Omit where comments cannot be written. */
  readonly onComment?: ((text: string) => Promise<void>) | undefined;
  /** Why the last comment was not saved, or none can be written. */
  readonly commentProblem?: Problem | undefined;
}

/** Who did what, newest first, with comments to read. */
export function ActivityList(props: ActivityListProps): ReactElement {
  const { activity, t, onRetry, onComment, commentProblem } = props;
  // Some servers take comments that they do not let others read.
  const canRead = activity.status === 'success';
  const cannotEver = activity.status === 'error' && activity.problem.code === 'unsupported';
  return (
    <div className="cb-activity">
      {onComment && (canRead || cannotEver) ? (
        <CommentForm onComment={onComment} problem={commentProblem} t={t} />
      ) : null}
      {!onComment && commentProblem?.scope !== undefined ? (
        <p className="cb-note">{t('commentNeedsScope', { scope: commentProblem.scope })}</p>
      ) : null}
      <AsyncBoundary
        resource={activity}
        label={t('sectionActivity')}
        onRetry={onRetry}
        isEmpty={(entries) => entries.length === 0}
        emptyTitle={t('activityEmpty')}
        emptyText={t('activityEmptyText')}
        skeleton={<Skeleton lines={3} />}
        unsupported={
          <EmptyState
            kind="unsupported"
            title={t('activityUnsupported')}
            text={t('activityUnsupportedText')}
          />
        }
      >
        {(entries) => <Entries entries={entries} assignee={props.assignee} t={t} />}
      </AsyncBoundary>
    </div>
  );
}

interface EntriesProps extends Pick<ActivityListProps, 'assignee' | 't'> {
  readonly entries: readonly Activity[];
}

function Entries({ entries, assignee, t }: EntriesProps): ReactElement {
  const redact = useRedactedRow(activityRedaction, 'IssueDetail');
  const shown = redact ? entries.map(redact) : entries;
  const words = { t, format: useFormat(), nameOf: namesIn(shown, assignee) };
  return (
    <ol className="cb-activity-list">
      {shown.map((entry, place) => (
        // Ids are the server's word, and may come twice.
        // biome-ignore lint/suspicious/noArrayIndexKey: entries do not move among each other
        <li className="cb-activity-entry" data-type={entry.type} key={`${entry.id} ${place}`}>
          <span className="cb-activity-text">{activityText(entry, words)}</span>
          <span className="cb-note">
            <RelativeTime at={entry.createdAt} />
          </span>
          {entry.text === undefined ? null : (
            <ScrollBox as="div" label={t('commentLabel')} className="cb-prose cb-activity-comment">
              {entry.text}
            </ScrollBox>
          )}
        </li>
      ))}
    </ol>
  );
}
