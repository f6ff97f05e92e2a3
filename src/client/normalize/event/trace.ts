import type { Trace, TraceItem } from '../../../model/index.js';
import { readLevel } from '../read/level.js';
import { compact, readArray, readId, readNumber, readObject, readText, type Wire } from '../read/scalars.js';
import { readTime } from '../read/time.js';
import { readEventId } from './eventId.js';

/** Far more than a reader can look at; traces have no upper bound. */
const MAX_ITEMS = 20_000;

interface Waiting {
  readonly value: unknown;
  readonly parentId: string | undefined;
  readonly depth: number;
  readonly isFailure: boolean;
}

/**
 * A trace of any of the forms servers send: mixed roots with `children`, or transactions beside orphaned errors.
 * Walked with a stack of its own, since depth has no bound.
 */
export function normalizeTrace(id: string, value: unknown): Trace {
  const envelope = readObject(value);
  const roots = envelope ? [...readArray(envelope.transactions)] : [...readArray(value)];
  const stack: Waiting[] = [];
  let isCut = push(stack, readArray(envelope?.orphan_errors), undefined, 0, true);
  isCut = push(stack, roots, undefined, 0, false) || isCut;
  const items: TraceItem[] = [];
  let skipped = 0;
  while (items.length + skipped < MAX_ITEMS) {
    const next = stack.pop();
    if (!next) break;
    const wire = readObject(next.value);
    const item = wire && traceItem(wire, next);
    if (!wire || !item) {
      skipped += 1;
      continue;
    }
    items.push(item);
    isCut = pushBelow(stack, wire, item.id, next.depth + 1) || isCut;
  }
  return { id, items, isCut: isCut || stack.length > 0, skipped };
}

function pushBelow(stack: Waiting[], wire: Wire, id: string, depth: number): boolean {
  const kinds = [
    push(stack, readArray(wire.children), id, depth, false),
    push(stack, readArray(wire.occurrences ?? wire.performance_issues), id, depth, true),
    push(stack, readArray(wire.errors), id, depth, true),
  ];
  return kinds.includes(true);
}

/** In reverse, so that the first comes off first. Tells whether some had to be left out. */
function push(
  stack: Waiting[],
  values: readonly unknown[],
  parentId: string | undefined,
  depth: number,
  isFailure: boolean,
): boolean {
  const room = Math.min(values.length, Math.max(MAX_ITEMS - stack.length, 0));
  for (let index = room - 1; index >= 0; index -= 1) {
    stack.push({ value: values[index], parentId, depth, isFailure });
  }
  return room < values.length;
}

function traceItem(wire: Wire, { parentId, depth, isFailure }: Waiting): TraceItem | undefined {
  const id = readId(wire.span_id) ?? readId(wire.event_id) ?? readId(wire.id);
  if (id === undefined) return undefined;
  const hasFailed = isFailure || (!Object.hasOwn(wire, 'children') && wire.issue_id !== undefined);
  return compact({
    id: hasFailed ? (readId(wire.event_id) ?? id) : id,
    parentId: parentId ?? readId(wire.parent_span_id),
    depth,
    kind: kindOf(wire, hasFailed),
    op: firstText(wire.op, wire['transaction.op']),
    description: firstText(wire.description, wire.title, wire.transaction),
    project: readText(wire.project_slug),
    startedAt: readTime(wire.start_timestamp ?? wire.timestamp),
    durationMs: hasFailed ? undefined : durationOf(wire),
    status: firstText(wire.status, wire['transaction.status']),
    level: readLevel(wire.level),
    issueId: hasFailed ? readId(wire.issue_id) : undefined,
    eventId: hasFailed || wire.is_transaction === true ? readEventId(wire.event_id) : undefined,
  });
}

function firstText(...values: readonly unknown[]): string | undefined {
  return values.map(readText).find((text) => text !== undefined);
}

function kindOf(wire: Wire, hasFailed: boolean): TraceItem['kind'] {
  if (hasFailed) return wire.event_type === 'occurrence' ? 'occurrence' : 'error';
  if (wire.is_transaction === true || wire['transaction.op'] !== undefined) return 'transaction';
  return readText(wire.event_type) ?? 'span';
}

function durationOf(wire: Wire): number | undefined {
  const start = readNumber(wire.start_timestamp);
  const end = readNumber(wire.end_timestamp) ?? readNumber(wire.timestamp);
  const said = readNumber(wire.duration) ?? readNumber(wire['transaction.duration']);
  if (said !== undefined) return said >= 0 ? said : undefined;
  return start !== undefined && end !== undefined && end >= start ? (end - start) * 1000 : undefined;
}
