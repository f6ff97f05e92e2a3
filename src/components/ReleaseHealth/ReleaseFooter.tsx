'use client';
import type { ReactElement } from 'react';
import type { ReleaseSort } from '../../insights/index.js';
import type { Listing, Release } from '../../model/index.js';
import { Button } from '../internal/Button.js';
import { ProblemNotice } from '../internal/ProblemNotice.js';
import { useReleaseHealth } from './ReleaseHealthContext.js';

export interface ReleaseFooterProps {
  readonly listing: Listing<Release>;
  readonly sort: ReleaseSort;
  readonly onLoadNext: (() => void) | undefined;
}

/** What comes after the last row: more, a failure to mend, or the end. */
export function ReleaseFooter({ listing, sort, onLoadNext }: ReleaseFooterProps): ReactElement {
  const { t } = useReleaseHealth();
  const { hasNext, nextStatus, nextProblem, source, cut } = listing;
  if (nextProblem)
    return <ProblemNotice compact problem={nextProblem} what={t('label')} onRetry={onLoadNext} />;
  const isNewestFirst = sort.by === 'date' && sort.direction === 'descending';
  return (
    <div className="cb-release-footer cb-line cb-note">
      <span>{t(hasNext ? 'loadedSoFar' : 'loaded', { count: source.count })}</span>
      {hasNext && !isNewestFirst ? <span>{t('sortedLoaded')}</span> : null}
      {nextStatus === 'loading' ? <span>{t('loadingMore')}</span> : null}
      {nextStatus === 'idle' && hasNext && onLoadNext ? (
        <Button size="sm" variant="ghost" onClick={() => onLoadNext()}>
          {t('loadMore')}
        </Button>
      ) : null}
      {cut === 'loop' ? <span>{t('loop')}</span> : null}
    </div>
  );
}
