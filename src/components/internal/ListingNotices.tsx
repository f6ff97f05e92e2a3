'use client';
import type { ReactElement, ReactNode } from 'react';
import type { MessageValues } from '../../i18n/index.js';
import type { Listing } from '../../model/index.js';
import { useFormat } from '../config/format.js';
import { Button } from './Button.js';
import { refreshIcon } from './icons.js';
import { lateProblems } from './lateProblems.js';
import { ProblemNotice } from './ProblemNotice.js';
import { useLazyModule } from './useLazyModule.js';

export interface ListingNoticesProps {
  readonly listing: Listing<unknown>;
  /** Each list says it in its own words. */
  t(
    key: 'newer' | 'newerAtLeast' | 'stuck' | 'skipped' | 'ignoredTokens' | 'gap' | 'missing',
    values?: MessageValues,
  ): string;
  /** The search box itself says what is ignored. */
  readonly hasFilters: boolean;
  readonly onRefresh: (() => void) | undefined;
  readonly onRetryMissing: (() => void) | undefined;
  readonly onLookAgain: (() => Promise<void> | void) | undefined;
  /** What else there is to say. */
  readonly also: readonly (string | undefined)[];
  readonly icon?: ReactNode;
}

/** What a reader must know about the rows below: news, and what is missing. */
export function ListingNotices(props: ListingNoticesProps): ReactElement | null {
  const { listing, t, hasFilters, onRefresh, onRetryMissing, icon } = props;
  const { newer, newsProblem, skipped, ignoredTokens, gapProblem, missing = [] } = listing;
  const format = useFormat();
  const late = useLazyModule(lateProblems, newsProblem !== undefined);
  const texts = [
    skipped > 0 ? t('skipped', { count: skipped }) : undefined,
    ignoredTokens && !hasFilters ? t('ignoredTokens', { tokens: ignoredTokens.join(' ') }) : undefined,
    ...props.also,
  ].filter((text) => text !== undefined);
  if (!newer && !newsProblem && !gapProblem && missing.length + texts.length === 0) return null;
  return (
    <div className="cb-notices">
      {newer && onRefresh ? (
        <Button size="sm" variant="primary" icon={refreshIcon} onClick={onRefresh}>
          {t(newer.atLeast ? 'newerAtLeast' : 'newer', { count: newer.count })}
        </Button>
      ) : null}
      {late && newsProblem ? (
        <late.NewsNote
          problem={newsProblem.problem}
          text={t('stuck', { when: format.date(newsProblem.since) })}
          onLookAgain={props.onLookAgain}
        />
      ) : null}
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
    </div>
  );
}
