import type { Listing } from '../../../model/index.js';
import type { ListTranslate } from './ListPanelContext.js';

/** How much of a listing is loaded, in words. */
export function extentText(listing: Listing<unknown>, t: ListTranslate): string {
  const { total, totalIsCapped, hasNextPage } = listing;
  const { count } = listing.source;
  const isShort = total !== undefined && total > count;
  if (!hasNextPage && !isShort) return t('allLoaded', { count });
  if (total === undefined) return t('loadedSoFar', { loaded: count });
  // The server counted more than it gave: whatever the cause, the end must not look like the end.
  return t(hasNextPage ? 'loadedOf' : 'endsEarly', {
    loaded: count,
    total,
    capped: totalIsCapped ? 'yes' : 'no',
  });
}
