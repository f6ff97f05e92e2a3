import type { Capabilities, Capability, CapabilityName } from '../../../model/index.js';
import { readObject, readText } from '../../normalize/read/scalars.js';
import type { Adapter, CreateAdapter } from '../shared/adapter.js';
import { trendOfCounts } from '../shared/eventTrend.js';
import { createApi } from './api.js';
import { changeCalls } from './changes.js';
import { createDigestedCounts } from './digestedCounts.js';
import { createEventStore } from './eventStore.js';
import { eventCalls } from './events.js';
import { issueCalls } from './issues.js';
import { createProjects } from './projects.js';
import { releaseCalls } from './releases.js';
import { statsCalls } from './stats.js';
import { tagCalls } from './tags.js';

const YES: readonly CapabilityName[] = [
  'issues.list',
  // For rows on screen, where their newest 1,250 events reach back far enough.
  'issues.stats',
  'issues.range',
  'issues.delete',
  'issues.resolve',
  'issues.resolveInRelease',
  'issues.archive',
  'issues.archiveForTime',
  'issues.archiveUntilEvents',
  'issues.comments',
  'events.list',
  'events.neighbours',
  'events.raw',
  // Over a sample, which each facet says.
  'tags.facets',
  'releases.list',
  'projects.list',
];

const NO: readonly CapabilityName[] = [
  // The server searches nothing: loaded rows are searched here, and what they cannot answer is ignored.
  'issues.search',
  'issues.total',
  'issues.sortTrends',
  'issues.userCount',
  'issues.priority',
  'issues.substatus',
  'issues.environments',
  'issues.assign',
  'issues.resolveInCommit',
  'issues.archiveUntilUsers',
  // More events count inside a time only.
  'issues.archiveWithoutWindow',
  'issues.merge',
  'issues.bookmark',
  'issues.seen',
  'issues.activity',
  'events.search',
  'events.recommended',
  'events.byDate',
  'events.attachments',
  'tags.values',
  'tags.baseline',
  'releases.health',
  'releases.commits',
  'releases.deploys',
  'sessions.series',
  'people.members',
  'people.teams',
  'projects.environments',
  'traces',
];

export const createAdapter: CreateAdapter = (context): Adapter => {
  const api = createApi(context);
  const projects = createProjects(api);
  // Shared: what was read for a row serves the tags, too.
  const store = createEventStore(api);
  const counts = createDigestedCounts(api);
  const stats = statsCalls(api, store, counts);

  return {
    capabilitiesIn: () => ({
      ...entries(YES, { state: 'yes', why: 'vendor' }),
      ...entries(NO, { state: 'no', why: 'vendor' }),
    }),
    listProjects: (options) => projects.list(options),
    ...issueCalls(api, projects, counts),
    ...eventCalls(api, store),
    ...stats,
    getEventTrend: trendOfCounts(stats),
    ...tagCalls(api, store),
    ...releaseCalls(api, projects),
    ...changeCalls(api),

    async serverInfo(options) {
      const answer = await api.call('schema', {}, options);
      const info = readObject(readObject(answer.json)?.info);
      const version = readText(info?.version);
      return {
        vendor: 'bugsink',
        ...(version !== undefined && { version }),
        // What a token of narrower rights may not do, its first attempt tells.
        can: ['resolve', 'archive', 'comment', 'delete'],
        projects: 'all',
        via: 'direct',
      };
    },
  };
};

function entries(names: readonly CapabilityName[], capability: Capability): Capabilities {
  return Object.fromEntries(names.map((name) => [name, capability]));
}
