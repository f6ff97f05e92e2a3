import type { CrashEvent, EventSummary } from '../../model/index.js';
import { normalizeEvent } from './event.js';
import { occurredAt, readAttributes } from './eventHead.js';
import { readEventId } from './eventId.js';
import { issueRefOf, type NormalizeContext } from './issueRefOf.js';
import { compact, readObject, readText, type Wire } from './read.js';
import { newReading } from './reading.js';
import { readTags } from './tags.js';
import { normalizeUser } from './user.js';

/**
 * A row of an event list, from a server's light form or from a whole event of any kind. `undefined` when the value
 * is no object or has no event id. Never throws.
 */
export function normalizeEventSummary(value: unknown, context: NormalizeContext): EventSummary | undefined {
  try {
    const wire = readObject(value);
    if (!wire) return undefined;
    if (!isWhole(wire)) return fromLight(wire, context);
    const event = normalizeEvent(wire, context);
    return event && summarizeEvent(event);
  } catch {
    return undefined;
  }
}

/** Whether the row holds an event whose title must be worked out. */
function isWhole(wire: Wire): boolean {
  const hasTitle = readText(wire.title) !== undefined;
  return (
    !hasTitle &&
    ['entries', 'exception', 'logentry', 'message', 'data', 'csp'].some((key) => readPart(wire[key]))
  );
}

function readPart(value: unknown): boolean {
  return value !== null && value !== undefined && value !== '';
}

function fromLight(wire: Wire, context: NormalizeContext): EventSummary | undefined {
  const id = readEventId(wire.eventID ?? wire.event_id ?? wire.eventId ?? wire.id);
  if (id === undefined) return undefined;
  const { tags } = readTags(wire.tags);
  const { level, platform, release, environment } = readAttributes(wire, tags);
  return compact({
    id,
    issue: issueRefOf(wire, context),
    title: readText(wire.title),
    message: readText(wire.message),
    culprit: readText(wire.culprit),
    location: readText(wire.location),
    level,
    platform,
    occurredAt: occurredAt(wire),
    user: normalizeUser(wire.user, newReading()),
    release,
    environment,
    tags,
  });
}

/** The row of an event that is already at hand. */
export function summarizeEvent(event: CrashEvent): EventSummary {
  const {
    id,
    issue,
    title,
    culprit,
    location,
    level,
    platform,
    occurredAt: at,
    user,
    release,
    environment,
  } = event;
  return compact({
    id,
    issue,
    title,
    message: event.message?.formatted,
    culprit,
    location,
    level,
    platform,
    occurredAt: at,
    user,
    release,
    environment,
    tags: event.tags,
  });
}
