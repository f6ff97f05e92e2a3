import type { JsonObject } from '../../../model/index.js';
import { isObject, listOf, member, numberOf, textOf } from '../read/lenient.js';
import type { ProjectRecord } from './projects.js';

/** A piece of work, as far as a trace shows it. */
export interface SpanRecord {
  readonly project: ProjectRecord;
  readonly id: string;
  readonly parent: string | undefined;
  readonly op: string | undefined;
  readonly description: string | undefined;
  /** Name of the service's whole work that it is part of, and that one's id. */
  readonly transaction: string;
  readonly transactionId: string;
  /** It is the service's whole work. */
  readonly isRoot: boolean;
  /** Epoch seconds. */
  readonly start: number;
  readonly end: number;
}

/** What came in under one trace id. */
export interface TraceRecord {
  readonly spans: SpanRecord[];
  /** Ids of events. */
  readonly errors: string[];
}

export interface TraceStore {
  of(traceId: string): TraceRecord | undefined;
  /** A transaction with its spans inside. */
  addTransaction(project: ProjectRecord, payload: JsonObject): void;
  /** Spans by themselves, as recent SDKs send them. */
  addSpans(project: ProjectRecord, payload: JsonObject): void;
  addError(payload: JsonObject, eventId: string): void;
}

/** Traces that are remembered, and parts of each. */
const MAX_TRACES = 2_000;
const MAX_PARTS = 2_000;

export function createTraces(): TraceStore {
  const traces = new Map<string, TraceRecord>();

  const traceOf = (id: string | undefined): TraceRecord | undefined => {
    if (id === undefined || !/^[0-9a-f]{32}$/.test(id)) return undefined;
    const found = traces.get(id) ?? { spans: [], errors: [] };
    traces.set(id, found);
    if (traces.size > MAX_TRACES) traces.delete(traces.keys().next().value ?? '');
    return found;
  };

  const add = (traceId: string | undefined, span: SpanRecord | undefined): void => {
    const trace = traceOf(traceId);
    if (span && trace && trace.spans.length < MAX_PARTS) trace.spans.push(span);
  };

  return {
    of: (traceId) => traces.get(traceId),
    addTransaction(project, payload) {
      const { traceId } = traceContext(payload);
      for (const span of spansOf(project, payload)) add(traceId, span);
    },
    addSpans(project, payload) {
      for (const item of listOf(payload.items).filter(isObject))
        add(idOf(item.trace_id), streamed(project, item));
    },
    addError(payload, eventId) {
      const trace = traceOf(traceContext(payload).traceId);
      if (trace && trace.errors.length < MAX_PARTS) trace.errors.push(eventId);
    },
  };
}

function* spansOf(project: ProjectRecord, payload: JsonObject): Generator<SpanRecord> {
  const { spanId, parentSpanId, op } = traceContext(payload);
  const transaction = textOf(payload.transaction) ?? '';
  const shared = { project, transaction, transactionId: textOf(payload.event_id) ?? '' };
  if (spanId !== undefined) {
    const times = timesOf(payload.start_timestamp, payload.timestamp);
    yield {
      ...shared,
      ...times,
      id: spanId,
      parent: parentSpanId,
      op,
      description: transaction,
      isRoot: true,
    };
  }
  for (const span of listOf(payload.spans).filter(isObject)) {
    const id = idOf(span.span_id);
    if (id === undefined) continue;
    yield {
      ...shared,
      ...timesOf(span.start_timestamp, span.timestamp),
      id,
      parent: idOf(span.parent_span_id),
      op: idOf(span.op),
      description: idOf(span.description),
      isRoot: false,
    };
  }
}

function streamed(project: ProjectRecord, item: JsonObject): SpanRecord | undefined {
  const id = idOf(item.span_id);
  const attribute = (name: string): string | undefined =>
    idOf(member(member(item.attributes, name), 'value'));
  return id === undefined
    ? undefined
    : {
        project,
        id,
        parent: idOf(item.parent_span_id),
        op: attribute('sentry.op'),
        description: idOf(item.name),
        transaction: attribute('sentry.segment.name') ?? '',
        transactionId: attribute('sentry.segment.id') ?? '',
        isRoot: item.is_segment === true,
        ...timesOf(item.start_timestamp, item.end_timestamp),
      };
}

function idOf(value: unknown): string | undefined {
  return textOf(value) ?? undefined;
}

function timesOf(start: unknown, end: unknown): { readonly start: number; readonly end: number } {
  const from = secondsOf(start);
  return { start: from, end: Math.max(from, secondsOf(end)) };
}

function secondsOf(value: unknown): number {
  return numberOf(value) ?? (Date.parse(textOf(value) ?? '') / 1000 || 0);
}

export interface TraceContext {
  readonly traceId?: string | undefined;
  readonly spanId?: string | undefined;
  readonly parentSpanId?: string | undefined;
  readonly op?: string | undefined;
}

/** Where in which trace an event happened. */
export function traceContext(payload: JsonObject): TraceContext {
  const context = member(payload.contexts, 'trace');
  const text = (key: string): string | undefined => textOf(member(context, key)) ?? undefined;
  const traceId = text('trace_id')?.toLowerCase();
  return {
    ...(traceId !== undefined && /^[0-9a-f]{32}$/.test(traceId) && { traceId }),
    spanId: text('span_id'),
    parentSpanId: text('parent_span_id'),
    op: text('op'),
  };
}

/** Every generated event has a trace of its own, which holds its id, so that no table of traces is needed. */
export function traceIdOf(eventId: string): string {
  return [...eventId].map((digit) => (15 - Number.parseInt(digit, 16)).toString(16)).join('');
}

export function eventIdIn(traceId: string): string | undefined {
  return /^[0-9a-f]{32}$/.test(traceId) ? traceIdOf(traceId) : undefined;
}
