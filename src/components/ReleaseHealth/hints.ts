import type { CrashFree, CrashFreeComparison, HealthMetric, ReleaseRow } from '../../insights/index.js';
import type { ReleaseHealthContextValue } from './ReleaseHealthContext.js';

type Text = (value: number) => string;

/** What the verdict stands on: the limits, or how far the few sessions leave the rate open. */
export function verdictHint(
  { verdict, total, interval }: CrashFree,
  metric: HealthMetric,
  { t, thresholds }: ReleaseHealthContextValue,
  rate: Text,
): string {
  const { good, bad } = thresholds[metric];
  const span = interval && { low: rate(interval.low), high: rate(interval.high) };
  if (verdict === 'tooFew') return t('tooFewHint', { total, metric, ...span });
  const limits = t(`${verdict}Hint`, { good: rate(good), bad: rate(bad) });
  if (!span) return limits;
  return `${limits}. ${t('interval', span)}. ${t('intervalHint', { total, metric })}`;
}

/** The two rates that are compared, and how sure their difference is. */
export function changeHint(
  { interval }: CrashFreeComparison,
  sides: { readonly current: string; readonly previous: string },
  { t, metric }: ReleaseHealthContextValue,
  points: Text,
): string {
  const text = t('pointsHint', { metric, ...sides });
  if (!interval) return text;
  return `${text} ${t('pointsInterval', { low: points(interval.low), high: points(interval.high) })}`;
}

/** How many new issues there are for so many sessions, where there are enough of them. */
export function issuesHint(
  { newIssues, health }: ReleaseRow,
  t: ReleaseHealthContextValue['t'],
  number: Text,
): string | undefined {
  const sessions = health?.sessions ?? 0;
  if (newIssues === undefined || sessions < 1000) return undefined;
  return t('issuesRate', { rate: number((newIssues / sessions) * 1000) });
}
