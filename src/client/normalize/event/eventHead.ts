import type { CrashEvent, EventTag } from '../../../model/index.js';
import { readLevel } from '../read/level.js';
import { newReading, type Reading, readNotedTime } from '../read/reading.js';
import { readId, readNumber, readObject, readText, type Wire } from '../read/scalars.js';
import { readEventId } from './eventId.js';
import { hasSection, type SectionName } from './sections.js';
import { tagValue } from './tags.js';
import { isSdkEvent } from './wrappedEvent.js';

type Attributes = Pick<
  CrashEvent,
  'level' | 'logger' | 'transaction' | 'serverName' | 'release' | 'dist' | 'environment' | 'platform'
>;

/** Scalars that SDKs send as members and servers as tags. */
export function readAttributes(wire: Wire, tags: readonly EventTag[]): Attributes {
  const either = (value: unknown, tag: string): string | undefined => readText(value) ?? tagValue(tags, tag);
  const release = readObject(wire.release);
  return {
    level: levelOf(wire, tags),
    platform: readText(wire.platform),
    logger: either(wire.logger, 'logger'),
    transaction: either(wire.transaction, 'transaction'),
    serverName: either(wire.server_name ?? wire.serverName, 'server_name'),
    release: either(release ? release.version : wire.release, 'release'),
    dist: either(wire.dist, 'dist'),
    environment: either(wire.environment, 'environment'),
  };
}

/** SDKs leave out the level of an error; where a server leaves it out, it is unknown. */
function levelOf(wire: Wire, tags: readonly EventTag[]): CrashEvent['level'] {
  const said =
    readLevel(wire.level) ??
    readLevel(tagValue(tags, 'level')) ??
    readLevel(readObject(wire.occurrence)?.level);
  return said ?? (isSdkEvent(wire) && hasError(wire) ? 'error' : undefined);
}

const ERRORS: readonly SectionName[] = ['exception', 'message', 'stacktrace', 'threads'];

/** Bare rows of a list and transactions are no errors just because nobody said otherwise. */
function hasError(wire: Wire): boolean {
  return ERRORS.some((name) => hasSection(wire, name));
}

type Placing = Pick<
  CrashEvent,
  'projectId' | 'occurredAt' | 'receivedAt' | 'sizeBytes' | 'olderEventId' | 'newerEventId' | 'location'
>;

/** When and where the event stands among others. */
export function readPlacing(wire: Wire, reading: Reading): Placing {
  const size = readNumber(wire.size);
  return {
    projectId: readId(wire.projectID ?? wire.project_id ?? wire.projectId ?? wire.project),
    occurredAt: occurredAt(wire, reading),
    receivedAt: firstTime(wire, ['dateReceived', 'date_received', 'received', 'ingested_at'], reading),
    sizeBytes: size !== undefined && size >= 0 ? size : undefined,
    olderEventId: readEventId(wire.previousEventID ?? wire.previous_event_id),
    newerEventId: readEventId(wire.nextEventID ?? wire.next_event_id),
    location: readText(wire.location),
  };
}

/** When it happened. A transaction counts from its end. */
export function occurredAt(wire: Wire, reading: Reading = newReading()): string | undefined {
  return firstTime(wire, ['dateCreated', 'date_created', 'timestamp', 'datetime', 'endTimestamp'], reading);
}

/** The first of some members that can be read as a time; those before it that cannot are named. */
function firstTime(wire: Wire, keys: readonly string[], reading: Reading): string | undefined {
  for (const key of keys) {
    const time = readNotedTime(wire[key], key, reading);
    if (time !== undefined) return time;
  }
  return undefined;
}
