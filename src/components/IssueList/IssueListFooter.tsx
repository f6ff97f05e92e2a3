'use client';
import type { ReactElement } from 'react';
import type { Issue, Listing } from '../../model/index.js';
import { useFormat } from '../config/index.js';
import { Button } from '../internal/Button.js';
import { ProblemNotice } from '../internal/ProblemNotice.js';
import { useIssueList } from './IssueListContext.js';

export interface IssueListFooterProps {
  readonly listing: Listing<Issue>;
  readonly help: ReactElement;
  readonly onLoadNext: (() => void) | undefined;
}

/** What comes after the last row: more on its way, a failure to mend, or the end. */
export function IssueListFooter({ listing, help, onLoadNext }: IssueListFooterProps): ReactElement {
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
      <span className="cb-issue-list-help">{help}</span>
    </div>
  );
}

function Extent({ listing }: { readonly listing: Listing<Issue> }): ReactElement {
  const { t } = useIssueList();
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
