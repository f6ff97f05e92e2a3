import type { CrashEvent, Json, JsonObject, Span } from '../../model/index.js';

/** The spans that a kind of issue is found from, as far as the event has them. */
export interface OccurrenceSpans {
  readonly parent: string | undefined;
  readonly preceding: string | undefined;
  /** Different texts of the spans at fault, in order, at most ten. */
  readonly offenders: readonly string[];
  /** How many spans there are. */
  readonly count: number | undefined;
  /** How long they took together, where they overlap counted once. */
  readonly totalMs: number | undefined;
  /** What their texts have in common, around the part that varies. */
  readonly pattern: readonly [before: string, after: string] | undefined;
}

const MOST = 10;

export function occurrenceSpans(event: CrashEvent, data: JsonObject): OccurrenceSpans {
  const byId = new Map(event.spans.map((span) => [span.id, span]));
  const spansOf = (...names: readonly string[]): readonly Span[] =>
    names.flatMap((name) => listOf(data[name]).flatMap((id) => byId.get(String(id)) ?? []));
  const ids = listOf(data.offenderSpanIds ?? data.offender_span_ids);
  const spans = spansOf('offenderSpanIds', 'offender_span_ids');
  const told = [
    ...textsOf(data.repeatingSpansCompact ?? data.repeating_spans_compact),
    ...textsOf(data.repeatingSpans ?? data.repeating_spans),
  ];
  const seen = spans.map(textOf).filter((text) => text !== '');
  const named = countOf(data.numRepeatingSpans ?? data.numberRepeatingSpans ?? data.num_repeating_spans);
  return {
    parent:
      textsOf(data.parentSpan ?? data.parent_span)[0] ??
      firstText(spansOf('parentSpanIds', 'parent_span_ids')),
    preceding: firstText(spansOf('causeSpanIds', 'cause_span_ids')),
    offenders: [...new Set(seen.length > 0 ? seen : told)].slice(0, MOST),
    count: named ?? (ids.length > 0 ? ids.length : undefined),
    totalMs: timeOf(spans),
    pattern: patternOf(seen),
  };
}

/** A count that may be sent as a text. */
function countOf(value: Json | undefined): number | undefined {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof number === 'number' && Number.isInteger(number) && number >= 0 ? number : undefined;
}

function listOf(value: Json | undefined): readonly Json[] {
  return Array.isArray(value) ? value : [];
}

function textsOf(value: Json | undefined): readonly string[] {
  const list = Array.isArray(value) ? value : [value];
  return list.filter((one): one is string => typeof one === 'string' && one !== '');
}

function firstText(spans: readonly Span[]): string | undefined {
  return spans.map(textOf).find((text) => text !== '');
}

function textOf({ op, description }: Span): string {
  return description ?? op ?? '';
}

/** The union of the spans' times. `undefined` where one is unknown. */
function timeOf(spans: readonly Span[]): number | undefined {
  const times: [number, number][] = [];
  for (const { startedAt, durationMs } of spans) {
    const start = Date.parse(startedAt ?? '');
    if (Number.isNaN(start) || durationMs === undefined || durationMs < 0) return undefined;
    times.push([start, start + durationMs]);
  }
  if (times.length === 0) return undefined;
  times.sort((a, b) => a[0] - b[0]);
  let total = 0;
  let end = Number.NEGATIVE_INFINITY;
  for (const [from, to] of times) {
    total += Math.max(0, to - Math.max(from, end));
    end = Math.max(end, to);
  }
  return total;
}

/** Longer texts have nothing in common that anybody reads. */
const MAX_TEXT = 2000;

/** What all texts begin and end with, where they differ in between. */
function patternOf(texts: readonly string[]): OccurrenceSpans['pattern'] {
  const [first = '', ...rest] = texts;
  if (new Set(texts).size < 2 || texts.some(({ length }) => length > MAX_TEXT)) return undefined;
  let before = first.length;
  let after = first.length;
  for (const text of rest) {
    before = Math.min(before, sameFrom(first, text, 1));
    after = Math.min(after, sameFrom(first, text, -1));
  }
  const shortest = Math.min(...texts.map(({ length }) => length));
  // What the beginning took, the end cannot have too.
  after = Math.max(0, Math.min(after, shortest - before));
  if (before + after < 4) return undefined;
  return [first.slice(0, before), after === 0 ? '' : first.slice(-after)];
}

function sameFrom(a: string, b: string, side: 1 | -1): number {
  const most = Math.min(a.length, b.length);
  for (let at = 0; at < most; at++) {
    const same = side === 1 ? a[at] === b[at] : a[a.length - 1 - at] === b[b.length - 1 - at];
    if (!same) return at;
  }
  return most;
}
