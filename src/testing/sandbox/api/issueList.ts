import { type Call, type Endpoint, get } from '../http/call.js';
import {
  both,
  checkOrganization,
  environmentTest,
  hasWindow,
  projectInPath,
  projectsOf,
  windowOf,
} from '../http/params.js';
import { badRequest, json, Refusal } from '../http/reply.js';
import { issueSearch } from '../query/issueSearch.js';
import type { EventFilter } from '../world/facts.js';
import { firstSeen, type IssueRecord, timeAt } from '../world/issue.js';
import type { ProjectRecord } from '../world/projects.js';
import { countOf, countUsers, select } from '../world/selection.js';
import { type IssueShape, issueNumbers, issueRow } from './issueJson.js';
import { keyPage, readCursor } from './paginate.js';
import { bucketsOf } from './stats.js';

const MAX_HITS = 1000;
const SORTS = new Set(['date', 'new', 'freq', 'user', 'trends', 'inbox', 'recommended']);

export const issueListEndpoints: readonly Endpoint[] = [
  get('/organizations/{org}/issues/', (call) => {
    checkOrganization(call);
    return directHit(call) ?? listIssues(call, projectsOf(call));
  }),
  get('/projects/{org}/{project}/issues/', (call) => {
    checkOrganization(call);
    return listIssues(call, [projectInPath(call)]);
  }),
  get('/organizations/{org}/issues-stats/', issueStats),
];

function listIssues(call: Call, projects: readonly ProjectRecord[]): Response {
  const { query, world } = call;
  const size = limitOf(query);
  const shape = shapeOf(call);
  const ids = query.getAll('group');
  if (ids.length > 0) return json(ids.flatMap((id) => rowOf(world.issue(id), shape)));
  const found = searched(call, projects, shape);
  const page = keyPage(call.url, found.scores, readCursor(query), size);
  const rows = found.issues.slice(page.from, page.to).map((issue) => issueRow(issue, shape));
  const hits = String(Math.min(MAX_HITS, found.issues.length));
  return json(rows, { headers: { Link: page.link, 'X-Hits': hits, 'X-Max-Hits': String(MAX_HITS) } });
}

function rowOf(issue: IssueRecord | undefined, shape: IssueShape): unknown[] {
  return issue === undefined ? [] : [issueRow(issue, shape)];
}

/** More than 100 is quietly 100. */
function limitOf(query: URLSearchParams): number {
  const text = query.get('limit') ?? '100';
  const limit = Number(text);
  if (!Number.isInteger(limit) || limit < 1) throw badRequest('Invalid limit parameter.');
  return Math.min(limit, 100);
}

/** Reads period, environments, search, stats, collapse and expand. */
function shapeOf(call: Call, collapsed: readonly string[] = []): IssueShape {
  const { query, now, world } = call;
  const window = windowOf(call);
  const environments = environmentTest(call);
  const search = readSearch(call);
  const period = query.get('groupStatsPeriod') ?? '24h';
  if (period === 'auto' && !hasWindow(call))
    throw new Refusal(500, { detail: 'Internal Error', errorId: null });
  const scope: EventFilter = { ...window, ...(environments && { test: environments }) };
  const collapse = query.getAll('collapse');
  return {
    world,
    scope,
    ...(search.events && {
      filtered: { ...window, test: both(environments, search.events) ?? search.events },
    }),
    ...(period !== '' && { stats: { period, buckets: bucketsOf(period, window, now) } }),
    collapse: new Set(collapse.length > 0 ? collapse : collapsed),
    expand: new Set(query.getAll('expand')),
  };
}

export function readSearch(call: Call): ReturnType<typeof issueSearch> {
  // No query at all means the open ones; an empty one means everything.
  return issueSearch(call.query.get('query') ?? 'is:unresolved', call.now);
}

interface Found {
  readonly issues: readonly IssueRecord[];
  readonly scores: Float64Array;
}

interface Remembered extends Found {
  readonly key: string;
  readonly at: number;
}

const remembered = new WeakMap<object, Remembered>();

/** Matching issues in order. The last search is kept for a moment: its next pages need not search again. */
function searched(call: Call, projects: readonly ProjectRecord[], shape: IssueShape): Found {
  const { world, query, now } = call;
  const asked = new URLSearchParams(query);
  for (const name of ['cursor', 'limit', 'expand', 'collapse', 'groupStatsPeriod']) asked.delete(name);
  const key = `${world.version} ${projects.map((project) => project.id)} ${asked}`;
  const known = remembered.get(world);
  if (known?.key === key && now - known.at < 5000) return known;
  const found = { key, at: now, ...find(call, projects, shape) };
  remembered.set(world, found);
  return found;
}

