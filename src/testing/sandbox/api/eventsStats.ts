import { spanMs } from '../../../model/index.js';
import { type Call, type Endpoint, get } from '../http/call.js';
import { both, checkOrganization, environmentTest, projectsOf, windowOf } from '../http/params.js';
import { badRequest, json } from '../http/reply.js';
import { issueSearch } from '../query/issueSearch.js';
import { bucketCounts, select } from '../world/selection.js';

export const eventsStatsEndpoints: readonly Endpoint[] = [
  get('/organizations/{org}/events-stats/', eventsStats),
];

const DATASETS = new Set(['errors', 'discover']);
const MAX_POINTS = 10_000;

/** Events that a search finds, counted per interval. A bucket without events is an empty list. */
function eventsStats(call: Call): Response {
  checkOrganization(call);
  const { query, now } = call;
  if (!DATASETS.has(query.get('dataset') ?? 'discover'))
    throw badRequest(`dataset must be one of: ${[...DATASETS].join(', ')}`);
  const fields = query.getAll('yAxis');
  if (fields.some((field) => field !== 'count()')) throw badRequest('Invalid field');
  const window = windowOf(call);
  const to = Math.min(window.to, now);
  const width = spanMs(query.get('interval') ?? '1h') ?? 3_600_000;
  if (width < 1000 || (to - window.from) / width > MAX_POINTS)
    throw badRequest('Your interval and date range would create too many results.');
  const starts: number[] = [];
  for (let start = Math.floor(window.from / width) * width; start < to; start += width) starts.push(start);
  const counts = countsOf(call, starts, width);
  return json({
    data: starts.map((start, index) => {
      const count = counts[index] ?? 0;
      return [start / 1000, count === 0 ? [] : [{ count }]];
    }),
    start: Math.floor((starts[0] ?? window.from) / 1000),
    end: Math.floor(to / 1000),
    isMetricsData: false,
  });
}

/** Events of all issues that match, by bucket. What is before the window or behind it is left out. */
function countsOf(call: Call, starts: readonly number[], width: number): number[] {
  const search = searchOf(call);
  const test = both(environmentTest(call), search.events);
  const wanted = new Set(projectsOf(call));
  const end = (starts.at(-1) ?? 0) + width;
  const sums: number[] = starts.map(() => 0);
  for (const issue of call.world.issues()) {
    if (!wanted.has(issue.project) || !search.issue(issue)) continue;
    const chosen = select(issue, { ...windowOf(call), ...(test && { test }) });
    if (chosen.count === 0) continue;
    for (const [index, count] of bucketCounts(issue, chosen, starts, end).entries())
      sums[index] = (sums[index] ?? 0) + count;
  }
  return sums;
}

function searchOf({ query, now }: Call): ReturnType<typeof issueSearch> {
  return issueSearch(query.get('query') ?? '', now);
}
