import type { ProjectRecord } from './projects.js';
import { HOUR, type SessionCell, seededSessions } from './sessions.js';
import type { World } from './world.js';

export interface SessionFilter {
  readonly projects: readonly ProjectRecord[];
  readonly environments?: ReadonlySet<string>;
  readonly releases?: (version: string) => boolean;
  /** Whole hours: `from` rounded down, `to` up. */
  readonly from: number;
  readonly to: number;
}

const hours = new WeakMap<ProjectRecord, Map<number, readonly SessionCell[]>>();

/** Sessions that pass the filter, an entry per hour, project, release and environment. */
export function sessionCells(world: World, filter: SessionFilter, now: number): SessionCell[] {
  const first = Math.floor(Math.max(filter.from, world.start - 31 * 24 * HOUR) / HOUR) * HOUR;
  const found: SessionCell[] = [];
  for (const project of filter.projects) {
    for (let hour = first; hour < filter.to && hour <= now; hour += HOUR)
      found.push(...cellsAt(project, hour, now));
  }
  for (const cell of world.sessionCells.values()) {
    if (cell.hour >= first && cell.hour < filter.to && filter.projects.includes(cell.project))
      found.push(cell);
  }
  const { environments, releases } = filter;
  return found.filter(
    (cell) => (environments?.has(cell.environment) ?? true) && (releases?.(cell.release) ?? true),
  );
}

/** Hours that are over do not change. */
function cellsAt(project: ProjectRecord, hour: number, now: number): readonly SessionCell[] {
  if (hour + HOUR > now) return seededSessions(project, hour, now);
  const known = hours.get(project) ?? new Map<number, readonly SessionCell[]>();
  hours.set(project, known);
  const cells = known.get(hour) ?? seededSessions(project, hour, now);
  known.set(hour, cells);
  return cells;
}

export interface SessionSums {
  readonly total: number;
  readonly healthy: number;
  readonly errored: number;
  readonly crashed: number;
  readonly abnormal: number;
  readonly users: number;
  readonly crashedUsers: number;
}

/**
 * Adds cells up. People are not stored for seeded sessions: their number follows from how many sessions there
 * were in how long, never more than sessions.
 */
export function sumSessions(cells: readonly SessionCell[]): SessionSums {
  const sums = { total: 0, healthy: 0, errored: 0, crashed: 0, abnormal: 0 };
  const people = new Set<string>();
  const spans = new Set<number>();
  let anonymous = 0;
  for (const cell of cells) {
    sums.total += cell.total;
    sums.healthy += cell.healthy;
    sums.errored += cell.errored;
    sums.crashed += cell.crashed;
    sums.abnormal += cell.abnormal;
    if (cell.users === undefined) {
      anonymous += cell.total;
      spans.add(cell.hour);
    } else for (const user of cell.users) people.add(user);
  }
  const perUser = 1.6 + Math.log2(1 + spans.size / 24);
  const users = people.size + (anonymous === 0 ? 0 : Math.max(1, Math.round(anonymous / perUser)));
  return { ...sums, users, crashedUsers: Math.min(users, Math.round(sums.crashed * 0.9)) };
}
