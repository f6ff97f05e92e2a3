'use client';
import type { ReactElement, ReactNode } from 'react';
import type { Listing } from '../../../../model/index.js';
import { Button } from '../../buttons/Button.js';
import { refreshIcon } from '../../icons/icons.js';
import { ProblemNotice } from '../../states/ProblemNotice.js';
import { useListPanel } from '../ListPanelContext.js';
import { NewsNote } from './NewsNote.js';

export interface ListNoticesProps {
  readonly listing: Listing<unknown>;
  /** What else there is to say. */
  readonly also?: readonly (string | undefined)[] | undefined;
  readonly icon?: ReactNode;
  /** What says more than a text, after the others. */
  readonly children?: ReactNode;
}

/** What a reader must know about the rows below: newer ones, and what is missing. */
export function ListNotices({ listing, also = [], icon, children }: ListNoticesProps): ReactElement | null {
  const { t, hasFilters, onRefresh, onRetryMissing, onCheckForNew } = useListPanel();
  const { newer, pollProblem, skipped, ignoredTokens, gapProblem, missing = [] } = listing;
  const texts = [
    skipped > 0 ? t('skipped', { count: skipped }) : undefined,
    ignoredTokens && !hasFilters ? t('ignoredTokens', { tokens: ignoredTokens.join(' ') }) : undefined,
    listing.mayMiss ? t('mayMiss') : undefined,
    ...also,
  ].filter((text) => text !== undefined);
  if (!newer && !pollProblem && !gapProblem && missing.length + texts.length === 0 && !children) return null;
  return (
    <div className="cb-notices">
      {newer && onRefresh ? (
        <Button size="sm" variant="primary" icon={refreshIcon} onClick={onRefresh}>
          {t(newer.atLeast ? 'newerAtLeast' : 'newer', { count: newer.count })}
        </Button>
      ) : null}
      {pollProblem ? <NewsNote {...pollProblem} t={t} onCheckForNew={onCheckForNew} /> : null}
      {texts.map((text) => (
        <p key={text} className="cb-notice">
          {icon}
          <span>{text}</span>
        </p>
      ))}
      {missing.map(({ source, problem }) => (
        <ProblemNotice
          key={source}
          compact
          problem={problem}
          what={t('missing', { source })}
          onRetry={onRefresh}
        />
      ))}
      {gapProblem ? (
        <ProblemNotice compact problem={gapProblem} what={t('gap')} onRetry={onRetryMissing} />
      ) : null}
      {children}
    </div>
  );
}
