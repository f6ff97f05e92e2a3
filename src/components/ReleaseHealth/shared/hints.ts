import {
  type CrashFree,
  type CrashFreeComparison,
  type HealthMetric,
  intervalDigits,
  type ReleaseRow,
} from '../../../insights/index.js';
import type { HealthContextValue } from './healthContext.js';

type Text = (value: number) => string;

/** What the verdict stands on: the limits, or how far the few sessions leave the rate open. */
export function verdictHint(
  { verdict, total, interval }: CrashFree,
  metric: HealthMetric,
  { t, thresholds }: HealthContextValue,
  rate: (value: number, digits?: number) => string,
): string {
  const { good, bad } = thresholds[metric];
  const digits = interval && intervalDigits(interval);
  const span = interval && { low: rate(interval.low, digits), high: rate(interval.high, digits) };
  if (verdict === 'tooFew') return t('tooFewHint', { total, metric, ...span });
  const limits = t(`${verdict}Hint`, { good: rate(good), bad: rate(bad) });
  if (!span) return limits;
  return t('sentences', { first: limits, second: t('interval', { total, metric, ...span }) });
}

/** The two rates that are compared, and how sure their difference is. */
export function changeHint(
  { interval }: CrashFreeComparison,
  sides: { readonly current: string; readonly previous: string },
  { t, metric }: HealthContextValue,
  points: Text,
): string {
  const text = t('pointsHint', { metric, ...sides });
  if (!interval) return text;
  return `${text} ${t('pointsInterval', { low: points(interval.low), high: points(interval.high) })}`;
}

/** How many new issues there are for so many sessions, where there are enough of them. */
export function issuesHint(
  { newIssues, health }: ReleaseRow,
  t: HealthContextValue['t'],
  number: Text,
): string | undefined {
  const sessions = health?.sessions ?? 0;
  if (newIssues === undefined || sessions < 1000) return undefined;
  return t('issuesRate', { rate: number((newIssues / sessions) * 1000) });
}
