import type { RouteTable } from '../../routes/route.js';
import { list, type Row, read, tableOf } from '../shared/rows.js';

export type SentryRouteName =
  | 'activity'
  | 'addBareComment'
  | 'addComment'
  | 'attachments'
  | 'attachmentContent'
  | 'bareIssue'
  | 'bareIssueEvent'
  | 'bareIssueEvents'
  | 'bareTagFacets'
  | 'bareTagValues'
  | 'committers'
  | 'deleteBareIssue'
  | 'deleteIssue'
  | 'environments'
  | 'eventsStats'
  | 'eventsTrace'
  | 'issue'
  | 'issueEvent'
  | 'issueEvents'
  | 'issues'
  | 'issueStats'
  | 'members'
  | 'organization'
  | 'organizations'
  | 'owners'
  | 'projectEvents'
  | 'projectIssues'
  | 'projectMembers'
  | 'projects'
  | 'projectTeams'
  | 'rawEvent'
  | 'regions'
  | 'release'
  | 'releaseCommits'
  | 'releaseDeploys'
  | 'releaseFiles'
  | 'releases'
  | 'sessions'
  | 'shortId'
  | 'sourceMapDebug'
  | 'tagFacets'
  | 'tagValues'
  | 'teams'
  | 'trace'
  | 'updateBareIssue'
  | 'updateIssue'
  | 'updateIssues'
  | 'userReports'
  | 'users';

const ORG = ['org:read', 'org:write', 'org:admin'];
const PROJECT = ['project:read', 'project:write', 'project:admin'];
const EVENT = ['event:read', 'event:write', 'event:admin'];
const RELEASE = [...PROJECT, 'project:releases', 'org:ci'];
const MEMBER = ['member:read', 'member:write', 'member:admin'];

const PERIOD = ['statsPeriod', 'start', 'end'];
const SCOPE = ['project', 'environment', ...PERIOD];
const CHANGES = ['status', 'substatus', 'statusDetails', 'assignedTo', 'priority', 'isBookmarked', 'hasSeen'];

const ISSUE = '/organizations/{org}/issues/{issue}/';
const EVENT_OF_PROJECT = '/projects/{org}/{project}/events/{event}/';
const RELEASE_OF_ORG = '/organizations/{org}/releases/{version}/';

function change(path: string): Row {
  const scopes = ['event:write', 'event:admin'];
  return { method: 'PUT', path, body: CHANGES, scopes, right: 'triage', projectsBy: 'issue', holds: 'issue' };
}

function comment(path: string): Row {
  return {
    method: 'POST',
    path,
    body: ['text'],
    words: 'text',
    scopes: ['event:write', 'event:admin'],
    right: 'triage',
    actions: ['comment'],
    projectsBy: 'issue',
    holds: 'comment',
  };
}

function remove(path: string): Row {
  return {
    method: 'DELETE',
    path,
    scopes: ['event:admin'],
    right: 'delete',
    actions: ['delete'],
    projectsBy: 'issue',
    holds: 'nothing',
  };
}

const DETAIL = ['environment', 'expand', 'collapse'];
const EVENT_LIST = ['environment', 'query', 'full', 'sample', 'per_page', ...PERIOD];
const EVENT_DETAIL = ['environment', 'query', ...PERIOD];
const FACETS = ['key', 'limit', 'environment', 'readable', ...PERIOD];
const VALUES = ['sort', 'environment', 'per_page', ...PERIOD];
const HEALTH = ['health', 'healthStat', 'healthStatsPeriod', 'summaryStatsPeriod', 'adoptionStages'];
const COUNTS = ['query', 'groupStatsPeriod', 'expand', 'collapse'];
const ISSUE_LIST = [...SCOPE, ...COUNTS, 'sort', 'shortIdLookup', 'group', 'limit'];
const PROJECT_ISSUE_LIST = ['query', 'sort', 'statsPeriod', 'environment', 'shortIdLookup', 'limit'];
const RELEASE_LIST = [...SCOPE, ...HEALTH, 'query', 'sort', 'status', 'flatten', 'per_page'];
const SERIES = [
  'field',
  'groupBy',
  'interval',
  'query',
  'orderBy',
  'includeTotals',
  'includeSeries',
  'per_page',
];

