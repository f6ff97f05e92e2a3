'use client';
import { type ReactElement, useMemo } from 'react';
import type { Issue, Listing, Problem } from '../../model/index.js';
import { useFormat } from '../config/index.js';
import { Icon } from '../internal/Icon.js';
import { infoIcon } from '../internal/icons.js';
import { ListingNotices } from '../internal/ListingNotices.js';
import { useIssueList } from './IssueListContext.js';
import { seenSince } from './seenSince.js';

export interface IssueListNoticesProps {
  readonly listing: Listing<Issue>;
  /** The search box itself says what is ignored. */
  readonly hasFilters: boolean;
  readonly statsProblem: Problem | undefined;
  /** When the reader was here before (ISO). */
  readonly lastVisit: string | undefined;
  readonly onRefresh: (() => void) | undefined;
  readonly onRetryMissing: (() => void) | undefined;
  readonly onLookAgain: (() => Promise<void> | void) | undefined;
}

/** What a reader must know about the rows below: news, and what is missing. */
export function IssueListNotices(props: IssueListNoticesProps): ReactElement {
  const { listing, statsProblem, hasFilters, lastVisit, onRefresh, onRetryMissing } = props;
  const { t } = useIssueList();
  const format = useFormat();
  const { source } = listing;
  const sinceVisit = useMemo(() => seenSince(source, lastVisit), [source, lastVisit]);
  const visited = lastVisit && sinceVisit > 0 ? { count: sinceVisit, loaded: source.count } : undefined;
  return (
    <ListingNotices
      listing={listing}
      t={t}
      hasFilters={hasFilters}
      onRefresh={onRefresh}
      onRetryMissing={onRetryMissing}
      onLookAgain={props.onLookAgain}
      icon={<Icon icon={infoIcon} />}
      also={[
        visited && t('sinceLastVisit', { ...visited, when: format.date(lastVisit as string) }),
        statsProblem && t('statsWaiting'),
      ]}
    />
  );
}
