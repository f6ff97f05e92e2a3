'use client';
import type { ReactElement } from 'react';
import type { Issue, Listing } from '../../model/index.js';
import { Button } from '../internal/Button.js';
import { ProblemNotice } from '../internal/ProblemNotice.js';
import { useFormat } from '../config/index.js';
import { useIssueList } from './IssueListContext.js';

export interface IssueListFooterProps {
  readonly listing: Listing<Issue>;
  readonly onLoadNext: (() => void) | undefined;
}

/** What comes after the last row: more on its way, a failure to mend, or the end. */
export function IssueListFooter({ listing, onLoadNext }: IssueListFooterProps): ReactElement {
  const { t } = useIssueList();
  if (listing.nextProblem) {
    return <ProblemNotice compact problem={listing.nextProblem} what={t('label')} onRetry={onLoadNext} />;
  }
  return (
    <div className="cb-issue-list-footer">
      <Extent listing={listing} />
      {listing.nextStatus === 'loading' ? <span>{t('loadingMore')}</span> : null}
      {listing.nextStatus === 'idle' && listing.hasNext && onLoadNext ? (
        <Button size="sm" variant="ghost" onClick={onLoadNext}>
          {t('loadMore')}
        </Button>
      ) : null}
      {listing.cut === 'loop' ? <span>{t('loop')}</span> : null}
    </div>
  );
}

function Extent({ listing }: { readonly listing: Listing<Issue> }): ReactElement {
  const { t } = useIssueList();
  const format = useFormat();
  const { count } = listing.source;
  const loaded = format.number(count);
  if (!listing.hasNext) return <span>{t('allLoaded', { count })}</span>;
  if (listing.total === undefined) return <span>{t('loadedSoFar', { loaded })}</span>;
  const total = `${format.number(listing.total)}${listing.totalIsCapped ? '+' : ''}`;
  return <span>{t('loadedOf', { loaded, total })}</span>;
}
