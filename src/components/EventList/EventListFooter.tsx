'use client';
import type { ReactElement } from 'react';
import type { EventSummary, Listing } from '../../model/index.js';
import { useFormat } from '../config/index.js';
import { Button } from '../internal/Button.js';
import { ProblemNotice } from '../internal/ProblemNotice.js';
import { useEventList } from './EventListContext.js';

export interface EventListFooterProps {
  readonly listing: Listing<EventSummary>;
  readonly loaded: number;
  /** Rows stand for several events. */
  readonly isArranged: boolean;
  readonly tools: ReactElement;
  readonly onLoadNext: (() => void) | undefined;
}

/** What comes after the last row: more on its way, a failure to mend, or the end. */
export function EventListFooter(props: EventListFooterProps): ReactElement {
  const { listing, loaded, isArranged, tools, onLoadNext } = props;
  const { t } = useEventList();
  const format = useFormat();
  if (listing.nextProblem) {
    return <ProblemNotice compact problem={listing.nextProblem} what={t('label')} onRetry={onLoadNext} />;
  }
  return (
    <div className="cb-event-list-footer">
      {isArranged ? (
        <span>
          {t('standsFor', { rows: format.number(listing.source.count), loaded: format.number(loaded) })}
        </span>
      ) : (
        <Extent listing={listing} />
      )}
      <span>{t('newestFirst')}</span>
      {listing.nextStatus === 'loading' ? <span>{t('loadingMore')}</span> : null}
      {listing.nextStatus === 'idle' && listing.hasNext && onLoadNext ? (
        <Button size="sm" variant="ghost" onClick={onLoadNext}>
          {t('loadMore')}
        </Button>
      ) : null}
      {listing.cut === 'loop' ? <span>{t('loop')}</span> : null}
      <span className="cb-event-list-tools">{tools}</span>
    </div>
  );
}

function Extent({ listing }: { readonly listing: Listing<EventSummary> }): ReactElement {
  const { t } = useEventList();
  const format = useFormat();
  const { count } = listing.source;
  const loaded = format.number(count);
  const isShort = listing.total !== undefined && listing.total > count;
  if (!listing.hasNext && !isShort) return <span>{t('allLoaded', { count })}</span>;
  if (listing.total === undefined) return <span>{t('loadedSoFar', { loaded })}</span>;
  const total = `${format.number(listing.total)}${listing.totalIsCapped ? '+' : ''}`;
  // The server counted more than it gave: whatever the cause, the end must not look like the end.
  return <span>{t(listing.hasNext ? 'loadedOf' : 'endsEarly', { loaded, total })}</span>;
}
