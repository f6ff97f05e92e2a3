import type { Breadcrumb, Json, JsonObject, Span, Trace } from '../../model/index.js';

/** A step of another source, as whoever has it writes it. */
export type SourceStep = Partial<Omit<Breadcrumb, 'timestamp'>> & {
  /** ISO, or a number since 1970 in seconds, milliseconds, microseconds or nanoseconds. */
  readonly timestamp?: string | number | undefined;
};

/** Steps beyond this are left out: nobody reads them, and the page has to hold them. */
const MOST_STEPS = 10_000;

/** Steps of any source as breadcrumbs; what is none is skipped. `isCut` where there were too many: the last are kept. */
export function sourceCrumbs(steps: readonly SourceStep[]): {
  readonly crumbs: readonly Breadcrumb[];
  readonly isCut: boolean;
} {
  const kept = Array.isArray(steps) ? steps.slice(-MOST_STEPS) : [];
  const crumbs = kept.flatMap((step: unknown) => crumbOf(step) ?? []);
  return { crumbs, isCut: kept.length < (steps?.length ?? 0) };
}

/** Hosts pass on what they got, so that every member is looked at. */
function crumbOf(step: unknown): Breadcrumb | undefined {
  if (typeof step !== 'object' || step === null) return undefined;
  const { timestamp, type, level, category, message, data, value, eventId } = step as Members;
  const at = stepTime(timestamp as string | number);
  return {
    type: textOf(type) ?? 'default',
    level: textOf(level) ?? 'info',
    ...members({
      timestamp: at,
      category: textOf(category),
      message: textOf(message),
      eventId: textOf(eventId),
    }),
    ...(isObject(data) && { data }),
    ...(value !== undefined && { value: value as Json }),
  };
}

interface Members {
  readonly [name: string]: unknown;
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Without those that are unknown. */
function members<T extends object>(all: T): { readonly [name in keyof T]?: Exclude<T[name], undefined> } {
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) as never;
}

/** The largest number that can be each unit, while the year has four digits. */
const UNITS: readonly (readonly [most: number, perMs: number])[] = [
  [1e11, 1e-3],
  [1e14, 1],
  [1e17, 1e3],
  [1e20, 1e6],
];

/** A time in any form that servers and SDKs write, as ISO; `undefined` for what is none. */
export function stepTime(value: string | number | undefined | null): string | undefined {
  const isDigits = typeof value === 'string' && /^\d{9,20}(?:\.\d{1,9})?$/.test(value);
  const number = isDigits ? Number(value) : value;
  if (typeof number === 'string') {
    // Without a zone it is UTC, as servers and SDKs write it.
    const text = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?$/.test(number)
      ? `${number.replace(' ', 'T')}Z`
      : number;
    return isoOf(Date.parse(text));
  }
  if (typeof number !== 'number' || !(number > 0)) return undefined;
  const unit = UNITS.find(([most]) => number < most);
  return unit && isoOf(number / unit[1]);
}

function isoOf(ms: number): string | undefined {
  const isDate = Number.isFinite(ms) && Math.abs(ms) < 253_402_300_800_000;
  return isDate ? new Date(ms).toISOString() : undefined;
}

/** What else failed under a trace, as steps. */
export function traceErrors(trace: Trace): readonly SourceStep[] {
  return trace.items
    .filter(({ kind }) => kind === 'error' || kind === 'occurrence')
    .map(({ description, project, level, startedAt, eventId, kind }) => ({
      type: 'error',
      category: kind === 'error' ? 'error' : 'performance',
      level: level ?? 'error',
      ...(description !== undefined && { message: description }),
      ...(startedAt !== undefined && { timestamp: startedAt }),
      ...(eventId !== undefined && { eventId }),
      ...(project !== undefined && { data: { project } }),
    }));
}

/** The work under a trace, as steps: where each began, and how long it took. */
export function traceSpans(trace: Trace): readonly SourceStep[] {
  return spanSteps(trace.items.filter(({ kind }) => kind === 'span' || kind === 'transaction'));
}

const REQUEST = /^([A-Z]{3,7}) (\S{1,2000})/;
const FAILED = /error|aborted|unavailable|denied|exhausted|unauthenticated|timeout|cancel|exceeded/i;

/** Spans as steps; what asked for something over HTTP as a request, what asked a database as a query. */
export function spanSteps(
  spans: readonly (Omit<Span, 'data' | 'parentId'> & { readonly project?: string | undefined })[],
): readonly SourceStep[] {
  return spans.map(({ op = 'span', description, status, startedAt, durationMs, project }) => {
    const asked = /^http/.test(op) ? REQUEST.exec(description ?? '') : null;
    const shared = {
      category: op,
      level: FAILED.test(status ?? '') ? 'error' : 'info',
      ...members({ timestamp: startedAt }),
    };
    if (asked !== null) {
      const [, method, url] = asked;
      return {
        type: 'http',
        ...shared,
        data: members({ method, url, duration: durationMs, status, project }),
      };
    }
    // Outside of a request the name has to tell the unit.
    const data = members({ durationMs, status, project });
    return {
      type: /^db/.test(op) ? 'query' : 'default',
      ...shared,
      ...members({ message: description }),
      ...(Object.keys(data).length > 0 && { data }),
    };
  });
}
