export interface ReleaseRecord {
  readonly id: number;
  readonly version: string;
  /** Epoch milliseconds. */
  readonly created: number;
  /** Share of sessions that crash. */
  readonly crashRate: number;
  readonly errorRate: number;
  readonly commits: number;
  /** Whether the seeded world has sessions of it. One that only came in with events has what came in. */
  readonly hasTraffic: boolean;
  /** The only environments it was deployed to; absent for all. */
  readonly environments?: readonly string[];
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
    hasTraffic: true,
  }));
}

interface Told {
  readonly version: string;
  readonly age: number;
  readonly crashRate: number;
  readonly commits: number;
  readonly environments?: readonly string[];
}

/** A good release, the fix, the deploy that broke it again, and a build that is on staging only. */
const ACCOUNTS: readonly Told[] = [
  { version: 'accounts@2.8.0', age: 26, crashRate: 0.0041, commits: 11 },
  { version: 'accounts@2.9.0', age: 17.2, crashRate: 0.0052, commits: 7 },
  { version: 'accounts@2.9.1', age: 12.2, crashRate: 0.0018, commits: 2 },
  { version: 'accounts@2.10.0+412', age: 3, crashRate: 0.034, commits: 14 },
  {
    version: '5f3c1d2e9a7b4c6d8e0f1a2b3c4d5e6f7a8b9c0d',
    age: 0.95,
    crashRate: 0.004,
    commits: 5,
    environments: ['staging'],
  },
];

/** The releases of the accounts, oldest first. The fourth is the deploy of three days ago. */
export function toldReleases(start: number): ReleaseRecord[] {
  return ACCOUNTS.map(({ age, ...told }, index) => ({
    ...told,
    id: 77_900 + index,
    created: Math.round(start - age * DAY),
    errorRate: 0.012,
    hasTraffic: true,
  }));
}

/** Whether an environment got a release. */
export function isReleasedTo({ environments }: ReleaseRecord, environment: string): boolean {
  return environments === undefined || environments.includes(environment);
}

/** A release that arrived with an event or a session. */
export function releaseSeenLive(version: string, id: number, created: number): ReleaseRecord {
  return { id, version, created, crashRate: 0, errorRate: 0, commits: 0, hasTraffic: false };
}
