'use client';
import type { ReactElement } from 'react';
import type { EventSummary, Listing } from '../../model/index.js';
import { Button } from '../internal/Button.js';
import { ProblemNotice } from '../internal/ProblemNotice.js';
import { useEventList } from './EventListContext.js';

export interface EventListNoticesProps {
  readonly listing: Listing<EventSummary>;
  /** Headers of columns that are left out because they are empty. */
  readonly hidden: readonly string[];
  readonly onRefresh: (() => void) | undefined;
  readonly onRetryMissing: (() => void) | undefined;
}

/** What a reader must know about the rows below: news, and what is missing. */
export function EventListNotices({
  listing,
  hidden,
  onRefresh,
  onRetryMissing,
}: EventListNoticesProps): ReactElement | null {
  const { t } = useEventList();
  const { newer, skipped, ignoredTokens, gapProblem } = listing;
  if (!newer && skipped === 0 && !ignoredTokens && !gapProblem && hidden.length === 0) return null;
  return (
    <div className="cb-event-list-notices">
      {newer && onRefresh ? (
        <Button size="sm" variant="primary" icon="refresh" onClick={onRefresh}>
          {t(newer.atLeast ? 'newerAtLeast' : 'newer', { count: newer.count })}
        </Button>
      ) : null}
      {skipped > 0 ? <p className="cb-event-list-notice">{t('skipped', { count: skipped })}</p> : null}
      {ignoredTokens ? (
        <p className="cb-event-list-notice">{t('ignoredTokens', { tokens: ignoredTokens.join(' ') })}</p>
      ) : null}
      {hidden.length > 0 ? (
        <p className="cb-event-list-notice">{t('hiddenColumns', { columns: hidden.join(', ') })}</p>
      ) : null}
      {gapProblem ? (
        <ProblemNotice compact problem={gapProblem} what={t('gap')} onRetry={onRetryMissing} />
      ) : null}
    </div>
  );
}
