import type { JsonObject } from '../../../model/index.js';
import { timeText } from '../http/entriesJson.js';
import { isObject, listOf, member, numberOf, textOf } from '../read/lenient.js';
import type { ProjectRecord } from '../world/projects.js';
import { HOUR, type SessionCell } from '../world/sessions.js';
import type { World } from '../world/world.js';
import { meet } from './event.js';

type Status = 'healthy' | 'errored' | 'crashed' | 'abnormal';

interface Known {
  readonly key: string;
  readonly status: Status;
}

const MAX_KNOWN = 10_000;
/** Hours with their release and environment, and people of each. */
const MAX_CELLS = 20_000;
const MAX_USERS = 10_000;
const knownSessions = new WeakMap<World, Map<string, Known>>();

/** One session, begun or updated. An update moves it to its new status. */
export function takeSession(world: World, project: ProjectRecord, session: JsonObject): void {
  const sid = textOf(session.sid);
  const place = placeOf(world, project, member(session, 'attrs'), session.started);
  if (sid === null || place === undefined) return;
  const known = knownSessions.get(world) ?? new Map<string, Known>();
  knownSessions.set(world, known);
  const before = known.get(sid);
  const status = statusOf(session);
  if (before !== undefined) change(world, before.key, before.status, -1);
  const key = before?.key ?? place;
  known.set(sid, { key, status });
  if (known.size > MAX_KNOWN) known.delete(known.keys().next().value ?? '');
  change(world, key, status, 1, textOf(session.did) ?? sid);
}

/** Sessions that the SDK has counted itself. `exited` counts those that went well. */
export function takeAggregates(world: World, project: ProjectRecord, payload: JsonObject): void {
  for (const aggregate of listOf(payload.aggregates).filter(isObject)) {
    const key = placeOf(world, project, payload.attrs, aggregate.started);
    if (key === undefined) continue;
    for (const [name, status] of [
      ['exited', 'healthy'],
      ['errored', 'errored'],
      ['crashed', 'crashed'],
      ['abnormal', 'abnormal'],
    ] as const) {
      const count = numberOf(aggregate[name]) ?? 0;
      if (count > 0) change(world, key, status, Math.floor(count), textOf(aggregate.did) ?? undefined);
    }
  }
}

function statusOf(session: JsonObject): Status {
  if (session.status === 'crashed' || session.status === 'abnormal') return session.status;
  return (numberOf(session.errors) ?? 0) > 0 || session.status === 'errored' || session.status === 'unhandled'
    ? 'errored'
    : 'healthy';
}

/** The cell a session counts in, created if need be. Sessions without a release count nowhere. */
function placeOf(
  world: World,
  project: ProjectRecord,
  attributes: unknown,
  started: unknown,
): string | undefined {
  const release = textOf(member(attributes, 'release'));
  if (release === null || release === '') return undefined;
  const environment = textOf(member(attributes, 'environment')) ?? 'production';
  const now = world.clock();
  const at = Date.parse(timeText(started) ?? '') || now;
  const hour = Math.floor(Math.min(at, now) / HOUR) * HOUR;
  meet(world, project, environment, release, now);
  project.sessionsSeen = true;
  const key = [project.id, release, environment, hour].join('\n');
  if (!world.sessionCells.has(key)) {
    world.sessionCells.set(key, {
      project,
      release,
      environment,
      hour,
      total: 0,
      healthy: 0,
      errored: 0,
      crashed: 0,
      abnormal: 0,
      users: new Set(),
    });
    if (world.sessionCells.size > MAX_CELLS)
      world.sessionCells.delete(world.sessionCells.keys().next().value ?? '');
  }
  return key;
}

function change(world: World, key: string, status: Status, by: number, user?: string): void {
  const cell: SessionCell | undefined = world.sessionCells.get(key);
  if (cell === undefined) return;
  // The set is the cell's own: its next version takes it over.
  const users = cell.users as Set<string> | undefined;
  if (user !== undefined && (users?.size ?? MAX_USERS) < MAX_USERS) users?.add(user);
  world.sessionCells.set(key, {
    ...cell,
    total: cell.total + by,
    [status]: cell[status] + by,
    ...(users && { users }),
  });
  world.version++;
}
