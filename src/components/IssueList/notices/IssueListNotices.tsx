'use client';
import { type ReactElement, useMemo } from 'react';
import type { Issue, LeftElsewhere, Listing, Problem } from '../../../model/index.js';
import { useFormat } from '../../config/index.js';
import { Icon } from '../../internal/icons/Icon.js';
import { infoIcon } from '../../internal/icons/icons.js';
import { ListNotices } from '../../internal/listing/notices/ListNotices.js';
import { useIssueList } from '../IssueListContext.js';
import { LeftIssues } from './LeftIssues.js';
import { seenSince } from './seenSince.js';

export interface IssueListNoticesProps {
  readonly listing: Listing<Issue>;
  readonly statsProblem: Problem | undefined;
  /** Rows that are printed before their numbers came. */
  readonly unprinted: number | undefined;
  /** Time of the reader's last visit (ISO). */
  readonly lastVisit: string | undefined;
  /** The loaded issues are ranked by impact. */
  readonly isRanked: boolean;
  /** What is no longer in the list, since others changed it. */
  readonly left: LeftElsewhere | undefined;
  readonly onDismissLeft: (() => void) | undefined;
}

/** What a reader must know about the issues below. */
export function IssueListNotices({
  listing,
  statsProblem,
  unprinted = 0,
  lastVisit,
  isRanked,
  left,
  onDismissLeft,
}: IssueListNoticesProps): ReactElement {
  const { t, window } = useIssueList();
  const format = useFormat();
  const { source } = listing;
  const count = useMemo(() => seenSince(source, lastVisit), [source, lastVisit]);
  const visited =
    lastVisit !== undefined && count > 0
      ? t('sinceLastVisit', { count, when: format.date(lastVisit) })
      : undefined;
  const ranked = isRanked ? rankText(listing, window, t) : undefined;
  return (
    <ListNotices
      listing={listing}
      icon={<Icon icon={infoIcon} />}
      also={[
        ranked,
        visited,
        statsProblem && t('statsWaiting'),
        unprinted > 0 ? t('unprinted', { count: unprinted }) : undefined,
      ]}
    >
      {left ? <LeftIssues left={left} onDismiss={onDismissLeft} /> : null}
    </ListNotices>
  );
}

/** The formula in view, and over what it goes. */
function rankText(
  { hasNextPage, source }: Listing<Issue>,
  window: string | undefined,
  t: ReturnType<typeof useIssueList>['t'],
): string {
  const formula = window === undefined ? t('rankFormula') : t('rankFormulaIn', { window });
  return hasNextPage ? t('rankLoaded', { formula, loaded: source.count }) : formula;
}
