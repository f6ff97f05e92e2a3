import type { CrashEvent, EventType } from '../../model/index.js';
import { readAttributes, readPlacing } from './event/eventHead.js';
import { readEventId } from './event/eventId.js';
import { readDescribed, readStructured } from './event/eventParts.js';
import { mainExceptionOf } from './event/exception.js';
import { findSections, type Sections } from './event/sections.js';
import { unwrapEvent } from './event/wrappedEvent.js';
import { issueRefOf, type NormalizeContext } from './issue/issueRefOf.js';
import { crashFrame, culpritOf, mainStacktrace, titleOf } from './issue/title.js';
import { collectAnnotations } from './meta/meta.js';
import { readTitle } from './read/prose.js';
import { newReading, type Reading, readSection } from './read/reading.js';
import { compact, readObject, readText, type Wire } from './read/scalars.js';

export type { NormalizeContext } from './issue/issueRefOf.js';

/**
 * The model of one event, from whatever a server's API or an SDK wrote: both spellings, every legitimate variant
 * of either, and mixtures. Any value may be given: `undefined` when it is no object or has no event id; parts that
 * cannot be read are named in `unreadable`. Never throws and never changes the value. JSON inside
 * it (variables, additional data) may be shared with the model, so hand in a copy of what you will change.
 */
export function normalizeEvent(value: unknown, context: NormalizeContext): CrashEvent | undefined {
  try {
    const wire = unwrapEvent(value);
    const id = readEventId(wire?.eventID ?? wire?.event_id ?? wire?.eventId ?? wire?.id);
    return wire && id !== undefined ? build(wire, id, context) : undefined;
  } catch {
    // A getter or proxy that throws outside any section: nothing of it can be trusted.
    return undefined;
  }
}

function build(wire: Wire, id: string, context: NormalizeContext): CrashEvent {
  const reading = newReading();
  const sections = readSection(reading, 'entries', () => findSections(wire, reading)) ?? new Map();
  const parts = { ...readStructured(sections, reading), ...readDescribed(wire, reading) };
  const event: CrashEvent = {
    id,
    issue: issueRefOf(wire, context),
    type: typeOf(wire, parts),
    ...readAttributes(wire, parts.tags),
    ...readPlacing(wire, reading),
    ...parts,
    ...compact({ mainException: mainExceptionOf(wire, parts.exceptions) }),
    annotations: [],
  };
  return complete(event, wire, sections, reading);
}

function typeOf(wire: Wire, parts: Pick<CrashEvent, 'exceptions' | 'securityReport'>): EventType {
  const derived = parts.exceptions.length > 0 ? 'error' : (parts.securityReport?.kind ?? 'default');
  return readText(wire.type) ?? readText(wire['event.type']) ?? derived;
}

/** What follows from the rest: names, and the annotations, which need the finished model to point into. */
function complete(event: CrashEvent, wire: Wire, sections: Sections, reading: Reading): CrashEvent {
  const frame = crashFrame(mainStacktrace(event));
  const occurrence = readObject(wire.occurrence);
  const named: CrashEvent = compact({
    ...event,
    title: readTitle(wire.title) ?? readTitle(occurrence?.issueTitle) ?? titleOf(event).title,
    culprit:
      readText(wire.culprit) ??
      readText(occurrence?.culprit) ??
      event.transaction ??
      culpritOf(frame, event.platform),
    location: event.location ?? frame?.filename,
  });
  const annotations =
    readSection(reading, '_meta', () => collectAnnotations(wire, sections, named, reading)) ?? [];
  return compact({
    ...named,
    annotations,
    unreadable: reading.unreadable.size > 0 ? [...reading.unreadable] : undefined,
  });
}
