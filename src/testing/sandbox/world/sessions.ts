import type { ProjectRecord } from './projects.js';
import { unit } from './random.js';
import { isReleasedTo } from './releases.js';

export const HOUR = 3_600_000;

/** Sessions of one hour, project, release and environment. The four statuses add up to `total`. */
export interface SessionCell {
  readonly project: ProjectRecord;
  readonly release: string;
  readonly environment: string;
  /** Start of the hour (epoch milliseconds). */
  readonly hour: number;
  readonly total: number;
  readonly healthy: number;
  readonly errored: number;
  readonly crashed: number;
  readonly abnormal: number;
  /** People among them, where it is known who they were. */
  readonly users?: ReadonlySet<string>;
}

const ENVIRONMENTS = [
  ['production', 0.88],
  ['staging', 0.12],
] as const;

/**
 * The seeded world's sessions of one hour, computed from rules: adoption by release age, day and night, and the
 * release's crash rate. Nothing is stored, and every sum is a sum of these.
 */
export function seededSessions(project: ProjectRecord, hour: number, now: number): SessionCell[] {
  if (project.traffic === 0 || hour > now) return [];
  const elapsed = Math.min(1, (now - hour) / HOUR);
  const clock = (hour / HOUR) % 24;
  const rhythm = 0.65 + 0.55 * Math.sin(((clock - 8) / 24) * 2 * Math.PI);
  const traffic = project.traffic * rhythm * elapsed;
  const adoption = ENVIRONMENTS.map(([environment]) => adoptionAt(project, environment, hour));
  return project.releases.flatMap((release, index) =>
    ENVIRONMENTS.flatMap(([environment, share], place) => {
      const total = Math.round(traffic * share * (adoption[place]?.[index] ?? 0));
      if (total === 0) return [];
      const at = hour / HOUR + project.index * 131 + index * 17 + place;
      const crashed = chance(total * release.crashRate, at, 1);
      const errored = chance(total * release.errorRate, at, 2);
      const abnormal = chance(total * 0.001, at, 3);
      const healthy = Math.max(0, total - crashed - errored - abnormal);
      return [
        {
          project,
          release: release.version,
          environment,
          hour,
          total: healthy + crashed + errored + abnormal,
          healthy,
          errored,
          crashed,
          abnormal,
        },
      ];
    }),
  );
}

/**
 * Share of each release in an environment at an hour: a new one takes over within a day. One that only came in
 * with an event has no share: whoever sends no sessions has none.
 */
function adoptionAt(project: ProjectRecord, environment: string, hour: number): number[] {
  let left = 1;
  const shares: number[] = [];
  for (const release of project.releases.toReversed()) {
    const age = (hour + HOUR - release.created) / HOUR;
    const isThere = age > 0 && release.hasTraffic && isReleasedTo(release, environment);
    const share = !isThere ? 0 : left * 0.93 * (1 - Math.exp(-age / 14));
    shares.unshift(share);
    left -= share;
  }
  return shares;
}

/** A whole number whose average is `expected`. */
function chance(expected: number, at: number, salt: number): number {
  return Math.floor(expected + unit(at, salt));
}
