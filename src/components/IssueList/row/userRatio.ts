import type { IssueCounts } from '../../../model/index.js';

const LEAST_EVENTS = 100;
const LEAST_RATIO = 50;

/** Events per user, where there are so many that it looks like a loop. `undefined` otherwise. */
export function userRatio(counts: IssueCounts | undefined): number | undefined {
  const { events, users } = counts ?? {};
  if (events === undefined || users === undefined || users < 1 || events < LEAST_EVENTS) return undefined;
  const ratio = events / users;
  return ratio >= LEAST_RATIO ? ratio : undefined;
}
