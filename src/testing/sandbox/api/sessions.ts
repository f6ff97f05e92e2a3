import { type JsonObject, spanMs } from '../../../model/index.js';
import { type Call, type Endpoint, get } from '../http/call.js';
import { checkOrganization, environmentTest, iso, projectsOf, windowOf } from '../http/params.js';
import { badRequest, json } from '../http/reply.js';
import { parseQuery, type Term } from '../query/parse.js';
import { textMatches } from '../query/values.js';
import { sessionCells, sumSessions } from '../world/sessionSums.js';
import { HOUR, type SessionCell } from '../world/sessions.js';

export const sessionEndpoints: readonly Endpoint[] = [get('/organizations/{org}/sessions/', series)];

type Field = (cells: readonly SessionCell[]) => number | null;

const rate =
  (part: keyof ReturnType<typeof sumSessions>, whole: 'total' | 'users', invert: boolean): Field =>
  (cells) => {
    const sums = sumSessions(cells);
    if (sums[whole] === 0) return null;
    return invert ? 1 - sums[part] / sums[whole] : sums[part] / sums[whole];
  };

/** Rates are fractions here, and `null` where there were no sessions. */
const FIELDS: { readonly [name: string]: Field } = {
  'sum(session)': (cells) => sumSessions(cells).total,
  'count_unique(user)': (cells) => sumSessions(cells).users,
  'crash_free_rate(session)': rate('crashed', 'total', true),
  'crash_free_rate(user)': rate('crashedUsers', 'users', true),
  'crash_rate(session)': rate('crashed', 'total', false),
  'crash_rate(user)': rate('crashedUsers', 'users', false),
  'errored_rate(session)': rate('errored', 'total', false),
  'abnormal_rate(session)': rate('abnormal', 'total', false),
  'anr_rate()': () => null,
  'foreground_anr_rate()': () => null,
};

const STATUSES = ['healthy', 'errored', 'crashed', 'abnormal'] as const;
const GROUPS = new Set(['project', 'release', 'environment', 'session.status']);

function series(call: Call): Response {
  checkOrganization(call);
  const { query, now, world } = call;
  const fields = query.getAll('field');
  const groupBy = query.getAll('groupBy');
  checkFields(fields, groupBy);
  const interval = intervalOf(query.get('interval') ?? '1h');
  const window = windowOf(call, '90d');
  const start = Math.floor(window.from / interval) * interval;
  const end = Math.ceil(Math.min(window.to, now) / interval) * interval;
  const starts: number[] = [];
  for (let at = start; at < end; at += interval) starts.push(at);
  environmentTest(call);
  const environments = query.getAll('environment');
  const filter = {
    projects: projectsOf(call),
    from: start,
    to: end,
    ...(environments.length > 0 && { environments: new Set(environments) }),
  };
  const wanted = parseQuery(query.get('query') ?? '');
  const cells = sessionCells(world, filter, now).filter((cell) =>
    wanted.every((term) => cellMatches(cell, term)),
  );
  const groups = grouped(cells, groupBy).map(({ by, cells: own }) =>
    groupJson(by, own, fields, starts, interval, query),
  );
  const first = fields[0] ?? '';
  groups.sort((a, b) => Number(b.totals[first] ?? 0) - Number(a.totals[first] ?? 0));
  const cut = groups.slice(0, Number(query.get('per_page') ?? Math.floor(10_000 / (starts.length + 1))));
  return json({
    start: iso(start),
    end: iso(end),
    intervals: starts.map(iso),
    query: query.get('query') ?? '',
    groups: cut.map(({ by, totals, series: points }) => ({
      by,
      ...(query.get('includeTotals') !== '0' && { totals }),
      ...(query.get('includeSeries') !== '0' && { series: points }),
    })),
  });
}

function checkFields(fields: readonly string[], groupBy: readonly string[]): void {
  if (fields.length === 0) throw badRequest('Request is missing a "field"');
  for (const field of fields)
    if (!Object.hasOwn(FIELDS, field)) throw badRequest(`Invalid field: "${field}"`);
  for (const group of groupBy) if (!GROUPS.has(group)) throw badRequest(`Invalid groupBy: "${group}"`);
  if (groupBy.includes('session.status') && fields.some((field) => field.includes('rate'))) {
    throw badRequest('Cannot group by session.status when the metric is a rate');
  }
}

function intervalOf(text: string): number {
  const interval = spanMs(text);
  if (interval === undefined || interval < HOUR || (24 * HOUR) % interval !== 0)
    throw badRequest(
      'The interval has to be a multiple of the minimum interval of one hour, and to divide a day.',
    );
  return interval;
}

function cellMatches(cell: SessionCell, term: Term): boolean {
  const value = { release: cell.release, environment: cell.environment, project: cell.project.slug }[
    term.key ?? ''
  ];
  return term.key === 'session.status' || textMatches(term, value);
}

interface Group {
  readonly by: Record<string, string | number>;
  readonly cells: SessionCell[];
}

/** All statuses are there when grouped by them, also those without sessions. */
function grouped(cells: readonly SessionCell[], groupBy: readonly string[]): Group[] {
  const groups = new Map<string, Group>();
  for (const cell of cells) {
    const by: Group['by'] = {
      ...(groupBy.includes('project') && { project: Number(cell.project.id) }),
      ...(groupBy.includes('release') && { release: cell.release }),
      ...(groupBy.includes('environment') && { environment: cell.environment }),
    };
    const key = JSON.stringify(by);
    const group: Group = groups.get(key) ?? { by, cells: [] };
    groups.set(key, group);
    group.cells.push(cell);
  }
  if (!groupBy.includes('session.status')) return [...groups.values()];
  return [...groups.values()].flatMap(({ by, cells: own }) =>
    STATUSES.map((status) => ({
      by: { ...by, 'session.status': status },
      cells: own.map((cell) => ({
        ...cell,
        total: cell[status],
        healthy: 0,
        errored: 0,
        crashed: 0,
        abnormal: 0,
        [status]: cell[status],
      })),
    })),
  );
}

interface GroupJson {
  readonly by: JsonObject;
  readonly totals: Record<string, number | null>;
  readonly series: Record<string, (number | null)[]>;
}

function groupJson(
  by: JsonObject,
  cells: readonly SessionCell[],
  fields: readonly string[],
  starts: readonly number[],
  interval: number,
  query: URLSearchParams,
): GroupJson {
  const buckets = starts.map((): SessionCell[] => []);
  const start = starts[0] ?? 0;
  for (const cell of cells) buckets[Math.floor((cell.hour - start) / interval)]?.push(cell);
  const wantsSeries = query.get('includeSeries') !== '0';
  const read = (field: string, some: readonly SessionCell[]): number | null => FIELDS[field]?.(some) ?? null;
  return {
    by,
    totals: Object.fromEntries(fields.map((field) => [field, read(field, cells)])),
    series: wantsSeries
      ? Object.fromEntries(fields.map((field) => [field, buckets.map((bucket) => read(field, bucket))]))
      : {},
  };
}
