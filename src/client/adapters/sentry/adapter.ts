import type { Capabilities, Capability, CapabilityName } from '../../../model/index.js';
import type { ClientAction, ServerInfo } from '../../types.js';
import { later } from '../later.js';
import { createProjectIds } from '../shared/projectIds.js';
import type { Adapter, CreateAdapter } from '../types.js';
import { createSentryApi } from './api.js';
import { issueCalls } from './issues.js';

const SURE: readonly CapabilityName[] = [
  'issues.list',
  'issues.search',
  'issues.total',
  'issues.userCount',
  'issues.environments',
  'issues.range',
  'issues.assign',
  'issues.merge',
  'issues.delete',
  'issues.resolve',
  'issues.resolveInRelease',
  'issues.archive',
  'issues.bookmark',
  'issues.seen',
  'issues.activity',
  'events.list',
  'events.search',
  'events.neighbours',
  'events.byDate',
  'events.raw',
  'tags.facets',
  'tags.values',
  'releases.list',
  'releases.commits',
  'releases.deploys',
  'people.members',
  'people.teams',
  'projects.list',
  'projects.environments',
];
/** Not on every version or plan: an answer tells. */
const TO_BE_SEEN: readonly CapabilityName[] = [
  'issues.stats',
  'issues.priority',
  'issues.substatus',
  'events.recommended',
  'events.attachments',
  'releases.health',
  'sessions.series',
  'traces',
];

const TRIAGE: readonly ClientAction[] = [
  'resolve',
  'archive',
  'assign',
  'prioritize',
  'bookmark',
  'markSeen',
  'merge',
];

export const createAdapter: CreateAdapter = (context): Adapter => {
  const api = createSentryApi(context);
  const projectIds = createProjectIds(api, {
    // Left out, some versions take it to mean the caller's own teams only.
    all: ['-1'],
    pageQuery: { per_page: 100 },
  });
  const issues = issueCalls(api, projectIds);
  // What a list of issues can do without loads when it is called.
  const events = later<ReturnType<typeof import('./events.js').eventCalls>>(
    ['listEvents', 'getEvent', 'getRawEvent'],
    async () => (await import('./events.js')).eventCalls(api),
  );
  const calls = { ...issues, ...events };

  return {
    capabilities: declared(),
    ...calls,
    ...later<ReturnType<typeof import('./eventTrend.js').eventTrendCalls>>(['getEventTrend'], async () =>
      (await import('./eventTrend.js')).eventTrendCalls(api, projectIds, calls),
    ),
    ...later<ReturnType<typeof import('./directory.js').directoryCalls>>(
      ['listOrganizations', 'listProjects', 'listEnvironments', 'listMembers', 'listTeams'],
      async () => (await import('./directory.js')).directoryCalls(api, projectIds),
    ),
    ...later<ReturnType<typeof import('./tags.js').tagCalls>>(['listTagFacets', 'listTagValues'], async () =>
      (await import('./tags.js')).tagCalls(api, calls),
    ),
    ...later<ReturnType<typeof import('./releases.js').releaseCalls>>(
      ['listReleases', 'getRelease', 'listReleaseCommits', 'listReleaseDeploys'],
      async () => (await import('./releases.js')).releaseCalls(api, projectIds),
    ),
    ...later<ReturnType<typeof import('./sessions.js').sessionCalls>>(['getSessions'], async () =>
      (await import('./sessions.js')).sessionCalls(api, projectIds),
    ),
    ...later<ReturnType<typeof import('./context.js').contextCalls>>(
      [
        'listActivity',
        'listUserFeedback',
        'listSuspectCommits',
        'getOwnership',
        'listAttachments',
        'listSourceMapProblems',
        'getTrace',
      ],
      async () => (await import('./context.js')).contextCalls(api, calls),
    ),
    ...later<ReturnType<typeof import('./changes.js').changeCalls>>(
      ['updateIssues', 'mergeIssues', 'deleteIssues'],
      async () => (await import('./changes.js')).changeCalls(api, projectIds),
    ),

    async serverInfo(options): Promise<ServerInfo> {
      const answer = await api.call('organization', { query: { detailed: '0' } }, options);
      const { models } = context;
      const access = new Set(models.readArray(models.readObject(answer.json)?.access).map(models.readText));
      // A server that does not tell the credential's rights lets the first change tell.
      const mayDelete = access.size === 0 || access.has('event:admin');
      const mayTriage = mayDelete || access.has('event:write');
      return {
        vendor: 'sentry',
        can: [...(mayTriage ? TRIAGE : []), ...(mayDelete ? (['delete'] as const) : [])],
        projects: 'all',
        via: 'direct',
      };
    },
  };
};

function declared(): Capabilities {
  const capabilities: { [name in CapabilityName]?: Capability } = {};
  for (const name of SURE) capabilities[name] = { state: 'yes', why: 'vendor' };
  for (const name of TO_BE_SEEN) capabilities[name] = { state: 'unknown', why: 'version' };
  return capabilities;
}
