import type { JsonObject } from '../../../model/index.js';
import { type Call, type Endpoint, get, param } from '../http/call.js';
import { checkOrganization, environmentTest, iso } from '../http/params.js';
import { json, notFound } from '../http/reply.js';
import { type FeedbackRecord, seededFeedback } from '../world/feedback.js';
import type { Activity, IssueRecord } from '../world/issue.js';
import { eventIdAt, firstSeen, seriesCount, timeAt } from '../world/issue.js';
import { releaseNames } from '../world/releasesOf.js';
import { select } from '../world/selection.js';
import { tagKeys, tagName } from '../world/tagKeys.js';
import { countsOf, type IssueShape, issueBase, lifetimeOf } from './issueJson.js';
import { offsetList } from './paginate.js';
import { personById } from './people.js';
import { releaseRef } from './releaseJson.js';
import { bucketsOf, pointsOf } from './stats.js';

/** The issue a path names, by id or short id. */
export function issueInPath(call: Call): IssueRecord {
  if (call.params.org !== undefined) checkOrganization(call);
  const name = param(call, 'issue');
  const issue = call.world.issue(name) ?? (/-/.test(name) ? call.world.issueByShortId(name) : undefined);
  if (issue === undefined || issue.state.status === 'pending_deletion') throw notFound();
  return issue;
}

export const issueDetailEndpoints: readonly Endpoint[] = [
  get('/organizations/{org}/issues/{issue}/', detail),
  get('/issues/{issue}/', detail),
  get('/organizations/{org}/shortids/{id}/', byShortId),
  get('/organizations/{org}/issues/{issue}/activities/', (call) =>
    json({ activity: activityOf(issueInPath(call)) }),
  ),
  get('/organizations/{org}/issues/{issue}/hashes/', (call) =>
    json([{ id: issueInPath(call).fingerprint, latestEvent: {} }]),
  ),
  get('/organizations/{org}/issues/{issue}/user-reports/', userReports),
  get('/organizations/{org}/issues/{issue}/external-issues/', (call) => json(issueInPath(call) && [])),
];

export function plainShape(call: Call): IssueShape {
  return {
    world: call.world,
    scope: {},
    collapse: new Set(call.query.getAll('collapse')),
    expand: new Set(call.query.getAll('expand')),
  };
}

function detail(call: Call): Response {
  const issue = issueInPath(call);
  const shape = plainShape(call);
  const test = environmentTest(call);
  const counts = test === undefined ? lifetimeOf(issue) : countsOf(issue, select(issue, { test }));
  const releases = releaseNames(issue);
  const filter = test === undefined ? {} : { test };
  const stats = (period: string): JsonObject => ({
    [period]: pointsOf(issue, filter, bucketsOf(period, { from: 0, to: call.now }, call.now)),
  });
  return json({
    ...issueBase(issue, shape),
    ...counts,
    ...(!shape.collapse.has('stats') && { stats: { ...stats('24h'), ...stats('30d') } }),
    ...(!shape.collapse.has('release') && {
      firstRelease: releaseRef(call.world, releases.first),
      lastRelease: releaseRef(call.world, releases.last),
    }),
    ...(!shape.collapse.has('tags') && { tags: tagKeys(issue).map((key) => ({ key, name: tagName(key) })) }),
    activity: activityOf(issue),
    seenBy: [],
    participants: [],
    userReportCount: feedbackOf(call, issue).length,
    pluginActions: [],
    pluginContexts: [],
    pluginIssues: [],
  });
}

/** Newest first; the last entry is made up: when it all began. */
function activityOf(issue: IssueRecord): JsonObject[] {
  const began: JsonObject = {
    id: '0',
    type: 'first_seen',
    user: null,
    data: { priority: issue.state.priority },
    dateCreated: iso(firstSeen(issue)),
  };
  return [...issue.state.activity.slice(0, 99).map(activityJson), began];
}

export function activityJson(entry: Activity): JsonObject {
  return {
    id: entry.id,
    type: entry.type,
    user: personById(entry.user),
    data: entry.data,
    dateCreated: iso(entry.at),
  };
}

/** What users wrote about an issue, newest first. */
function feedbackOf({ world }: Call, issue: IssueRecord): readonly FeedbackRecord[] {
  const told = world.feedback.of(issue.id);
  const last = seriesCount(issue) - 1;
  if (last < 0) return told;
  return [...told, ...seededFeedback(issue.id, eventIdAt(issue, last, world.seed), timeAt(issue, last))];
}

function userReports(call: Call): Response {
  return offsetList(call, feedbackOf(call, issueInPath(call)), (report) => ({
    id: report.id,
    eventID: report.eventId,
    event: { id: null, eventID: report.eventId },
    name: report.name,
    email: report.email,
    comments: report.comments,
    dateCreated: iso(report.at),
    user: null,
  }));
}

function byShortId(call: Call): Response {
  checkOrganization(call);
  const issue = call.world.issueByShortId(param(call, 'id'));
  if (issue === undefined) throw notFound();
  return json({
    organizationSlug: call.world.organization.slug,
    projectSlug: issue.project.slug,
    groupId: issue.id,
    group: { ...issueBase(issue, plainShape(call)), ...lifetimeOf(issue) },
    shortId: issue.shortId,
  });
}
