import { spanMs } from '../../../model/index.js';
import type { EventTest } from '../world/facts.js';
import type { ProjectRecord } from '../world/projects.js';
import type { Call } from './call.js';
import { badRequest, notFound, Refusal } from './reply.js';

export interface Window {
  readonly from: number;
  readonly to: number;
}

/** The time range of a request; `statsPeriod` wins over `start` and `end`. */
export function windowOf({ query, now }: Call, fallback = '90d'): Window {
  const start = query.get('start');
  const end = query.get('end');
  const period = query.get('statsPeriod') || undefined;
  if (period === undefined && (start !== null || end !== null)) return absolute(start, end);
  const length = spanMs(period ?? fallback);
  if (length === undefined) throw badRequest(`Invalid statsPeriod: '${period}'`);
  // Events of this very moment count.
  return { from: now - length, to: now + 60_000 };
}

export function hasWindow({ query }: Call): boolean {
  return Boolean(query.get('statsPeriod')) || query.has('start') || query.has('end');
}

function absolute(start: string | null, end: string | null): Window {
  if (start === null || end === null) throw badRequest('start and end are both required');
  const from = utcTime(start);
  const to = utcTime(end);
  if (from === undefined || to === undefined) throw badRequest('Invalid date format, expected ISO-8601');
  if (from >= to) throw badRequest('start must be before end');
  return { from, to };
}

/** Times without a zone are UTC. */
export function utcTime(text: string): number | undefined {
  if (!/^\d{4}-\d\d-\d\d/.test(text)) return undefined;
  const hasTime = text.length > 10;
  const zoned = /(?:Z|[+-]\d\d:?\d\d)$/i.test(text.slice(10));
  const time = Date.parse(hasTime && !zoned ? `${text}Z` : text);
  return Number.isNaN(time) ? undefined : time;
}

/** The projects asked for, by id or slug; without any, or with `-1`, all. */
export function projectsOf({ query, world }: Call): readonly ProjectRecord[] {
  const asked = query.getAll('project').filter((id) => id !== '');
  if (asked.length === 0 || asked.includes('-1')) return world.projects;
  return asked.map((id) => {
    const project = world.project(id);
    if (project === undefined)
      throw new Refusal(403, { detail: 'You do not have permission to perform this action.' });
    return project;
  });
}

/** A condition on the environments asked for. One that nobody has heard of makes the request a 404. */
export function environmentTest(call: Call): EventTest | undefined {
  const asked = call.query.getAll('environment');
  if (asked.length === 0) return undefined;
  const known = new Set(call.world.projects.flatMap((project) => [...project.environments]));
  if (asked.some((name) => name !== '' && !known.has(name))) throw notFound();
  const wanted = new Set(asked);
  return {
    matches: (facts) => wanted.has(facts.tag('environment') ?? ''),
    usesRelease: false,
    usesUser: false,
  };
}

export function both(first: EventTest | undefined, second: EventTest | undefined): EventTest | undefined {
  if (first === undefined || second === undefined) return first ?? second;
  return {
    matches: (facts) => first.matches(facts) && second.matches(facts),
    usesRelease: first.usesRelease || second.usesRelease,
    usesUser: first.usesUser || second.usesUser,
  };
}

export function checkOrganization(call: Call): void {
  const { id, slug } = call.world.organization;
  if (call.params.org !== slug && call.params.org !== id) throw notFound();
}

export function projectInPath(call: Call): ProjectRecord {
  const project = call.world.project(call.params.project ?? '');
  if (project === undefined) throw notFound();
  return project;
}

export function iso(time: number): string {
  return new Date(time).toISOString();
}
