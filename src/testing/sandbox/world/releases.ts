export interface ReleaseRecord {
  readonly id: number;
  readonly version: string;
  /** Epoch milliseconds. */
  readonly created: number;
  /** Share of sessions that crash. */
  readonly crashRate: number;
  readonly errorRate: number;
  readonly commits: number;
}

const DAY = 86_400_000;
const VERSIONS = ['4.0.0', '4.0.1', '4.1.0', '4.1.1', '4.2.0'];
const AGES = [30, 22, 13.4, 6.2, 1.6];
/** The fourth release is the bad one. */
const CRASH_RATES = [0.004, 0.0035, 0.0062, 0.031, 0.0048];

/** Five releases over thirty days, oldest first. */
export function seededReleases(packageName: string, project: number, start: number): ReleaseRecord[] {
  return VERSIONS.map((version, index) => ({
    id: 77_000 + project * 10 + index,
    version: `${packageName}@${version}`,
    created: Math.round(start - (AGES[index] ?? 0) * DAY - project * 5_400_000),
    crashRate: (CRASH_RATES[index] ?? 0.005) * (1 + project / 10),
    errorRate: 0.011 + index / 400,
    commits: 3 + ((index * 7 + project) % 9),
  }));
}

/** A release that arrived with an event or a session. */
export function releaseSeenLive(version: string, id: number, created: number): ReleaseRecord {
  return { id, version, created, crashRate: 0, errorRate: 0, commits: 0 };
}
