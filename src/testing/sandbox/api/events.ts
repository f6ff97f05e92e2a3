import { type Call, type Endpoint, get, param } from '../http/call.js';
import {
  both,
  checkOrganization,
  environmentTest,
  hasWindow,
  projectInPath,
  windowOf,
} from '../http/params.js';
import { json, notFound } from '../http/reply.js';
import { issueSearch } from '../query/issueSearch.js';
import type { EventFilter } from '../world/facts.js';
import { eventCount, type IssueRecord, positionOf, timeAt } from '../world/issue.js';
import { type Selection, select } from '../world/selection.js';
import { detailEvent, lightEvent, payloadAt, wholeEvent } from './eventJson.js';
import { issueInPath } from './issueDetail.js';
import { offsetPage } from './paginate.js';

export const eventEndpoints: readonly Endpoint[] = [
  get('/organizations/{org}/issues/{issue}/events/', listEvents),
  get('/issues/{issue}/events/', listEvents),
  get('/organizations/{org}/issues/{issue}/events/{event}/', oneEvent),
  get('/issues/{issue}/events/{event}/', oneEvent),
  get('/projects/{org}/{project}/events/', listProjectEvents),
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
  const placeOf = isSample(call)
    ? (rank: number) => ((rank + 1) * STRIDE) % chosen.count
    : (rank: number) => chosen.count - 1 - rank;
  return offsetPage(call, chosen.count, (from, to) =>
    Array.from({ length: to - from }, (_, index) =>
      write(call.world, issue, chosen.at(placeOf(from + index))),
    ),
  );
}

function isSample(call: Call): boolean {
  return /^(?:1|true)$/i.test(call.query.get('sample') ?? '');
}

/** Prime to any count below it, and near to its golden section, so that places in turn are far from each other. */
const STRIDE = 618_033_989;

/** Light events of a project: newest first, or with `sample` in an order that looks random and is always the same. */
function listProjectEvents(call: Call): Response {
  checkOrganization(call);
  const project = projectInPath(call);
  const window = windowOf(call);
  const chosen = call.world
    .issues()
    .filter((issue) => issue.project === project)
    .map((issue) => ({ issue, events: select(issue, window) }))
    .filter(({ events }) => events.count > 0);
  const total = chosen.reduce((sum, { events }) => sum + events.count, 0);
  return offsetPage(call, total, (from, to) => {
    const places = isSample(call)
      ? Array.from({ length: to - from }, (_, index) =>
          sampled(chosen, ((from + index + 1) * STRIDE) % total),
        )
      : newestOf(chosen, to).slice(from);
    return places.map(({ issue, position }) => lightEvent(call.world, issue, position));
  });
}

interface Place {
  readonly issue: IssueRecord;
  readonly position: number;
}

type Chosen = readonly { readonly issue: IssueRecord; readonly events: Selection }[];

function sampled(chosen: Chosen, place: number): Place {
  let left = place;
  for (const { issue, events } of chosen) {
    if (left < events.count) return { issue, position: events.at(left) };
    left -= events.count;
  }
  throw notFound();
}

function newestOf(chosen: Chosen, count: number): Place[] {
  return chosen
    .flatMap(({ issue, events }) =>
      Array.from({ length: Math.min(count, events.count) }, (_, index) => ({
        issue,
        position: events.at(events.count - 1 - index),
      })),
    )
    .sort((a, b) => timeAt(b.issue, b.position) - timeAt(a.issue, a.position))
    .slice(0, count);
}

/** Environment and search; `undefined` when the search rules the issue out. */
function filterOf(call: Call, issue: IssueRecord, window: EventFilter): EventFilter | undefined {
  const environments = environmentTest(call);
  const search = issueSearch(call.query.get('query') ?? '', call.now);
  if (!search.issue(issue)) return undefined;
  const test = both(environments, search.events);
  return { ...window, ...(test && { test }) };
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

export function eventInProject(call: Call): { readonly issue: IssueRecord; readonly position: number } {
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
