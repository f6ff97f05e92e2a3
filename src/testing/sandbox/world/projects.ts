import type { Profile } from '../../catalog/profile.js';
import { PROFILES } from '../../catalog/profiles.js';
import { TEAMS, type Team } from './people.js';
import { hex } from './random.js';
import { type ReleaseRecord, seededReleases } from './releases.js';

export interface ProjectRecord {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly platform: string;
  readonly publicKey: string;
  readonly team: Team;
  readonly index: number;
  readonly profile: Profile;
  readonly created: number;
  /** Oldest first. */
  readonly releases: ReleaseRecord[];
  readonly environments: Set<string>;
  /** How many sessions per hour the seeded world has here. */
  readonly traffic: number;
  nextShortId: number;
  /** Whether sessions came in. */
  sessionsSeen: boolean;
}

const TRAFFIC = [420, 260, 0, 130, 310, 40];

/** The six projects. In an empty world they are there without releases, environments or sessions. */
export function createProjects(seed: number, start: number, seeded: boolean): readonly ProjectRecord[] {
  return PROFILES.map((profile, index) => ({
    id: String(41 + index),
    slug: profile.slug,
    name: profile.name,
    platform: profile.platform,
    publicKey: hex(32, seed, index),
    team: TEAMS[index % TEAMS.length] as Team,
    index,
    profile,
    created: start - 400 * 86_400_000,
    releases: seeded ? seededReleases(profile.package, index, start) : [],
    environments: new Set(seeded ? ['production', 'staging', 'development'] : []),
    traffic: seeded ? (TRAFFIC[index] ?? 0) : 0,
    nextShortId: 1,
    sessionsSeen: false,
  }));
}