/** Rows whose name begins with `bare` are deprecated spellings without an organization, which old servers need. */
const rows: { readonly [name in SentryRouteName]: Row } = {
  regions: read('/users/me/regions/', 'organizations', undefined, []),
  organizations: list('/organizations/', 'organizations', undefined, ORG, ['query', 'per_page']),
  organization: read('/organizations/{org}/', 'organization', undefined, ORG, ['detailed']),
  projects: list('/organizations/{org}/projects/', 'projects', 'rows', ORG, ['query', 'per_page']),
  environments: read('/organizations/{org}/environments/', 'environments', 'query', ORG, [
    'project',
    'visibility',
  ]),
  members: list('/organizations/{org}/members/', 'members', undefined, MEMBER, ['query', 'per_page']),
  users: read('/organizations/{org}/users/', 'members', 'query', MEMBER, ['project']),
  projectMembers: read('/projects/{org}/{project}/members/', 'members', 'path', PROJECT),
  teams: list('/organizations/{org}/teams/', 'teams', undefined, ORG, ['query', 'detailed', 'per_page']),
  projectTeams: list('/projects/{org}/{project}/teams/', 'teams', 'path', PROJECT, ['per_page']),

  issues: {
    ...list('/organizations/{org}/issues/', 'issues', 'query', EVENT, ISSUE_LIST),
    idsBy: 'group',
  },
  projectIssues: list('/projects/{org}/{project}/issues/', 'issues', 'path', EVENT, PROJECT_ISSUE_LIST),
  issueStats: {
    ...read('/organizations/{org}/issues-stats/', 'issueStats', 'query', EVENT, [
      ...SCOPE,
      ...COUNTS,
      'groups',
    ]),
    requiredQuery: ['groups'],
  },
  issue: read(ISSUE, 'issue', 'issue', EVENT, DETAIL),
  bareIssue: read('/issues/{issue}/', 'issue', 'issue', EVENT, DETAIL),
  shortId: read('/organizations/{org}/shortids/{id}/', 'shortId', 'issue', EVENT),
  activity: read(`${ISSUE}activities/`, 'activity', 'issue', EVENT),
  userReports: list(`${ISSUE}user-reports/`, 'userReports', 'issue', EVENT, ['per_page']),

  issueEvents: list(`${ISSUE}events/`, 'eventSummaries', 'issue', EVENT, EVENT_LIST),
  eventsStats: {
    ...read('/organizations/{org}/events-stats/', 'issueStats', 'query', ORG, [
      ...SCOPE,
      'query',
      'interval',
      'yAxis',
      'dataset',
      'partial',
    ]),
    requiredQuery: ['query'],
  },
  bareIssueEvents: list('/issues/{issue}/events/', 'eventSummaries', 'issue', EVENT, EVENT_LIST),
  projectEvents: list('/projects/{org}/{project}/events/', 'eventSummaries', 'path', PROJECT, [
    'sample',
    ...PERIOD,
  ]),
  issueEvent: read(`${ISSUE}events/{event}/`, 'event', 'issue', EVENT, EVENT_DETAIL),
  bareIssueEvent: read('/issues/{issue}/events/{event}/', 'event', 'issue', EVENT, EVENT_DETAIL),
  rawEvent: read(`${EVENT_OF_PROJECT}json/`, 'rawEvent', 'path', PROJECT),
  committers: read(`${EVENT_OF_PROJECT}committers/`, 'committers', 'path', PROJECT),
  owners: read(`${EVENT_OF_PROJECT}owners/`, 'owners', 'path', PROJECT),
  attachments: list(`${EVENT_OF_PROJECT}attachments/`, 'attachments', 'path', PROJECT, ['query', 'per_page']),
  attachmentContent: {
    ...read(`${EVENT_OF_PROJECT}attachments/{id}/`, 'file', 'path', PROJECT, ['download']),
    requiredQuery: ['download'],
    isNamed: true,
  },
  sourceMapDebug: read(`${EVENT_OF_PROJECT}source-map-debug/`, 'sourceMapDebug', 'path', PROJECT),

  tagFacets: read(`${ISSUE}tags/`, 'tagFacets', 'issue', EVENT, FACETS),
  bareTagFacets: read('/issues/{issue}/tags/', 'tagFacets', 'issue', EVENT, FACETS),
  tagValues: list(`${ISSUE}tags/{key}/values/`, 'tagValues', 'issue', EVENT, VALUES),
  bareTagValues: list('/issues/{issue}/tags/{key}/values/', 'tagValues', 'issue', EVENT, VALUES),

  releases: list('/organizations/{org}/releases/', 'releases', 'query', RELEASE, RELEASE_LIST),
  release: read(RELEASE_OF_ORG, 'release', 'query', RELEASE, ['project', ...HEALTH]),
  releaseCommits: list(`${RELEASE_OF_ORG}commits/`, 'commits', undefined, RELEASE, ['per_page']),
  releaseFiles: list(
    `${RELEASE_OF_ORG}commitfiles/`,
    'changedFiles',
    undefined,
    ['project:releases'],
    ['per_page'],
  ),
  releaseDeploys: list(`${RELEASE_OF_ORG}deploys/`, 'deploys', undefined, RELEASE, ['per_page']),
  sessions: {
    ...read('/organizations/{org}/sessions/', 'sessions', 'query', ORG, [...SCOPE, ...SERIES]),
    requiredQuery: ['field'],
  },
  trace: read('/organizations/{org}/trace/{id}/', 'trace', 'query', ORG, [
    ...SCOPE,
    'errorId',
    'timestamp',
    'limit',
  ]),
  eventsTrace: read('/organizations/{org}/events-trace/{id}/', 'trace', 'query', ORG, [
    ...SCOPE,
    'detailed',
    'limit',
  ]),

  updateIssue: change(ISSUE),
  updateBareIssue: change('/issues/{issue}/'),
  updateIssues: {
    ...change('/organizations/{org}/issues/'),
    query: ['id', 'project'],
    requiredQuery: ['id'],
    body: [...CHANGES, 'merge'],
    projectsBy: 'issue',
    holds: 'issueChange',
  },
  addComment: comment(`${ISSUE}comments/`),
  addBareComment: comment('/issues/{issue}/comments/'),
  deleteIssue: remove(ISSUE),
  deleteBareIssue: remove('/issues/{issue}/'),
};

/** Every call the client makes to Sentry. */
export const routeTable: RouteTable = tableOf('sentry', rows);
