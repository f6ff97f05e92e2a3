'use client';
import type { TimeRange } from '../../model/index.js';
import { useFormat } from '../config/index.js';
import { windowLabel } from '../internal/listing/filters/windowLabel.js';
import { listingMessages } from '../internal/listing/Listing.messages.js';
import { useListMessages } from '../internal/listing/useListMessages.js';

/** A range as the list names it, so that both say the same. */
export function useWindowName(range: TimeRange | undefined): string | undefined {
  const t = useListMessages('IssueList', listingMessages);
  const format = useFormat();
  return range && windowLabel(range, t, (iso) => format.date(iso, 'month'));
}
