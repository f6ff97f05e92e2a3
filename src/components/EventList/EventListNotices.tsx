'use client';
import type { ReactElement } from 'react';
import type { CountedGap } from '../../insights/countedGaps.js';
import type { EventSummary, Listing } from '../../model/index.js';
import { useFormat } from '../config/index.js';
import { Button } from '../internal/Button.js';
import { refreshIcon } from '../internal/icons.js';
import { ProblemNotice } from '../internal/ProblemNotice.js';
import { useEventList } from './EventListContext.js';

export interface EventListNoticesProps {
  readonly listing: Listing<EventSummary>;
  /** Headers of columns that are left out because they are empty. */
  readonly hidden: readonly string[];
  readonly gaps: readonly CountedGap[];
  /** The search box itself says what is ignored. */
  readonly hasFilters: boolean;
  readonly onRefresh: (() => void) | undefined;
  readonly onRetryMissing: (() => void) | undefined;
}

/** What a reader must know about the rows below: news, and what is missing. */
export function EventListNotices({
  listing,
  hidden,
  gaps,
  hasFilters,
  onRefresh,
  onRetryMissing,
}: EventListNoticesProps): ReactElement | null {
  const { t } = useEventList();
  const { newer, skipped, ignoredTokens, gapProblem } = listing;
  const format = useFormat();
  const missing = gaps.reduce((sum, { counted, listed }) => sum + counted - listed, 0);
  const ignored = hasFilters ? undefined : ignoredTokens;
  if (!newer && skipped + missing + hidden.length === 0 && !ignored && !gapProblem) return null;
  return (
    <div className="cb-event-list-notices">
      {newer && onRefresh ? (
        <Button size="sm" variant="primary" icon={refreshIcon} onClick={onRefresh}>
          {t(newer.atLeast ? 'newerAtLeast' : 'newer', { count: newer.count })}
        </Button>
      ) : null}
      {skipped > 0 ? <p className="cb-event-list-notice">{t('skipped', { count: skipped })}</p> : null}
      {missing > 0 ? (
        <p className="cb-event-list-notice">{t('gaps', { missing: format.number(missing) })}</p>
      ) : null}
      {ignored ? (
        <p className="cb-event-list-notice">{t('ignoredTokens', { tokens: ignored.join(' ') })}</p>
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
