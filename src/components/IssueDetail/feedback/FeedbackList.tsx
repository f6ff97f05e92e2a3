'use client';
import { type ReactElement, useState } from 'react';
import type { Translate } from '../../../i18n/index.js';
import type { Page, Resource, UserFeedback } from '../../../model/index.js';
import { Button } from '../../internal/buttons/Button.js';
import { AnnotatedText } from '../../internal/data/AnnotatedText.js';
import { AnnotationChip, MASKED_HERE } from '../../internal/data/AnnotationChip.js';
import { Pill } from '../../internal/data/Pill.js';
import { useRedactedRow } from '../../internal/redaction/useRedactedRows.js';
import { AsyncBoundary } from '../../internal/states/AsyncBoundary.js';
import { EmptyState } from '../../internal/states/EmptyState.js';
import { Skeleton } from '../../internal/states/Skeleton.js';
import { RelativeTime } from '../../internal/time/RelativeTime.js';
import type { issueDetailMessages } from '../IssueDetail.messages.js';
import { feedbackRedaction, maskedAddresses } from './feedbackRow.js';

/** Reports drawn before "show all". */
const FIRST = 10;

export interface FeedbackListProps {
  readonly feedback: Resource<Page<UserFeedback>>;
  readonly onRetry?: (() => void) | undefined;
  /** The event on the page. */
  readonly eventId?: string | undefined;
  /** Leads to the event that a report is about. Omit to hide the button. */
  readonly onShowEvent?: ((eventId: string) => void) | undefined;
  readonly t: Translate<typeof issueDetailMessages>;
}

/** What users wrote, newest first. Who they are stays hidden until a reader asks. */
export function FeedbackList(props: FeedbackListProps): ReactElement {
  const { feedback, onRetry, t } = props;
  return (
    <AsyncBoundary
      resource={feedback}
      label={t('feedback')}
      onRetry={onRetry}
      skeleton={<Skeleton lines={3} />}
      unsupported={<EmptyState kind="unsupported" title={t('feedbackUnsupported')} />}
    >
      {({ items, nextCursor }) =>
        items.length === 0 ? (
          <p className="cb-note">{t('feedbackEmpty')}</p>
        ) : (
          <Reports {...props} reports={items} goesOn={nextCursor !== undefined} />
        )
      }
    </AsyncBoundary>
  );
}

interface ReportsProps extends FeedbackListProps {
  readonly reports: readonly UserFeedback[];
  readonly goesOn: boolean;
}

function Reports({ reports, goesOn, eventId, onShowEvent, t }: ReportsProps): ReactElement {
  const [all, setAll] = useState(false);
  const redact = useRedactedRow(feedbackRedaction, 'IssueDetail');
  return (
    <>
      <ol className="cb-feedback">
        {reports.slice(0, all ? undefined : FIRST).map((report, place) => (
          <Report
            // Ids are the server's word, and may come twice.
            // biome-ignore lint/suspicious/noArrayIndexKey: reports do not move among each other
            key={`${report.id} ${place}`}
            report={redact ? redact(report) : report}
            isOfEvent={report.eventId !== undefined && report.eventId === eventId}
            onShowEvent={onShowEvent}
            t={t}
          />
        ))}
      </ol>
      {reports.length > FIRST && (
        <Button size="sm" variant="ghost" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t('fewer') : t('showAll', { count: reports.length })}
        </Button>
      )}
      {goesOn && <p className="cb-note">{t('feedbackMore', { count: reports.length })}</p>}
    </>
  );
}

interface ReportProps extends Pick<FeedbackListProps, 'onShowEvent' | 't'> {
  readonly report: UserFeedback;
  readonly isOfEvent: boolean;
}

function Report({ report, isOfEvent, onShowEvent, t }: ReportProps): ReactElement {
  const { name, email, comments, createdAt, eventId } = report;
  const [isShown, setShown] = useState(false);
  const who = [name, email].filter((part) => part !== undefined && part !== '').join(' · ');
  const { text, annotations } = isShown ? { text: comments, annotations: [] } : maskedAddresses(comments);
  const hidesSome = who !== '' || text !== comments;
  return (
    <li className="cb-box cb-feedback-report">
      <div className="cb-line">
        {who === '' ? (
          <span className="cb-note">{t('feedbackAnonymous')}</span>
        ) : isShown ? (
          <bdi className="cb-strong">{who.slice(0, 400)}</bdi>
        ) : (
          <AnnotationChip annotation={MASKED_HERE} />
        )}
        {hidesSome && (
          <Button size="sm" variant="ghost" aria-expanded={isShown} onClick={() => setShown(!isShown)}>
            {t(isShown ? 'feedbackHideContact' : 'feedbackShowContact')}
          </Button>
        )}
        <span className="cb-meta cb-line-end">
          <RelativeTime at={createdAt} />
        </span>
      </div>
      <p className="cb-prose cb-feedback-words">
        {comments === '' ? (
          <span className="cb-note">{t('feedbackNoWords')}</span>
        ) : (
          <AnnotatedText text={text} annotations={annotations} path="/comments" />
        )}
      </p>
      {isOfEvent ? (
        <Pill tone="neutral">{t('feedbackOfThisEvent')}</Pill>
      ) : eventId !== undefined && onShowEvent ? (
        <Button size="sm" variant="ghost" onClick={() => onShowEvent(eventId)}>
          {t('feedbackShowEvent')}
        </Button>
      ) : null}
    </li>
  );
}
