'use client';
import { useEffect, useRef } from 'react';
import type { Listing } from '../../../../model/index.js';
import { useAnnounce } from '../../base/LiveRegion.js';
import { extentText } from '../extent.js';
import type { ListTranslate } from '../ListPanelContext.js';

interface ListAnnouncementsProps {
  readonly listing: Listing<unknown> | undefined;
  readonly t: ListTranslate;
}

/**
 * Announces the results of another search or of a refresh, and how far the list is loaded after each page. The first
 * results are no news: the page has just been opened.
 */
export function ListAnnouncements({ listing, t }: ListAnnouncementsProps): null {
  const announce = useAnnounce();
  const seen = useRef<{ readonly generation: string; readonly count: number } | undefined>(undefined);
  useEffect(() => {
    if (!listing) return;
    const { generation, source } = listing;
    const { count } = source;
    const before = seen.current;
    seen.current = { generation, count };
    if (!before || count === 0) return;
    if (before.generation !== generation) announce(extentText(listing, t));
    else if (count > before.count)
      announce(t('announceLoaded', { added: count - before.count, loaded: count }));
  }, [listing, announce, t]);
  return null;
}
