import { type JsonObject, spanMs } from '../../../model/index.js';
import { type Call, type Endpoint, get } from '../http/call.js';
import { checkOrganization, environmentTest, iso, projectInPath, projectsOf } from '../http/params.js';
import { badRequest, json } from '../http/reply.js';
import type { ProjectRecord } from '../world/projects.js';
import { type SessionSums, sessionCells, sumSessions } from '../world/sessionSums.js';
import { HOUR, type SessionCell } from '../world/sessions.js';
import { releaseInPath } from './commits.js';
import { offsetList } from './paginate.js';
import { deploysOf, type ReleaseGroup, releaseGroups, releaseJson, versionInfo } from './releaseJson.js';

export const releaseEndpoints: readonly Endpoint[] = [
  get('/organizations/{org}/releases/', (call) => {
    checkOrganization(call);
    return listReleases(call, projectsOf(call));
  }),
  get('/projects/{org}/{project}/releases/', (call) => {
    checkOrganization(call);
    return listReleases(call, [projectInPath(call)]);
  }),
  get('/organizations/{org}/releases/{version}/', (call) => json(writer(call)(releaseInPath(call)))),
  get('/organizations/{org}/releases/{version}/deploys/', deploys),
];

const PERIODS = new Set(['1h', '24h', '1d', '48h', '2d', '7d', '14d', '30d', '90d']);
const SESSION_SORTS = new Set([
  'sessions',
  'users',
  'crash_free_sessions',
  'crash_free_users',
  'sessions_24h',
  'users_24h',
]);

function listReleases(call: Call, projects: readonly ProjectRecord[]): Response {
  const { query } = call;
  const sort = query.get('sort') ?? 'date';
  const flat = query.get('flatten') === '1';
  if (!SESSION_SORTS.has(sort) && !['date', 'build', 'semver', 'adoption'].includes(sort))
    throw badRequest('invalid sort');
  if (SESSION_SORTS.has(sort) && !flat) throw badRequest('sorting by sessions requires flattening');
  const archived = query.get('status') === 'archived';
  const groups = archived ? [] : releaseGroups(projects).filter(textTest(query.get('query') ?? ''));
  const rows = flat
    ? groups.flatMap((group) => group.projects.map((project) => ({ ...group, projects: [project] })))
    : groups;
  return offsetList(call, sorted(call, rows, sort), writer(call));
}

function textTest(query: string): (group: ReleaseGroup) => boolean {
  const field = /^release\.(version|package):(.+)$/.exec(query.trim());
  const wanted = (field?.[2] ?? query.trim()).replaceAll('*', '').toLowerCase();
  return ({ version }) => {
    if (field?.[1] === 'package') return String(versionInfo(version).package).toLowerCase() === wanted;
    return version.toLowerCase().includes(wanted);
  };
}

function sorted(call: Call, rows: ReleaseGroup[], sort: string): ReleaseGroup[] {
  if (sort === 'date') return rows;
  const scores = new Map(rows.map((row) => [row, scoreOf(call, row, sort)]));
  return rows.sort((a, b) => (scores.get(b) ?? 0) - (scores.get(a) ?? 0));
}

function scoreOf(call: Call, row: ReleaseGroup, sort: string): number {
  if (sort === 'semver' || sort === 'build') {
    const version = versionInfo(row.version).version as JsonObject;
    return Number(version.major ?? 0) * 1e6 + Number(version.minor ?? 0) * 1e3 + Number(version.patch ?? 0);
  }
  const sums = sumsFor(
    call,
    row.projects,
    row.version,
    sort.endsWith('24h') || sort === 'adoption' ? '24h' : summaryPeriod(call),
  );
  if (sort.startsWith('users')) return sums.users;
  if (sort === 'crash_free_sessions') return sums.total === 0 ? -1 : 1 - sums.crashed / sums.total;
  if (sort === 'crash_free_users') return sums.users === 0 ? -1 : 1 - sums.crashedUsers / sums.users;
  return sums.total;
}

function summaryPeriod({ query }: Call): string {
  return checked(query.get('summaryStatsPeriod') ?? '14d', 'summaryStatsPeriod');
}

function checked(period: string, name: string): string {
  if (!PERIODS.has(period)) throw badRequest({ detail: `Invalid ${name}: '${period}'` });
  return period;
}

