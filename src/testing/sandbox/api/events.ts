import { issueSearch } from '../query/issue-search.js';
import { QueryError } from '../query/parse.js';
import { eventCount, type IssueRecord, positionOf } from '../world/issue.js';
import { type EventFilter, select } from '../world/selection.js';
import { type Call, type Endpoint, get, param } from './call.js';
import { detailEvent, lightEvent, payloadAt, wholeEvent } from './event-json.js';
import { issueInPath } from './issue-detail.js';
import { offsetPage } from './paginate.js';
import { both, checkOrganization, environmentTest, hasWindow, projectInPath, windowOf } from './params.js';
import { badRequest, json, notFound } from './reply.js';

export const eventEndpoints: readonly Endpoint[] = [
  get('/organizations/{org}/issues/{issue}/events/', listEvents),
  get('/issues/{issue}/events/', listEvents),
  get('/organizations/{org}/issues/{issue}/events/{event}/', oneEvent),
  get('/issues/{issue}/events/{event}/', oneEvent),
  get('/projects/{org}/{project}/events/{event}/', (call) => {
    const { issue, position } = eventInProject(call);
    return detailAt(call, issue, position, {});
  }),
  get('/projects/{org}/{project}/events/{event}/json/', (call) => {
    const { issue, position } = eventInProject(call);
    return json(payloadAt(call.world, issue, position));
  }),
  get('/organizations/{org}/eventids/{event}/', lookUp),
];

function listEvents(call: Call): Response {
  const issue = issueInPath(call);
  const direct = (call.query.get('query') ?? '').trim().toLowerCase();
  const write = /^(?:1|true)$/i.test(call.query.get('full') ?? '') ? wholeEvent : lightEvent;
  const hit = /^[0-9a-f]{32}$/.test(direct) ? positionOf(issue, direct, call.world.seed) : -1;
  if (hit >= 0) return json([write(call.world, issue, hit)], { headers: { 'X-Sentry-Direct-Hit': '1' } });
  const chosen = select(issue, filterOf(call, issue, windowOf(call)) ?? { to: 0 });
  return offsetPage(call, chosen.count, (from, to) =>
    Array.from({ length: to - from }, (_, index) =>
      write(call.world, issue, chosen.at(chosen.count - 1 - from - index)),
    ),
  );
}

/** Environment and search; `undefined` when the search rules the issue out. */
function filterOf(call: Call, issue: IssueRecord, window: EventFilter): EventFilter | undefined {
  const environments = environmentTest(call);
  try {
    const search = issueSearch(call.query.get('query') ?? '', call.now);
    if (!search.issue(issue)) return undefined;
    const test = both(environments, search.events);
    return { ...window, ...(test && { test }) };
  } catch (error) {
    if (error instanceof QueryError) throw badRequest(error.message);
    throw error;
  }
}

function oneEvent(call: Call): Response {
  const issue = issueInPath(call);
  const which = param(call, 'event');
  const filter = filterOf(call, issue, hasWindow(call) ? windowOf(call) : {}) ?? { to: 0 };
  const chosen = select(issue, filter);
  if (/^(?:latest|recommended|oldest)$/.test(which)) {
    if (chosen.count === 0) throw notFound();
    return detailAt(call, issue, chosen.at(which === 'oldest' ? 0 : chosen.count - 1), filter);
  }
  const position = positionOf(issue, which.toLowerCase().replaceAll('-', ''), call.world.seed);
  if (position < 0) throw notFound();
  return detailAt(call, issue, position, filter);
}

/** Neighbours are the next ones inside the filter, also for an event that is outside of it. */
function detailAt(call: Call, issue: IssueRecord, position: number, filter: EventFilter): Response {
  const chosen = select(issue, filter);
  const rank = chosen.rankOf(position);
  const inside = rank < chosen.count && chosen.at(rank) === position;
  const after = inside ? rank + 1 : rank;
  const older = rank > 0 ? chosen.at(rank - 1) : undefined;
  const newer = after < chosen.count ? chosen.at(after) : undefined;
  return json(detailEvent(call.world, issue, position, older, newer));
}

function eventInProject(call: Call): { readonly issue: IssueRecord; readonly position: number } {
  checkOrganization(call);
  const project = projectInPath(call);
  const id = param(call, 'event').toLowerCase();
  const issue = call.world.issueOfEvent(id);
  if (issue === undefined || issue.project !== project) throw notFound();
  return { issue, position: positionOf(issue, id, call.world.seed) };
}

function lookUp(call: Call): Response {
  checkOrganization(call);
  const id = param(call, 'event').toLowerCase();
  const issue = call.world.issueOfEvent(id);
  if (issue === undefined || eventCount(issue) === 0) throw notFound();
  const event = detailEvent(call.world, issue, positionOf(issue, id, call.world.seed), undefined, undefined);
  return json({
    organizationSlug: call.world.organization.slug,
    projectSlug: issue.project.slug,
    groupId: issue.id,
    eventId: id,
    event,
  });
}
