'use client';
import type { ReactElement, ReactNode } from 'react';
import type { MessageValues } from '../../i18n/index.js';
import type { Listing } from '../../model/index.js';
import { useFormat } from '../config/index.js';
import { Button } from './Button.js';
import { ProblemNotice } from './ProblemNotice.js';

type Text =
  | 'label'
  | 'allLoaded'
  | 'loadedSoFar'
  | 'loadedOf'
  | 'endsEarly'
  | 'loadingMore'
  | 'loadMore'
  | 'loop';

interface ListingEndProps {
  readonly listing: Listing<unknown>;
  /** Each list says it in its own words: how many what. */
  t(key: Text, values?: MessageValues): string;
}

export interface ListingFooterProps extends ListingEndProps {
  readonly onLoadNext: (() => void) | undefined;
  /** How much there is, where the listing's own count is not what the rows are. */
  readonly extent?: ReactNode;
  /** In what order the rows are. */
  readonly order?: string | undefined;
  /** What can be done with the list as a whole, at the end. */
  readonly tools: ReactNode;
}

/** What comes after the last row: more on its way, a failure to mend, or the end. */
export function ListingFooter(props: ListingFooterProps): ReactElement {
  const { listing, t, onLoadNext, order } = props;
  if (listing.nextProblem) {
    return <ProblemNotice compact problem={listing.nextProblem} what={t('label')} onRetry={onLoadNext} />;
  }
  return (
    <div className="cb-table-footer">
      {props.extent ?? <ListingExtent listing={listing} t={t} />}
      {order ? <span>{order}</span> : null}
      <ListingMore listing={listing} t={t} onLoadNext={onLoadNext} />
      <span className="cb-table-end">{props.tools}</span>
    </div>
  );
}

/** How much of a listing there is in hand. */
function ListingExtent({ listing, t }: ListingEndProps): ReactElement {
  const format = useFormat();
  const { count } = listing.source;
  const isShort = listing.total !== undefined && listing.total > count;
  if (!listing.hasNext && !isShort) return <span>{t('allLoaded', { count })}</span>;
  // Not sooner: making a number format takes as long as drawing several rows.
  const loaded = format.number(count);
  if (listing.total === undefined) return <span>{t('loadedSoFar', { loaded })}</span>;
  const total = `${format.number(listing.total)}${listing.totalIsCapped ? '+' : ''}`;
  // The server counted more than it gave: whatever the cause, the end must not look like the end.
  return <span>{t(listing.hasNext ? 'loadedOf' : 'endsEarly', { loaded, total })}</span>;
}

/** What comes after the last row: more on its way, more to ask for, or an end that is none. */
function ListingMore({
  listing,
  t,
  onLoadNext,
}: ListingEndProps & { readonly onLoadNext: (() => void) | undefined }): ReactElement {
  return (
    <>
      {listing.nextStatus === 'loading' ? <span>{t('loadingMore')}</span> : null}
      {listing.nextStatus === 'idle' && listing.hasNext && onLoadNext ? (
        <Button size="sm" variant="ghost" onClick={onLoadNext}>
          {t('loadMore')}
        </Button>
      ) : null}
      {listing.cut === 'loop' ? <span>{t('loop')}</span> : null}
    </>
  );
}
