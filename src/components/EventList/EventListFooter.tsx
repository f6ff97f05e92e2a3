'use client';
import type { ReactElement } from 'react';
import type { EventSummary, Listing } from '../../model/index.js';
import { useFormat } from '../config/index.js';
import { ListingExtent, ListingMore } from '../internal/ListingEnd.js';
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
        <ListingExtent listing={listing} t={t} />
      )}
      <span>{t('newestFirst')}</span>
      <ListingMore listing={listing} t={t} onLoadNext={onLoadNext} />
      <span className="cb-event-list-tools">{tools}</span>
    </div>
  );
}