function find(call: Call, projects: readonly ProjectRecord[], shape: IssueShape): Found {
  const { world, query } = call;
  const sort = query.get('sort') ?? 'date';
  if (!SORTS.has(sort)) throw badRequest(`Invalid sort: ${sort}`);
  if (sort === 'inbox' && !/is:for_review/.test(query.get('query') ?? ''))
    throw badRequest("Sort key 'inbox' only supported for inbox search");
  const search = readSearch(call);
  const wanted = new Set(projects);
  const scored: { readonly issue: IssueRecord; readonly score: number }[] = [];
  for (const issue of world.issues()) {
    if (!wanted.has(issue.project) || isGone(issue) || !search.issue(issue)) continue;
    const score = scoreOf(issue, shape, sort);
    if (score !== undefined) scored.push({ issue, score });
  }
  scored.sort((a, b) => b.score - a.score || b.issue.number - a.issue.number);
  return {
    issues: scored.map(({ issue }) => issue),
    scores: Float64Array.from(scored, ({ score }) => score),
  };
}

function isGone({ state }: IssueRecord): boolean {
  return state.status === 'pending_deletion' || state.status === 'pending_merge';
}

/** The sort key, a whole number; `undefined` when no event of the issue matches. */
function scoreOf(issue: IssueRecord, { scope, filtered }: IssueShape, sort: string): number | undefined {
  const chosen = select(issue, scope);
  const count = countOf(chosen);
  if (count === 0) return undefined;
  const matching = filtered === undefined ? chosen : select(issue, filtered);
  if (countOf(matching) === 0) return undefined;
  switch (sort) {
    case 'new':
      return matching.count === 0 ? firstSeen(issue) : timeAt(issue, matching.at(0));
    case 'freq':
      return count;
    case 'user':
      return countUsers(issue, chosen);
    case 'trends':
      return trendOf(issue, scope, count);
    default:
      return matching.count === 0 ? firstSeen(issue) : timeAt(issue, matching.at(matching.count - 1));
  }
}

/** How much of the window's events came in its last quarter, in thousandths, weighed by their number. */
function trendOf(issue: IssueRecord, scope: EventFilter, count: number): number {
  const { from = 0, to = 0 } = scope;
  const recent = countOf(select(issue, { ...scope, from: to - (to - from) / 4 }));
  return Math.round((1000 * recent) / count + 100 * Math.log10(count));
}

/** A query that is a short id, or an event's id, answers with that one issue and no links. */
function directHit(call: Call): Response | undefined {
  const { query, world } = call;
  const text = (query.get('query') ?? '').trim();
  const eventId = /^[0-9a-f]{32}$/i.test(text) ? text.toLowerCase() : undefined;
  const short = query.get('shortIdLookup') === '1' && /^[A-Z][\w-]*-[0-9A-Z]+$/i.test(text);
  const issue =
    eventId !== undefined ? world.issueOfEvent(eventId) : short ? world.issueByShortId(text) : undefined;
  if (issue === undefined) return undefined;
  const { filtered: _, ...shape } = shapeOf({ ...call, query: withoutSearch(query) });
  const row = { ...issueRow(issue, shape), ...(eventId !== undefined && { matchingEventId: eventId }) };
  return json([row], { headers: { 'X-Sentry-Direct-Hit': '1' } });
}

function withoutSearch(query: URLSearchParams): URLSearchParams {
  const kept = new URLSearchParams(query);
  kept.set('query', '');
  return kept;
}

/** Late numbers for rows on screen, in no particular order. */
function issueStats(call: Call): Response {
  checkOrganization(call);
  const ids = call.query.getAll('groups');
  if (ids.length > 100) throw badRequest('Too many groups requested.');
  const shape = shapeOf(call, ['base']);
  const wanted = new Set(ids);
  const issues = [...wanted].flatMap((id) => call.world.issue(id) ?? []);
  if (issues.length === 0) throw badRequest('No matching groups found');
  const collapse = new Set([...shape.collapse, 'base']);
  return json(
    issues.reverse().map((issue) => ({ id: issue.id, ...issueNumbers(issue, { ...shape, collapse }) })),
  );
}
