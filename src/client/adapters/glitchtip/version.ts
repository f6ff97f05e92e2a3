import type { Capabilities, Capability, CapabilityName } from '../../../model/index.js';
import type { CapabilityNotes } from '../../capabilities/notes.js';

const SURE: readonly CapabilityName[] = [
  'issues.list',
  'issues.search',
  'issues.sortTrends',
  'issues.environments',
  'issues.range',
  'issues.resolve',
  'issues.archive',
  'issues.merge',
  'issues.delete',
  'issues.comments',
  'events.list',
  'events.neighbours',
  'events.raw',
  'tags.facets',
  'tags.values',
  'releases.list',
  'people.members',
  'people.teams',
  'projects.list',
  'projects.environments',
];

const NEVER: readonly CapabilityName[] = [
  'issues.total',
  'issues.userCount',
  'issues.priority',
  'issues.substatus',
  'issues.resolveInCommit',
  'issues.archiveForTime',
  'issues.archiveUntilEvents',
  'issues.archiveUntilUsers',
  'issues.archiveWithoutWindow',
  'issues.bookmark',
  'issues.seen',
  'issues.activity',
  'events.search',
  'tags.baseline',
  'events.byDate',
  'events.recommended',
  'events.attachments',
  'releases.health',
  'sessions.series',
  'traces',
];

/** The first version that has it. */
const SINCE: { readonly [name in CapabilityName]?: number } = {
  'issues.stats': 5,
  'issues.assign': 6,
  'issues.resolveInRelease': 6,
  'releases.commits': 6,
  'releases.deploys': 6,
};

/** The first number of a version, which is all that matters here. */
function majorOf(version: string | undefined): number | undefined {
  const [, major] = /^v?(\d+)/.exec(version ?? '') ?? [];
  return major === undefined ? undefined : Number(major);
}

/** What this kind of server can do. What depends on a version that nobody told is unknown. */
export function declared(version: string | undefined): Capabilities {
  const major = majorOf(version);
  const capabilities: { [name in CapabilityName]?: Capability } = {};
  for (const name of SURE) capabilities[name] = { state: 'yes', why: 'vendor' };
  for (const name of NEVER) capabilities[name] = { state: 'no', why: 'vendor' };
  for (const [name, since] of entries()) {
    const state = major === undefined ? 'unknown' : major >= since ? 'yes' : 'no';
    capabilities[name] = { state, why: 'version' };
  }
  return capabilities;
}

/** Notes a version that the server told. */
export function noteVersion(notes: CapabilityNotes, version: string | undefined): void {
  const major = majorOf(version);
  if (major !== undefined) learn(notes, (since) => since <= major);
}

/** Notes that the server is of the sixth version or later, or that it is older. */
export function noteSixth(notes: CapabilityNotes, isSixth: boolean): void {
  learn(notes, (since) => (isSixth ? true : since === 6 ? false : undefined));
}

function learn(notes: CapabilityNotes, has: (since: number) => boolean | undefined): void {
  for (const [name, since] of entries()) {
    const answer = has(since);
    // What a proxy took away stays away.
    if (answer === undefined || notes.get()[name]?.state !== 'unknown') continue;
    notes.learn(name, answer ? 'yes' : 'no', 'version');
  }
}

function entries(): readonly (readonly [CapabilityName, number])[] {
  return Object.entries(SINCE) as [CapabilityName, number][];
}
