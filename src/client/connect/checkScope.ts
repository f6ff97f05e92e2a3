import { CrashboardError } from '../http/errors.js';

/** What the sort of a call takes. */
const SORTS: { readonly [call: string]: readonly string[] } = {
  listIssues: ['lastSeen', 'firstSeen', 'events', 'users', 'trends', 'impact'],
  listReleases: ['date', 'semver', 'sessions', 'users', 'crashFreeSessions', 'crashFreeUsers'],
  listTagValues: ['count', 'lastSeen', 'firstSeen'],
};
const SPAN = /^\d{1,6}[mhdw]$/;

type Options = { readonly [name: string]: unknown };

/**
 * Refuses what a scope cannot mean, by the option's name and with the remedy: servers ignore such words or answer
 * with something else, and a panel would show that as the truth.
 */
export function checkScope(call: string, args: readonly unknown[]): void {
  for (const arg of args) if (isOptions(arg)) checkOptions(call, arg);
}

function checkOptions(call: string, { range, projects, environments, query, sort, pageSize }: Options): void {
  if (range !== undefined) checkRange(range);
  if (projects !== undefined && projects !== 'all' && !isTexts(projects))
    wrong("projects takes a list of slugs, or 'all'");
  if (environments !== undefined && !isTexts(environments)) wrong('environments takes a list of names');
  if (query !== undefined && typeof query !== 'string') wrong('query takes a text');
  const sorts = SORTS[call];
  if (sorts && sort !== undefined && !sorts.includes(String(sort)))
    wrong(`sort takes one of ${sorts.map((one) => `'${one}'`).join(', ')}`);
  if (pageSize !== undefined && typeof pageSize !== 'number') wrong('pageSize takes a number');
}

function checkRange(range: unknown): void {
  if (!isOptions(range)) wrong("range takes { last: '14d' } or { start, end }");
  if ('last' in range) {
    if (typeof range.last !== 'string' || !SPAN.test(range.last))
      wrong("range.last takes a number with m, h, d or w, such as '14d'");
    return;
  }
  const [start, end] = [range.start, range.end].map((at) =>
    typeof at === 'string' ? Date.parse(at) : Number.NaN,
  );
  if (!((start as number) <= (end as number)))
    wrong('range.start and range.end take times such as 2026-06-30T21:00:00Z, the earlier one first');
}

function isOptions(value: unknown): value is Options {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every((one) => typeof one === 'string');
}

/** The value itself stays out: it may be a reader's search. */
function wrong(option: string): never {
  throw new CrashboardError('unsupported', option, { hint: 'option', option });
}
