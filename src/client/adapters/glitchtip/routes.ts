import type { RouteTable } from '../../routes/route.js';
import { list, type Row, read, tableOf } from '../shared/rows.js';

export type GlitchtipRouteName =
  | 'addComment'
  | 'bareIssue'
  | 'comments'
  | 'deleteIssue'
  | 'environments'
  | 'issue'
  | 'issueEvent'
  | 'issueEvents'
  | 'issues'
  | 'issueStats'
  | 'members'
  | 'organization'
  | 'organizations'
  | 'projectEnvironments'
  | 'projectReleases'
  | 'projects'
  | 'rawEvent'
  | 'release'
  | 'releaseCommits'
  | 'releaseDeploys'
  | 'releases'
  | 'tagFacets'
  | 'teams'
  | 'updateIssue'
  | 'updateIssues'
  | 'userReports';

const ORG = ['org:read', 'org:write', 'org:admin'];
const EVENT = ['event:read', 'event:write', 'event:admin'];
const TRIAGE = ['event:write', 'event:admin'];
/** Reading alone needs a scope that may also create and delete. */
const RELEASE = ['project:releases'];
const MEMBER = ['member:read', 'member:write', 'member:admin'];
const TEAM = ['team:read', 'team:write', 'team:admin'];

const PAGE = ['limit'];
/** Below an issue this server knows addresses without the organization; only few have one with it. */
const ISSUE = '/issues/{issue}/';
const ISSUE_OF_ORG = '/organizations/{org}/issues/{issue}/';
const RELEASE_OF_ORG = '/organizations/{org}/releases/{version}/';

const rows: { readonly [name in GlitchtipRouteName]: Row } = {
  organizations: list('/organizations/', 'organizations', undefined, ORG, PAGE),
  organization: read('/organizations/{org}/', 'organization', undefined, ORG),
  projects: list('/organizations/{org}/projects/', 'projects', 'rows', ['project:read'], PAGE),
  environments: read('/organizations/{org}/environments/', 'environments', undefined, ORG, ['visibility']),
  projectEnvironments: read(
    '/projects/{org}/{project}/environments/',
    'environments',
    'path',
    ['project:read', 'project:write', 'project:admin'],
    ['visibility'],
  ),
  members: list('/organizations/{org}/members/', 'members', undefined, MEMBER, PAGE),
  teams: list('/organizations/{org}/teams/', 'teams', undefined, TEAM, PAGE),

  issues: {
    ...list('/organizations/{org}/issues/', 'issues', 'query', EVENT, [
      ...PAGE,
      'id',
      'project',
      'environment',
      'query',
      'sort',
    ]),
    idsBy: 'id',
  },
  issueStats: {
    ...read('/organizations/{org}/issues-stats/', 'issueStats', 'issue', [], ['groups', 'statsPeriod']),
    requiredQuery: ['groups'],
  },
  // Before the other, since every version has it, and the proxy looks issues up in this order.
  bareIssue: read(ISSUE, 'issue', 'issue', EVENT),
  // Since version 6.
  issue: read(ISSUE_OF_ORG, 'issue', 'issue', EVENT),
  comments: list(`${ISSUE}comments/`, 'activity', 'issue', ['event:read', 'event:admin'], PAGE),
  userReports: list(`${ISSUE}user-reports/`, 'userReports', 'issue', EVENT, PAGE),
  issueEvents: list(`${ISSUE}events/`, 'eventSummaries', 'issue', EVENT, PAGE),
  issueEvent: read(`${ISSUE}events/{event}/`, 'event', 'issue', EVENT),
  rawEvent: read(`${ISSUE_OF_ORG}events/{event}/json/`, 'rawEvent', 'issue', EVENT),
  tagFacets: read(`${ISSUE}tags/`, 'tagFacets', 'issue', EVENT, ['key']),

  releases: list('/organizations/{org}/releases/', 'releases', 'rows', RELEASE, PAGE),
  projectReleases: list('/projects/{org}/{project}/releases/', 'releases', 'path', RELEASE, PAGE),
  release: read(RELEASE_OF_ORG, 'release', 'rows', RELEASE),
  // Since version 6.
  releaseCommits: list(`${RELEASE_OF_ORG}commits/`, 'commits', undefined, RELEASE, PAGE),
  releaseDeploys: list(`${RELEASE_OF_ORG}deploys/`, 'deploys', undefined, RELEASE, PAGE),

  updateIssue: {
    method: 'PUT',
    path: ISSUE_OF_ORG,
    body: ['status', 'statusDetails', 'assignedTo'],
    scopes: TRIAGE,
    right: 'triage',
    projectsBy: 'issue',
    holds: 'issue',
  },
  // The query selects. Without ids it would select every issue of the organization.
  updateIssues: {
    method: 'PUT',
    path: '/organizations/{org}/issues/',
    query: ['id', 'project'],
    requiredQuery: ['id'],
    body: ['status', 'statusDetails', 'merge'],
    scopes: TRIAGE,
    right: 'triage',
    projectsBy: 'issue',
    holds: 'issueChange',
  },
  addComment: {
    method: 'POST',
    path: `${ISSUE}comments/`,
    body: ['data'],
    words: 'data.text',
    scopes: TRIAGE,
    right: 'triage',
    actions: ['comment'],
    projectsBy: 'issue',
    holds: 'comment',
  },
  deleteIssue: {
    method: 'DELETE',
    path: ISSUE,
    scopes: ['event:admin'],
    right: 'delete',
    actions: ['delete'],
    projectsBy: 'issue',
    holds: 'nothing',
  },
};

/** Every call the client makes to GlitchTip. */
export const routeTable: RouteTable = tableOf('glitchtip', rows);
