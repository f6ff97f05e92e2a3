'use client';
import {
  intervalDigits,
  type ReleaseCheck,
  type ReleaseRow,
  type ReleaseVerdict,
} from '../../../insights/index.js';
import type { ReleaseGrounds } from '../ReleaseHealth.types.js';
import { useHealth } from '../shared/healthContext.js';
import { usePointsText, useRateText } from '../shared/useRateText.js';

export interface VerdictTextInput {
  readonly verdict: ReleaseVerdict;
  readonly previous: ReleaseRow | undefined;
  readonly grounds: ReleaseGrounds | undefined;
}

export interface CheckText extends Pick<ReleaseCheck, 'name'> {
  /** `note` = neither for nor against. */
  readonly outcome: ReleaseCheck['outcome'] | 'note';
  readonly words: string;
}

/** A verdict in sentences: its reason, and one for each check that compares or counts. */
export function useVerdictText({ verdict, previous, grounds }: VerdictTextInput): {
  readonly reason: string;
  readonly checks: readonly CheckText[];
} {
  const { t, metric, thresholds } = useHealth();
  const rate = useRateText();
  const points = usePointsText();
  const { crashFree, reason, n = 0 } = verdict;
  const interval = crashFree?.interval;
  const digits = interval && intervalDigits(interval);
  const values = {
    metric,
    target: rate(thresholds[metric].good),
    rate: crashFree ? rate(crashFree.rate) : '',
    low: interval ? rate(interval.low, digits) : '',
    high: interval ? rate(interval.high, digits) : '',
    total: n,
    version: previous?.label ?? '',
    issues: grounds?.unhandledIssues ?? 0,
  };
  const compared = ({ name, outcome, comparison }: ReleaseCheck): string | undefined => {
    const hours = grounds?.hours;
    if (!previous || hours === undefined) return name === 'previous' ? t('checkNoPrevious') : undefined;
    const place = { hours, version: previous.label, what: name, metric };
    if (!comparison || outcome === 'unknown') return t('checkUnknown', place);
    if (outcome === 'tooFew') return t('checkTooFew', place);
    return t('checkCompared', { ...place, outcome, value: points(comparison.difference) });
  };
  // Unhandled errors are no success: what passed is only that they contradict nothing.
  const outcomeOf = ({ name, outcome }: ReleaseCheck): CheckText['outcome'] =>
    name === 'contradiction' && outcome === 'pass' && grounds?.unhandledIssues ? 'note' : outcome;
  const wordsOf = (check: ReleaseCheck): string | undefined => {
    if (check.name === 'target') return undefined;
    if (check.name !== 'contradiction') return compared(check);
    const count = grounds?.unhandledIssues;
    return count === undefined ? undefined : t('checkUnhandled', { count });
  };
  const checks = verdict.checks.flatMap((check) => {
    const words = wordsOf(check);
    return words === undefined ? [] : [{ name: check.name, outcome: outcomeOf(check), words }];
  });
  return { reason: t(`reason_${reason}`, values), checks };
}
