'use client';
import type { ReactElement, ReactNode } from 'react';
import { Button } from '../../buttons/Button.js';
import { ProblemNotice } from '../../states/ProblemNotice.js';
import type { Arranged } from '../arrange/useArranged.js';
import { extentText } from '../extent.js';
import { type ListTranslate, useListPanel } from '../ListPanelContext.js';
import { UpdatedNote } from '../notices/UpdatedNote.js';

export interface ListFooterProps<T> {
  readonly arranged: Arranged<T>;
  /** In what order the rows are. */
  readonly order: string | undefined;
  readonly tools: ReactNode;
}

/** What comes after the last row: how much there is, more on its way, a failure to retry, or the end. */
export function ListFooter<T>({ arranged, order, tools }: ListFooterProps<T>): ReactElement {
  const { t, help, onFetchNextPage } = useListPanel();
  const { listing } = arranged;
  if (listing.nextPageProblem) {
    return (
      <ProblemNotice compact problem={listing.nextPageProblem} what={t('label')} onRetry={onFetchNextPage} />
    );
  }
  const { hasNextPage, nextPageStatus } = listing;
  return (
    <div className="cb-table-footer">
      <span>{arrangedExtent(arranged, t)}</span>
      {order ? <span>{order}</span> : null}
      {nextPageStatus === 'loading' ? <span>{t('loadingMore')}</span> : null}
      {nextPageStatus === 'idle' && hasNextPage && onFetchNextPage ? (
        <Button size="sm" variant="ghost" onClick={onFetchNextPage}>
          {t('loadMore')}
        </Button>
      ) : null}
      {listing.stoppedBy === 'loop' ? <span>{t('loop')}</span> : null}
      <UpdatedNote />
      <span className="cb-table-end">
        {tools}
        {help}
      </span>
    </div>
  );
}

function arrangedExtent<T>({ listing, groupAt, isSorted, loaded }: Arranged<T>, t: ListTranslate): string {
  const { count } = listing.source;
  if (groupAt) return t('inGroups', { rows: count, loaded });
  if (isSorted && count < loaded) return t('sortedPart', { rows: count, loaded });
  return isSorted && listing.hasNextPage ? t('sortedLoaded', { loaded }) : extentText(listing, t);
}
