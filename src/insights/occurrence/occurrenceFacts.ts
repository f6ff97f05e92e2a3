import type { CrashEvent, Json, JsonObject } from '../../model/index.js';
import { type OccurrenceKind, occurrenceKind } from './kinds.js';
import { occurrenceSpans } from './spans.js';

/** One fact of an occurrence, ready to be worded. */
export type OccurrenceFact =
  | {
      /** What the text is about. */
      readonly name: 'transaction' | 'parent' | 'preceding' | 'function' | 'lastCheckIn' | 'url';
      /** As sent. */
      readonly text: string;
    }
  | {
      /** The spans at fault. */
      readonly name: 'spans';
      /** Their different texts. */
      readonly texts: readonly string[];
      /** How many there are, where known. */
      readonly count?: number;
    }
  | {
      /** The spans at fault differ in one place. */
      readonly name: 'pattern';
      /** The text up to there. */
      readonly before: string;
      /** The text behind it. */
      readonly after: string;
    }
  | {
      /** How long the spans at fault took together. */
      readonly name: 'total';
      /** Milliseconds. */
      readonly ms: number;
    }
  | {
      /** Slower than before. */
      readonly name: 'slower';
      /** Milliseconds before. */
      readonly fromMs: number;
      /** Milliseconds since. */
      readonly toMs: number;
    }
  | {
      /** Since when. */
      readonly name: 'since';
      /** ISO. */
      readonly at: string;
    };

/** What an issue without an exception was found from. */
export interface OccurrenceFacts {
  /** `undefined` for a kind that nobody here knows. */
  readonly kind: OccurrenceKind | undefined;
  /** Facts of a known kind, in reading order. */
  readonly facts: readonly OccurrenceFact[];
  /** What of the data is in none of the facts. */
  readonly rest: JsonObject;
}

/** Members that the facts say, in the order of nothing. */
const SAID = [
  ...['transactionName', 'transaction', 'parentSpan', 'parentSpanIds', 'causeSpanIds', 'offenderSpanIds'],
  ...['repeatingSpans', 'repeatingSpansCompact', 'numRepeatingSpans', 'numberRepeatingSpans', 'op'],
  ...['transaction_name', 'parent_span', 'parent_span_ids', 'cause_span_ids', 'offender_span_ids'],
  ...['repeating_spans', 'repeating_spans_compact', 'num_repeating_spans'],
];
const SAID_OF_CHANGE = ['aggregateRange1', 'aggregateRange2', 'breakpoint', 'change'];

/** The facts of an occurrence by its kind, from its data and the event's spans. `undefined` where there is none. */
export function occurrenceFacts(event: CrashEvent): OccurrenceFacts | undefined {
  const { occurrence } = event;
  if (!occurrence) return undefined;
  const kind = occurrenceKind(occurrence.typeId);
  const { data } = occurrence;
  const isChange = kind === 'endpointRegression' || kind === 'functionRegression';
  const facts = kind === undefined ? [] : isChange ? changeFacts(kind, data, event) : spanFacts(data, event);
  const said = facts.length === 0 ? [] : isChange ? [...SAID, ...SAID_OF_CHANGE] : SAID;
  const rest = Object.fromEntries(Object.entries(data).filter(([name]) => !said.includes(name)));
  return { kind, facts, rest };
}

function spanFacts(data: JsonObject, event: CrashEvent): readonly OccurrenceFact[] {
  const { parent, preceding, offenders, count, totalMs, pattern } = occurrenceSpans(event, data);
  return [
    ...textFact('transaction', transactionOf(data, event)),
    ...textFact('parent', parent),
    ...textFact('preceding', preceding),
    ...(offenders.length > 0
      ? [{ name: 'spans' as const, texts: offenders, ...(count !== undefined && { count }) }]
      : []),
    ...(pattern ? [{ name: 'pattern' as const, before: pattern[0], after: pattern[1] }] : []),
    ...(totalMs !== undefined ? [{ name: 'total' as const, ms: totalMs }] : []),
    ...textFact('url', data.url),
    ...textFact('lastCheckIn', data.lastSuccessfulCheckIn),
  ];
}

/** A function's times are told in nanoseconds, an endpoint's in milliseconds. */
function changeFacts(kind: OccurrenceKind, data: JsonObject, event: CrashEvent): readonly OccurrenceFact[] {
  const unit = kind === 'functionRegression' ? 1e-6 : 1;
  const from = timeOf(data.aggregateRange1, unit);
  const to = timeOf(data.aggregateRange2, unit);
  const since = typeof data.breakpoint === 'number' ? isoOf(data.breakpoint) : undefined;
  return [
    ...textFact('transaction', transactionOf(data, event)),
    ...textFact('function', data.function),
    ...(from !== undefined && to !== undefined ? [{ name: 'slower' as const, fromMs: from, toMs: to }] : []),
    ...(since !== undefined ? [{ name: 'since' as const, at: since }] : []),
  ];
}

function transactionOf(data: JsonObject, event: CrashEvent): Json | undefined {
  return data.transactionName ?? data.transaction_name ?? data.transaction ?? event.transaction;
}

function textFact(
  name: Extract<OccurrenceFact, { text: string }>['name'],
  text: Json | undefined,
): readonly OccurrenceFact[] {
  return typeof text === 'string' && text !== '' ? [{ name, text }] : [];
}

function timeOf(value: Json | undefined, unit: number): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0 ? value * unit : undefined;
}

function isoOf(seconds: number): string | undefined {
  const at = new Date(seconds * 1000);
  return Number.isNaN(at.getTime()) ? undefined : at.toISOString();
}
