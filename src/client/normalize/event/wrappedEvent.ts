import { readObject, type Wire } from '../read/scalars.js';

const EVENT_KEYS = [
  'event_id',
  'exception',
  'timestamp',
  'platform',
  'logentry',
  'message',
  'breadcrumbs',
  'sdk',
];
const OWN_KEYS = ['entries', 'exception', 'breadcrumbs', 'logentry', 'message', 'contexts', 'sdk'];

/**
 * The event itself, where a server hands out the SDK's JSON inside a row of its own: the row's ids and times
 * count, everything else is the SDK's.
 */
export function unwrapEvent(value: unknown): Wire | undefined {
  const outer = readObject(value);
  const inner = readObject(outer?.data);
  if (!outer || !inner || OWN_KEYS.some((key) => key in outer)) return outer;
  if (!EVENT_KEYS.some((key) => Object.hasOwn(inner, key))) return outer;
  return {
    ...inner,
    event_id: outer.event_id ?? inner.event_id ?? outer.id,
    timestamp: outer.timestamp ?? inner.timestamp,
    received: outer.ingested_at ?? inner.received,
    project: outer.project ?? inner.project,
    group_id: outer.issue ?? inner.group_id,
  };
}

/** Whether an SDK wrote it: a server's API lists its parts as `entries` or names the event `eventID`. */
export function isSdkEvent(wire: Wire): boolean {
  return !Array.isArray(wire.entries) && !('eventID' in wire) && !('dateCreated' in wire);
}
