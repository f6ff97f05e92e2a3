'use client';
import type { ReactElement } from 'react';
import type { Issue, Listing } from '../../model/index.js';
import { ListingExtent, ListingMore } from '../internal/ListingEnd.js';
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
      <ListingExtent listing={listing} t={t} />
      <ListingMore listing={listing} t={t} onLoadNext={onLoadNext} />
      <span className="cb-issue-list-help">{help}</span>
    </div>
  );
}
