import type { CrashEvent, Json } from '../../../model/index.js';
import { readEventId } from '../../normalize/event/eventId.js';
import { normalizeEvent } from '../../normalize/event.js';
import { copyJson } from '../../normalize/read/json.js';
import { readObject, readText, type Wire } from '../../normalize/read/scalars.js';
import { EnvelopeError, parseEnvelope, readJson } from './envelope.js';
import { promoteTags } from './promotedTags.js';

/** An event in hand: read, and as it came. */
export interface HeldEvent {
  readonly event: CrashEvent;
  readonly raw: Json;
  /** Slug of its project. */
  readonly project: string;
  /** Epoch milliseconds. `undefined` while nobody knows when it happened. */
  readonly at: number | undefined;
}

export interface Intake {
  readonly held: readonly HeldEvent[];
  /** Inputs and items that could not be read. */
  readonly skipped: number;
}

/** More than any panel shows; what is beyond counts as skipped. */
export const MAX_EVENTS = 10_000;

/** Reads events of every form. The same event twice counts once. */
export function takeIn(inputs: readonly unknown[], source: string, project: string): Intake {
  const held = new Map<string, HeldEvent>();
  let skipped = 0;
  for (const value of inputs.flatMap(eventsOf)) {
    const one = held.size < MAX_EVENTS ? hold(value, source, project, held.size) : undefined;
    if (one) held.set(one.event.id, held.get(one.event.id) ?? one);
    else if (!isTransaction(value)) skipped += 1;
  }
  return { held: [...held.values()].sort(newestFirst), skipped };
}

/** Newest first; those without a time last, as they came. */
function newestFirst(a: HeldEvent, b: HeldEvent): number {
  return (b.at ?? Number.NEGATIVE_INFINITY) - (a.at ?? Number.NEGATIVE_INFINITY) || 0;
}

/** The events of one input. What cannot be read stays in the list, so that it is counted. */
function eventsOf(input: unknown): readonly unknown[] {
  if (typeof input === 'string') return eventsOfBytes(new TextEncoder().encode(input));
  if (input instanceof Uint8Array) return eventsOfBytes(input);
  return [input];
}

function eventsOfBytes(bytes: Uint8Array): readonly unknown[] {
  const json = readJson(bytes);
  if (json !== undefined) return isEmptyEnvelope(json) ? [] : Array.isArray(json) ? json : [json];
  try {
    const { items } = parseEnvelope(bytes);
    const events = items.filter(
      (item) => item.headers.type === 'event' || item.headers.type === 'transaction',
    );
    return events.map((item) => readJson(item.payload));
  } catch (error) {
    if (error instanceof EnvelopeError) return [undefined];
    throw error;
  }
}

/** Envelope headers alone: they name an event, but hold none. */
function isEmptyEnvelope(json: Json): boolean {
  const object = readObject(json);
  return object !== undefined && 'sent_at' in object;
}

function isTransaction(value: unknown): boolean {
  return readObject(value)?.type === 'transaction';
}

function hold(value: unknown, source: string, project: string, index: number): HeldEvent | undefined {
  const wire = copyOf(value);
  if (!wire || isTransaction(wire)) return undefined;
  const slug = readText(wire.projectSlug) ?? project;
  const named = hasId(wire) ? wire : { ...wire, event_id: (index + 1).toString(16).padStart(32, '0') };
  const event = normalizeEvent(named, { source, project: slug });
  if (!event) return undefined;
  const at = event.occurredAt ?? event.receivedAt;
  return {
    event: { ...event, tags: promoteTags(event) },
    raw: wire as Json,
    project: slug,
    at: at === undefined ? undefined : Date.parse(at),
  };
}

/** The owner may go on changing the event, and SDKs hang live objects on it. */
function copyOf(value: unknown): Wire | undefined {
  try {
    const object = readObject(value);
    if (!object) return undefined;
    const { sdkProcessingMetadata: _live, ...event } = object;
    return copyJson(event) as Wire;
  } catch {
    return undefined;
  }
}

function hasId(wire: Wire): boolean {
  return readEventId(wire.eventID ?? wire.event_id ?? wire.eventId ?? wire.id) !== undefined;
}