function cellsFor(
  call: Call,
  projects: readonly ProjectRecord[],
  version: string | undefined,
  period: string,
): SessionCell[] {
  const environments = call.query.getAll('environment');
  const from = call.now - (spanMs(period) ?? 0);
  const filter = {
    projects,
    from,
    to: call.now,
    ...(environments.length > 0 && { environments: new Set(environments) }),
    ...(version !== undefined && { releases: (one: string) => one === version }),
  };
  return sessionCells(call.world, filter, call.now);
}

function sumsFor(
  call: Call,
  projects: readonly ProjectRecord[],
  version: string | undefined,
  period: string,
): SessionSums {
  return sumSessions(cellsFor(call, projects, version, period));
}

/** How to write a release of this request: with health per project, or without. */
function writer(call: Call): (group: ReleaseGroup) => JsonObject {
  const { query, world } = call;
  environmentTest(call);
  const health = query.get('health') === '1';
  return (group) => {
    const release = releaseJson(world, group, (project) => healthJson(call, project, group.version, health));
    if (query.get('adoptionStages') !== '1') return release;
    return {
      ...release,
      adoptionStages: Object.fromEntries(
        group.projects.map((project) => [project.slug, stageOf(call, project, group)]),
      ),
    };
  };
}

function stageOf(call: Call, project: ProjectRecord, { version, record }: ReleaseGroup): JsonObject {
  const share =
    shareOf(
      sumsFor(call, [project], version, '24h').total,
      sumsFor(call, [project], undefined, '24h').total,
    ) ?? 0;
  const grown = call.now - record.created > 12 * HOUR;
  const stage = share >= 10 ? 'adopted' : grown ? 'replaced' : 'low';
  const adopted = stage === 'low' ? null : iso(record.created + 3 * HOUR);
  return {
    stage,
    adopted,
    unadopted: stage === 'replaced' ? iso(Math.min(call.now, record.created + 96 * HOUR)) : null,
  };
}

/** Percent, 0–100, here and nowhere else. */
function shareOf(part: number, whole: number): number | null {
  return whole === 0 ? null : (100 * part) / whole;
}

function healthJson(call: Call, project: ProjectRecord, version: string, wanted: boolean): JsonObject {
  const day = sumsFor(call, [project], version, '24h');
  const sums = sumsFor(call, [project], version, summaryPeriod(call));
  const hasHealthData = sums.total > 0 || day.total > 0;
  if (!wanted) return { hasHealthData };
  if (!hasHealthData) return { hasHealthData, healthData: null };
  const all = sumsFor(call, [project], undefined, '24h');
  const healthData: JsonObject = {
    crashFreeSessions: shareOf(sums.total - sums.crashed, sums.total),
    crashFreeUsers: shareOf(sums.users - sums.crashedUsers, sums.users),
    totalSessions: sums.total,
    totalUsers: sums.users,
    totalSessions24h: day.total,
    totalUsers24h: day.users,
    totalProjectSessions24h: all.total,
    totalProjectUsers24h: all.users,
    adoption: shareOf(day.users, all.users),
    sessionsAdoption: shareOf(day.total, all.total),
    sessionsCrashed: sums.crashed,
    sessionsErrored: sums.errored,
    durationP50: null,
    durationP90: null,
    hasHealthData,
    stats: statsJson(call, project, version),
  };
  return { hasHealthData, healthData };
}

function statsJson(call: Call, project: ProjectRecord, version: string): JsonObject {
  const period = checked(call.query.get('healthStatsPeriod') ?? '24h', 'healthStatsPeriod');
  const width = (spanMs(period) ?? 0) > 48 * HOUR ? 24 * HOUR : HOUR;
  const count = Math.max(1, Math.round((spanMs(period) ?? HOUR) / width));
  const last = Math.floor(call.now / width) * width;
  const perBucket = new Map<number, number>();
  for (const cell of cellsFor(call, [project], version, period)) {
    const bucket = Math.floor(cell.hour / width) * width;
    perBucket.set(bucket, (perBucket.get(bucket) ?? 0) + cell.total);
  }
  const starts = Array.from({ length: count }, (_, index) => last - (count - 1 - index) * width);
  return { [period]: starts.map((start) => [start / 1000, perBucket.get(start) ?? 0]) };
}

function deploys(call: Call): Response {
  const group = releaseInPath(call);
  return offsetList(call, deploysOf(group.record), (deploy) => deploy);
}
