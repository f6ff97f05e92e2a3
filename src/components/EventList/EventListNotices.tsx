'use client';
import type { ReactElement } from 'react';
import type { CountedGap } from '../../insights/countedGaps.js';
import type { EventSummary, Listing } from '../../model/index.js';
import { useFormat } from '../config/index.js';
import { ListingNotices } from '../internal/ListingNotices.js';
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
  readonly onLookAgain: (() => Promise<void> | void) | undefined;
}

/** What a reader must know about the rows below: news, and what is missing. */
export function EventListNotices({ hidden, gaps, ...rest }: EventListNoticesProps): ReactElement {
  const { t } = useEventList();
  const format = useFormat();
  const missing = gaps.reduce((sum, { counted, listed }) => sum + counted - listed, 0);
  return (
    <ListingNotices
      {...rest}
      t={t}
      also={[
        missing > 0 ? t('gaps', { missing: format.number(missing) }) : undefined,
        hidden.length > 0 ? t('hiddenColumns', { columns: hidden.join(', ') }) : undefined,
      ]}
    />
  );
}
