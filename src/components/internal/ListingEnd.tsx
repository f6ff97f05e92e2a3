'use client';
import type { ReactElement } from 'react';
import type { MessageValues } from '../../i18n/index.js';
import type { Listing } from '../../model/index.js';
import { useFormat } from '../config/index.js';
import { Button } from './Button.js';

interface ListingEndProps {
  readonly listing: Listing<unknown>;
  /** Each list says it in its own words: how many what. */
  t(
    key: 'allLoaded' | 'loadedSoFar' | 'loadedOf' | 'endsEarly' | 'loadingMore' | 'loadMore' | 'loop',
    values?: MessageValues,
  ): string;
}

/** How much of a listing there is in hand. */
export function ListingExtent({ listing, t }: ListingEndProps): ReactElement {
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

/** What comes after the last row: more on its way, more to ask for, or an end that is none. */
export function ListingMore({
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
