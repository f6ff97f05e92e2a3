import {
  type CrashFree,
  type CrashFreeThresholds,
  crashFreeOf,
  type HealthMetric,
} from '../../../insights/index.js';
import type { ReleaseHealth } from '../../../model/index.js';

/** What can be said about one release's crash-free sessions or users. Crashed users are not counted by servers. */
export function rateOf(
  health: ReleaseHealth | undefined,
  metric: HealthMetric,
  thresholds: CrashFreeThresholds,
): CrashFree | undefined {
  if (!health) return undefined;
  if (metric === 'users')
    return crashFreeOf({ rate: health.crashFreeUsers, total: health.users }, thresholds);
  const { crashFreeSessions, sessions, crashedSessions } = health;
  return crashFreeOf({ rate: crashFreeSessions, total: sessions, crashed: crashedSessions }, thresholds);
}
