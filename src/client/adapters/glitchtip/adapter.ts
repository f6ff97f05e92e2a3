import { later } from '../later.js';
import { trendOfCounts } from '../shared/eventTrend.js';
import { createProjectIds } from '../shared/projectIds.js';
import type { Adapter, CreateAdapter } from '../types.js';
import { createGlitchtipApi } from './api.js';
import { issueCalls } from './issues.js';
import { declared, noteVersion } from './version.js';

/** Calls that are not here have no counterpart on this server. */
export const createAdapter: CreateAdapter = (context): Adapter => {
  const api = createGlitchtipApi(context);
  // Left out, every project is meant; a number that stands for all selects none.
  const projectIds = createProjectIds(api, { all: [], pageQuery: { limit: 100 } });
  const issues = issueCalls(api, projectIds);

  return {
    capabilities: declared(context.version),
    ...issues,
    getEventTrend: trendOfCounts(issues),
    ...later<ReturnType<typeof import('./events.js').eventCalls>>(
      ['listEvents', 'getEvent', 'getRawEvent'],
      async () => (await import('./events.js')).eventCalls(api),
    ),
    ...later<ReturnType<typeof import('./directory.js').directoryCalls>>(
      [
        'listOrganizations',
        'listProjects',
        'listEnvironments',
        'listMembers',
        'listTeams',
        'listActivity',
        'listUserFeedback',
      ],
      async () => (await import('./directory.js')).directoryCalls(api, projectIds),
    ),
    ...later<ReturnType<typeof import('./tags.js').tagCalls>>(['listTagFacets', 'listTagValues'], async () =>
      (await import('./tags.js')).tagCalls(api),
    ),
    ...later<ReturnType<typeof import('./releases.js').releaseCalls>>(
      ['listReleases', 'getRelease', 'listReleaseCommits', 'listReleaseDeploys'],
      async () => (await import('./releases.js')).releaseCalls(api),
    ),
    ...later<ReturnType<typeof import('./changes.js').changeCalls>>(
      ['updateIssues', 'mergeIssues', 'deleteIssues'],
      async () => (await import('./changes.js')).changeCalls(api, projectIds, issues),
    ),
    serverInfo: async (options) =>
      (await import('./serverInfo.js')).readServerInfo(
        context,
        (version) => noteVersion(context.capabilities, version),
        options,
      ),
  };
};
