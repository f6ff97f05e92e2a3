import type { CrashEvent, EventSummary } from '../../model/index.js';
import { occurredAt, readAttributes } from './event/eventHead.js';
import { readEventId } from './event/eventId.js';
import { hasSection, type SectionName } from './event/sections.js';
import { readTags } from './event/tags.js';
import { normalizeUser } from './event/user.js';
import { normalizeEvent } from './event.js';
import { issueRefOf, type NormalizeContext } from './issue/issueRefOf.js';
import { readProse, readTitle } from './read/prose.js';
import { newReading } from './read/reading.js';
import { compact, readObject, readText, type Wire } from './read/scalars.js';

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
    (['entries', 'data'].some((key) => readPart(wire[key])) || NAMING.some((name) => hasSection(wire, name)))
  );
}

const NAMING: readonly SectionName[] = ['exception', 'message', 'csp'];

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
    title: readTitle(wire.title),
    message: readProse(wire.message),
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
