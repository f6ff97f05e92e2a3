import type { Capabilities, Capability, CapabilityName } from '../../../model/index.js';
import { later } from '../later.js';
import { trendOfCounts } from '../shared/eventTrend.js';
import type { Adapter, CreateAdapter } from '../types.js';
import { createApi } from './api.js';
import { issueCalls } from './issues.js';
import { createProjects } from './projects.js';

const YES: readonly CapabilityName[] = [
  'issues.list',
  // For rows on screen, where their newest 250 events reach back far enough.
  'issues.stats',
  'issues.range',
  'issues.delete',
  'issues.resolve',
  'issues.resolveInRelease',
  'issues.archive',
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
  'issues.userCount',
  'issues.priority',
  'issues.substatus',
  'issues.environments',
  'issues.assign',
  'issues.merge',
  'issues.bookmark',
  'issues.seen',
  'issues.activity',
  'issues.comments',
  'events.search',
  'events.recommended',
  'events.byDate',
  'events.attachments',
  'tags.values',
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
  let store: Promise<import('./eventStore.js').EventStore> | undefined;
  // Shared: what was read for a row serves the tags, too.
  const eventStore = (): Promise<import('./eventStore.js').EventStore> => {
    store ??= import('./eventStore.js').then(
      ({ createEventStore }) => createEventStore(api),
      (error: unknown) => {
        store = undefined;
        throw error;
      },
    );
    return store;
  };

  const stats = later<ReturnType<typeof import('./stats.js').statsCalls>>(['getIssueStats'], async () =>
    (await import('./stats.js')).statsCalls(api, await eventStore()),
  );

  return {
    capabilities: {
      ...entries(YES, { state: 'yes', why: 'vendor' }),
      ...entries(NO, { state: 'no', why: 'vendor' }),
    },
    listProjects: (options) => projects.list(options),
    ...issueCalls(api, projects),
    ...later<ReturnType<typeof import('./events.js').eventCalls>>(
      ['listEvents', 'getEvent', 'getRawEvent'],
      async () => (await import('./events.js')).eventCalls(api, await eventStore()),
    ),
    ...stats,
    getEventTrend: trendOfCounts(stats),
    ...later<ReturnType<typeof import('./tags.js').tagCalls>>(['listTagFacets'], async () =>
      (await import('./tags.js')).tagCalls(api, await eventStore()),
    ),
    ...later<ReturnType<typeof import('./releases.js').releaseCalls>>(
      ['listReleases', 'getRelease'],
      async () => (await import('./releases.js')).releaseCalls(api, projects),
    ),
    ...later<ReturnType<typeof import('./changes.js').changeCalls>>(
      ['updateIssues', 'deleteIssues'],
      async () => (await import('./changes.js')).changeCalls(api),
    ),

    async serverInfo(options) {
      const { models } = context;
      const answer = await api.call('schema', {}, options);
      const info = models.readObject(models.readObject(answer.json)?.info);
      const version = models.readText(info?.version);
      return {
        vendor: 'bugsink',
        ...(version !== undefined && { version }),
        // What a token of narrower rights may not do, its first attempt tells.
        can: ['resolve', 'archive', 'delete'],
        projects: 'all',
        via: 'direct',
      };
    },
  };
};

function entries(names: readonly CapabilityName[], capability: Capability): Capabilities {
  return Object.fromEntries(names.map((name) => [name, capability]));
}
