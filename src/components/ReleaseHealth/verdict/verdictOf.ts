import { judgeRelease, type ReleaseRow, type ReleaseVerdict } from '../../../insights/index.js';
import type { ReleaseHealth, SessionCounts } from '../../../model/index.js';
import type { ReleaseGrounds } from '../ReleaseHealth.types.js';
import type { HealthContextValue } from '../shared/healthContext.js';

/** Judges a row by the panel's metric and limits. */
export function verdictOf(
  row: ReleaseRow,
  grounds: ReleaseGrounds | undefined,
  { metric, thresholds }: Pick<HealthContextValue, 'metric' | 'thresholds'>,
): ReleaseVerdict {
  const { good, bad } = thresholds[metric];
  const counts = row.health && countsOf(row.health);
  return judgeRelease({ ...grounds, counts }, { metric, minCrashFree: good, badBelow: bad });
}

function countsOf(health: ReleaseHealth): SessionCounts {
  const { crashedSessions: crashed, sessions, users, crashFreeSessions, crashFreeUsers } = health;
  return {
    ...(sessions !== undefined && { sessions }),
    ...(users !== undefined && { users }),
    ...(crashed !== undefined && { crashed }),
    ...(crashFreeSessions !== undefined && { crashFreeSessions }),
    ...(crashFreeUsers !== undefined && { crashFreeUsers }),
  };
}
