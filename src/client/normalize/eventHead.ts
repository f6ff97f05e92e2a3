import type { CrashEvent, EventTag } from '../../model/index.js';
import { readEventId } from './eventId.js';
import { readLevel } from './level.js';
import { readId, readNumber, readObject, readText, readTime, type Wire } from './read.js';
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

/** Bare rows of a list and transactions are no errors just because nobody said otherwise. */
function hasError(wire: Wire): boolean {
  return ['exception', 'logentry', 'message', 'stacktrace', 'threads'].some((key) => Boolean(wire[key]));
}

type Placing = Pick<
  CrashEvent,
  'projectId' | 'occurredAt' | 'receivedAt' | 'sizeBytes' | 'older' | 'newer' | 'location'
>;

/** When and where the event stands among others. */
export function readPlacing(wire: Wire): Placing {
  const size = readNumber(wire.size);
  return {
    projectId: readId(wire.projectID ?? wire.project_id ?? wire.projectId ?? wire.project),
    occurredAt: occurredAt(wire),
    receivedAt: readTime(wire.dateReceived ?? wire.date_received ?? wire.received ?? wire.ingested_at),
    sizeBytes: size !== undefined && size >= 0 ? size : undefined,
    older: readEventId(wire.previousEventID ?? wire.previous_event_id),
    newer: readEventId(wire.nextEventID ?? wire.next_event_id),
    location: readText(wire.location),
  };
}

/** When it happened. A transaction counts from its end. */
export function occurredAt(wire: Wire): string | undefined {
  return (
    readTime(wire.dateCreated ?? wire.date_created) ??
    readTime(wire.timestamp) ??
    readTime(wire.datetime) ??
    readTime(wire.endTimestamp)
  );
}
