import type { Span } from '../../../model/index.js';
import { toJsonObject } from '../read/json.js';
import { type Reading, readNotedTime } from '../read/reading.js';
import { compact, readId, readNumber, readObject, readText, type Wire } from '../read/scalars.js';
import { readTime } from '../read/time.js';
import { checkSection, mapObjects, readValues } from '../read/values.js';

/** Timed pieces of work inside the event. A span without an id cannot be placed and is named unreadable. */
export function normalizeSpans(section: unknown, reading: Reading): Span[] {
  checkSection(section, 'spans', reading);
  return mapObjects(readValues(section), 'spans', reading, (wire, index) =>
    normalizeSpan(wire, `spans/${index}`, reading),
  );
}

/** Whether a span survives: it needs an id. */
export function isSpan(value: unknown): boolean {
  const wire = readObject(value);
  return wire !== undefined && readId(wire.span_id ?? wire.spanId) !== undefined;
}

function normalizeSpan(wire: Wire, part: string, reading: Reading): Span | undefined {
  const id = readId(wire.span_id ?? wire.spanId);
  if (id === undefined) return undefined;
  const start = wire.start_timestamp ?? wire.startTimestamp;
  return compact({
    id,
    parentId: readId(wire.parent_span_id ?? wire.parentSpanId),
    op: readText(wire.op),
    description: readText(wire.description),
    status: readText(wire.status),
    startedAt: readNotedTime(start, `${part}/start_timestamp`, reading),
    durationMs: durationOf(start, wire.timestamp ?? wire.endTimestamp),
    data: getData(wire, reading),
  });
}

/** Between two times; numbers keep the fraction of a millisecond that a written time loses. */
function durationOf(start: unknown, end: unknown): number | undefined {
  const from = readNumber(start);
  const to = readNumber(end);
  const isSeconds = from !== undefined && from < 1e11 && to !== undefined && to < 1e11;
  const duration = isSeconds ? (to - from) * 1000 : millisecondsOf(end) - millisecondsOf(start);
  return duration >= 0 && Number.isFinite(duration) ? Math.round(duration * 1000) / 1000 : undefined;
}

function millisecondsOf(value: unknown): number {
  return Date.parse(readTime(value) ?? '');
}

function getData(wire: Wire, reading: Reading): Span['data'] {
  const tags = readObject(wire.tags);
  const own = tags && Object.keys(tags).length > 0 ? { tags } : {};
  const data = toJsonObject({ ...own, ...readObject(wire.data) }, reading.budget);
  return data && Object.keys(data).length > 0 ? data : undefined;
}
