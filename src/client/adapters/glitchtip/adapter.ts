import type { Adapter, CreateAdapter } from '../shared/adapter.js';
import { trendOfCounts } from '../shared/eventTrend.js';
import { createProjectIds } from '../shared/projectIds.js';
import { createGlitchtipApi } from './api.js';
import { changeCalls } from './changes.js';
import { directoryCalls } from './directory.js';
import { eventCalls } from './events.js';
import { issueCalls } from './issues.js';
import { releaseCalls } from './releases.js';
import { readServerInfo } from './serverInfo.js';
import { tagCalls } from './tags.js';
import { declared, noteVersion } from './version.js';

/** Calls that are not here have no counterpart on this server. */
export const createAdapter: CreateAdapter = (context): Adapter => {
  const api = createGlitchtipApi(context);
  // Left out, every project is meant; a number that stands for all selects none.
  const projectIds = createProjectIds(api, { all: [], pageQuery: { limit: 100 } });
  const issues = issueCalls(api, projectIds);

  return {
    capabilitiesIn: declared,
    ...issues,
    getEventTrend: trendOfCounts(issues),
    ...eventCalls(api),
    ...directoryCalls(api, projectIds),
    ...tagCalls(api),
    ...releaseCalls(api),
    ...changeCalls(api, projectIds, issues),
    serverInfo: (options) =>
      readServerInfo(context, (version) => noteVersion(context.capabilities, version), options),
  };
};
