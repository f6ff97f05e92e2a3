import type { IssueAction } from '../../../model/index.js';
import type { AnswerType, ProjectPlace, Route, RouteTable } from '../../routes/route.js';

export type BugsinkRouteName =
  | 'addComment'
  | 'deleteIssue'
  | 'event'
  | 'events'
  | 'issue'
  | 'issues'
  | 'mute'
  | 'muteFor'
  | 'muteUntil'
  | 'projects'
  | 'releases'
  | 'reopen'
  | 'resolve'
  | 'resolveLatest'
  | 'resolveNext'
  | 'schema'
  | 'unmute';

type Row = Omit<Route, 'name'>;

function read(
  path: string,
  holds: AnswerType,
  scopes: readonly string[],
  projectsBy?: ProjectPlace,
  query?: readonly string[],
): Row {
  const row: Row = { method: 'GET', path, scopes, right: 'read', holds };
  return { ...row, ...(projectsBy && { projectsBy }), ...(query && { query }) };
}

/** A list cut into pages by a cursor. Its size cannot be chosen. */
function list(row: Row, requiredQuery: readonly string[] = []): Row {
  return { ...row, query: [...(row.query ?? []), 'cursor'], requiredQuery, paged: true };
}

function act(name: string, action: IssueAction, body?: readonly string[]): Row {
  return {
    method: 'POST',
    path: `/issues/{issue}/${name}/`,
    scopes: ['issues:triage'],
    right: 'triage',
    actions: [action],
    projectsBy: 'issue',
    holds: 'issue',
    ...(body && { body }),
  };
}

const PERIOD = ['period_name', 'nr_of_periods'];

const rows: { readonly [name in BugsinkRouteName]: Row } = {
  // Not about any project, and needed by nobody behind a proxy: the handshake tells the version there.
  schema: read('/schema/', 'organization', []),
  projects: list(read('/projects/', 'projects', ['projects:read'], 'rows')),
  issues: list(read('/issues/', 'issues', ['issues:read'], 'query', ['project', 'sort', 'order']), [
    'project',
  ]),
  issue: read('/issues/{issue}/', 'issue', ['issues:read'], 'issue'),
  events: list(read('/events/', 'eventSummaries', ['events:read'], 'issue', ['issue', 'order']), ['issue']),
  event: read('/events/{event}/', 'event', ['events:read'], 'event'),
  releases: list(read('/releases/', 'releases', ['releases:read'], 'query', ['project', 'order']), [
    'project',
  ]),

  resolve: act('resolve', 'resolve'),
  resolveNext: act('resolve-next', 'resolve'),
  resolveLatest: act('resolve-latest', 'resolve'),
  reopen: act('reopen', 'resolve'),
  mute: act('mute', 'archive'),
  muteFor: act('mute-for', 'archive', PERIOD),
  muteUntil: act('mute-until', 'archive', [...PERIOD, 'gte_threshold']),
  unmute: act('unmute', 'archive'),
  addComment: {
    method: 'POST',
    path: '/issue-comments/',
    body: ['issue', 'comment'],
    words: 'comment',
    scopes: ['issues:triage'],
    right: 'triage',
    actions: ['comment'],
    projectsBy: 'issue',
    holds: 'comment',
  },
  deleteIssue: {
    method: 'DELETE',
    path: '/issues/{issue}/',
    scopes: ['issues:delete'],
    right: 'delete',
    actions: ['delete'],
    projectsBy: 'issue',
    holds: 'nothing',
  },
};

/** Every call the client makes to Bugsink: its own API, which has nothing of Sentry's. */
export const routeTable: RouteTable = {
  vendor: 'bugsink',
  root: '/api/canonical/0',
  routes: Object.entries(rows).map(([name, row]) => ({ name, ...row })),
};
