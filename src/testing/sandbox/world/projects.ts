import { accounts } from '../../catalog/accounts.js';
import type { Profile } from '../../catalog/profile.js';
import { PROFILES } from '../../catalog/profiles.js';
import { TEAMS, type Team } from './people.js';
import { hex } from './random.js';
import { type ReleaseRecord, seededReleases, toldReleases } from './releases.js';

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

const TRAFFIC = [420, 260, 0, 130, 310, 40, 380];

/** The six generated projects and the told one. In an empty world they are there without releases, environments or sessions. */
export function createProjects(seed: number, start: number, seeded: boolean): readonly ProjectRecord[] {
  return [...PROFILES, accounts].map((profile, index) => ({
    id: String(41 + index),
    slug: profile.slug,
    name: profile.name,
    platform: profile.platform,
    publicKey: hex(32, seed, index),
    team: TEAMS[profile === accounts ? 2 : index % 2] as Team,
    index,
    profile,
    created: start - 400 * 86_400_000,
    releases: !seeded
      ? []
      : profile === accounts
        ? toldReleases(start)
        : seededReleases(profile.package, index, start),
    environments: new Set(seeded ? ['production', 'staging', 'development'] : []),
    traffic: seeded ? (TRAFFIC[index] ?? 0) : 0,
    nextShortId: 1,
    sessionsSeen: false,
  }));
}
