import type { Capabilities, Capability, CapabilityName } from '../../../model/index.js';

const YES: readonly CapabilityName[] = [
  'issues.list',
  'issues.search',
  'issues.total',
  'issues.stats',
  'issues.userCount',
  'issues.environments',
  'issues.range',
  'events.list',
  'events.search',
  'events.neighbours',
  'events.raw',
  'tags.facets',
  'tags.values',
  'tags.baseline',
  'releases.list',
  'projects.list',
  'projects.environments',
];

const NO: readonly CapabilityName[] = [
  'issues.sortTrends',
  'issues.priority',
  'issues.substatus',
  'issues.assign',
  'issues.merge',
  'issues.delete',
  'issues.resolve',
  'issues.resolveInRelease',
  'issues.resolveInCommit',
  'issues.archive',
  'issues.archiveForTime',
  'issues.archiveUntilEvents',
  'issues.archiveUntilUsers',
  'issues.archiveWithoutWindow',
  'issues.bookmark',
  'issues.seen',
  'issues.activity',
  'issues.comments',
  'events.recommended',
  'events.byDate',
  'events.attachments',
  'releases.health',
  'releases.commits',
  'releases.deploys',
  'sessions.series',
  'people.members',
  'people.teams',
  'traces',
];

/** What can be told from events alone. Everything that needs a memory or people does not exist here. */
export const LOCAL_CAPABILITIES: Capabilities = {
  ...entries(YES, { state: 'yes', why: 'vendor' }),
  ...entries(NO, { state: 'no', why: 'vendor' }),
};

function entries(names: readonly CapabilityName[], capability: Capability): Capabilities {
  return Object.fromEntries(names.map((name) => [name, capability]));
}
