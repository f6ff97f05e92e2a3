'use client';
import type { ReactElement } from 'react';
import type { ReleaseSort } from '../../../insights/index.js';
import type { Listing, Release } from '../../../model/index.js';
import { Button } from '../../internal/buttons/Button.js';
import { ProblemNotice } from '../../internal/states/ProblemNotice.js';
import { useHealth } from '../shared/healthContext.js';

export interface ReleaseFooterProps {
  readonly listing: Listing<Release>;
  readonly sort: ReleaseSort;
  readonly onFetchNextPage: (() => void) | undefined;
}

/** What comes after the last row: more, a failure to mend, or the end. */
export function ReleaseFooter({ listing, sort, onFetchNextPage }: ReleaseFooterProps): ReactElement {
  const { t } = useHealth();
  const { hasNextPage, nextPageStatus, nextPageProblem, source, stoppedBy: cut } = listing;
  if (nextPageProblem)
    return <ProblemNotice compact problem={nextPageProblem} what={t('label')} onRetry={onFetchNextPage} />;
  const isNewestFirst = sort.by === 'date' && sort.direction === 'descending';
  return (
    <div className="cb-release-footer cb-line cb-note">
      <span>{t(hasNextPage ? 'loadedSoFar' : 'loaded', { count: source.count })}</span>
      {hasNextPage && !isNewestFirst ? <span>{t('sortedLoaded')}</span> : null}
      {nextPageStatus === 'loading' ? <span>{t('loadingMore')}</span> : null}
      {nextPageStatus === 'idle' && hasNextPage && onFetchNextPage ? (
        <Button size="sm" variant="ghost" onClick={() => onFetchNextPage()}>
          {t('loadMore')}
        </Button>
      ) : null}
      {cut === 'loop' ? <span>{t('loop')}</span> : null}
    </div>
  );
}
