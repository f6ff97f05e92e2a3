import { itemAt, type SessionCounts, type SessionSeries } from '../../../model/index.js';
import { readCount } from '../read/count.js';
import {
  compact,
  isUnsafeKey,
  readArray,
  readNumber,
  readObject,
  readText,
  type Wire,
} from '../read/scalars.js';
import { readTime } from '../read/time.js';

type Mutable<T> = { -readonly [key in keyof T]: T[key] };

/** Which count a group of one session status stands for. */
const BY_STATUS: ReadonlyMap<string, 'crashed' | 'errored' | 'abnormal' | 'healthy' | 'unhandled'> = new Map([
  ['healthy', 'healthy'],
  ['errored', 'errored'],
  ['crashed', 'crashed'],
  ['abnormal', 'abnormal'],
  ['unhandled', 'unhandled'],
]);

interface Group {
  readonly release?: string;
  readonly project?: string;
  readonly environment?: string;
  readonly totals: Mutable<SessionCounts>;
  readonly points: Mutable<SessionCounts>[];
}

/**
 * Series of one or more answers over the same intervals: rates come in one, counts by status in another, since
 * servers do not give both at once. Groups come in the order in which they were first named.
 */
export function normalizeSessions(answers: readonly unknown[]): readonly SessionSeries[] {
  const groups = new Map<string, Group>();
  let times: readonly (string | undefined)[] = [];
  for (const answer of answers) {
    const wire = readObject(answer);
    const intervals = readArray(wire?.intervals).map(readTime);
    if (intervals.length > times.length) times = intervals;
    for (const row of readArray(wire?.groups)) addGroup(groups, row);
  }
  return [...groups.values()].map(({ points, ...group }) => ({
    ...group,
    points: times
      .flatMap((at, index) => (at === undefined ? [] : [{ ...points[index], timestamp: at }]))
      .sort((a, b) => (a.timestamp < b.timestamp ? -1 : 1)),
  }));
}

function addGroup(groups: Map<string, Group>, row: unknown): void {
  const wire = readObject(row);
  const by = readObject(wire?.by) ?? {};
  if (!wire) return;
  const names = {
    release: readText(by.release),
    project: readText(by.project),
    environment: readText(by.environment),
  };
  const key = JSON.stringify(names);
  const group: Group = groups.get(key) ?? { ...compact(names), totals: {}, points: [] };
  groups.set(key, group);
  const status = readText(by['session.status']);
  const totals = readObject(wire.totals);
  if (totals) addCounts(group.totals, (field) => totals[field], status);
  addSeries(group, readObject(wire.series), status);
}

function addSeries(group: Group, series: Wire | undefined, status: string | undefined): void {
  if (!series) return;
  const columns = new Map(Object.keys(series).map((field) => [field, readArray(series[field])]));
  const length = Math.max(0, ...[...columns.values()].map((column) => column.length));
  for (let index = 0; index < length; index += 1) {
    group.points[index] ??= {};
    addCounts(itemAt(group.points, index), (field) => columns.get(field)?.[index], status);
  }
}

function addCounts(
  counts: Mutable<SessionCounts>,
  read: (field: string) => unknown,
  status: string | undefined,
): void {
  const sessions = readCount(read('sum(session)'));
  if (status !== undefined) {
    const name = BY_STATUS.get(status);
    if (sessions === undefined) return;
    if (name) counts[name] = (counts[name] ?? 0) + sessions;
    else if (!isUnsafeKey(status)) {
      counts.others = { ...counts.others, [status]: (counts.others?.[status] ?? 0) + sessions };
    }
    return;
  }
  set(counts, 'sessions', sessions);
  set(counts, 'users', readCount(read('count_unique(user)')));
  set(counts, 'crashFreeSessions', rate(read('crash_free_rate(session)'), read('crash_rate(session)')));
  set(counts, 'crashFreeUsers', rate(read('crash_free_rate(user)'), read('crash_rate(user)')));
}

/** A fraction already. `undefined` for a bucket without sessions, where there is no rate. */
function rate(free: unknown, crashed: unknown): number | undefined {
  const direct = readNumber(free);
  const inverse = readNumber(crashed);
  const value = direct ?? (inverse === undefined ? undefined : 1 - inverse);
  return value === undefined ? undefined : Math.min(Math.max(value, 0), 1);
}

function set<K extends keyof SessionCounts>(
  counts: Mutable<SessionCounts>,
  key: K,
  value: SessionCounts[K] | undefined,
): void {
  if (value !== undefined) counts[key] = value;
}
