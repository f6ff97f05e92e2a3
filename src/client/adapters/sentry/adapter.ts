import {
  type Capabilities,
  type Capability,
  type CapabilityName,
  ISSUE_ACTIONS,
} from '../../../model/index.js';
import { readArray, readObject, readText } from '../../normalize/read/scalars.js';
import type { ServerInfo } from '../../types/client.js';
import type { Adapter, CreateAdapter } from '../shared/adapter.js';
import { createProjectIds } from '../shared/projectIds.js';
import { createSentryApi } from './api.js';
import { changeCalls } from './changes.js';
import { contextCalls } from './context.js';
import { directoryCalls } from './directory.js';
import { eventCalls } from './events.js';
import { eventTrendCalls } from './eventTrend.js';
import { issueCalls } from './issues.js';
import { releaseCalls } from './releases.js';
import { sessionCalls } from './sessions.js';
import { tagCalls } from './tags.js';

const SURE: readonly CapabilityName[] = [
  'issues.list',
  'issues.search',
  'issues.sortTrends',
  'issues.total',
  'issues.userCount',
  'issues.environments',
  'issues.range',
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
  'events.list',
  'events.search',
  'events.neighbours',
  'events.byDate',
  'events.raw',
  'tags.facets',
  'tags.values',
  'tags.baseline',
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

export const createAdapter: CreateAdapter = (context): Adapter => {
  const api = createSentryApi(context);
  const projectIds = createProjectIds(api, {
    // Left out, some versions take it to mean the caller's own teams only.
    all: ['-1'],
    pageQuery: { per_page: 100 },
  });
  const issues = issueCalls(api, projectIds);
  const calls = { ...issues, ...eventCalls(api) };

  return {
    capabilitiesIn: declared,
    ...calls,
    ...eventTrendCalls(api, projectIds, calls),
    ...directoryCalls(api, projectIds),
    ...tagCalls(api, calls),
    ...releaseCalls(api, projectIds),
    ...sessionCalls(api, projectIds),
    ...contextCalls(api, calls),
    ...changeCalls(api, projectIds),

    async serverInfo(options): Promise<ServerInfo> {
      const answer = await api.call('organization', { query: { detailed: '0' } }, options);
      const access = new Set(readArray(readObject(answer.json)?.access).map(readText));
      // A server that does not tell the credential's rights lets the first change tell.
      const mayDelete = access.size === 0 || access.has('event:admin');
      const mayTriage = mayDelete || access.has('event:write');
      return {
        vendor: 'sentry',
        can: ISSUE_ACTIONS.filter((action) => (action === 'delete' ? mayDelete : mayTriage)),
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
