'use client';
import { type ReactElement, useMemo } from 'react';
import type { Issue, Listing, Problem } from '../../model/index.js';
import { useFormat } from '../config/index.js';
import { Button } from '../internal/Button.js';
import { Icon } from '../internal/Icon.js';
import { infoIcon, refreshIcon } from '../internal/icons.js';
import { ProblemNotice } from '../internal/ProblemNotice.js';
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
}

/** What a reader must know about the rows below: news, and what is missing. */
export function IssueListNotices(props: IssueListNoticesProps): ReactElement | null {
  const { listing, statsProblem, hasFilters, lastVisit, onRefresh, onRetryMissing } = props;
  const { t } = useIssueList();
  const { newer, skipped, ignoredTokens, gapProblem } = listing;
  const format = useFormat();
  const sinceVisit = useMemo(() => seenSince(listing.source, lastVisit), [listing.source, lastVisit]);
  if (!newer && skipped === 0 && !ignoredTokens && !gapProblem && !statsProblem && sinceVisit === 0)
    return null;
  return (
    <div className="cb-issue-list-notices">
      {newer && onRefresh ? (
        <Button size="sm" variant="primary" icon={refreshIcon} onClick={onRefresh}>
          {t(newer.atLeast ? 'newerAtLeast' : 'newer', { count: newer.count })}
        </Button>
      ) : null}
      {skipped > 0 ? <Notice>{t('skipped', { count: skipped })}</Notice> : null}
      {ignoredTokens && !hasFilters ? (
        <Notice>{t('ignoredTokens', { tokens: ignoredTokens.join(' ') })}</Notice>
      ) : null}
      {lastVisit && sinceVisit > 0 ? (
        <Notice>
          {t('sinceLastVisit', {
            count: sinceVisit,
            loaded: listing.source.count,
            when: format.date(lastVisit),
          })}
        </Notice>
      ) : null}
      {statsProblem ? <Notice>{t('statsWaiting')}</Notice> : null}
      {gapProblem ? (
        <ProblemNotice compact problem={gapProblem} what={t('gap')} onRetry={onRetryMissing} />
      ) : null}
    </div>
  );
}

function Notice({ children }: { readonly children: string }): ReactElement {
  return (
    <p className="cb-issue-list-notice">
      <Icon icon={infoIcon} /> <span>{children}</span>
    </p>
  );
}
