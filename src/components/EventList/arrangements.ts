import { createFold, type Fold } from '../../insights/foldRows.js';
import type { EventSummary } from '../../model/index.js';
import { tagValue, userName } from './columns.js';
import type { EventArrangement } from './EventList.types.js';

/** Events of one user that follow each other this closely are one burst. */
const BURST_MS = 5_000;

const KEYS: {
  readonly [name in Exclude<EventArrangement, 'all'>]: (event: EventSummary) => string | undefined;
} = {
  bursts: (event) => tagValue(event, 'session') ?? userName(event),
  user: userName,
  release: (event) => event.release,
  title: (event) => event.message ?? event.title ?? event.culprit,
  place: ({ location, culprit }) => placeOf(location, culprit),
};

/** Where it happened, as far as a row says: file and function, or one of them. */
function placeOf(location: string | undefined, culprit: string | undefined): string | undefined {
  return location === undefined && culprit === undefined ? undefined : `${location ?? ''} ${culprit ?? ''}`;
}

/** Begins an arrangement; `undefined` where every event has its row. */
export function foldFor(arrangement: EventArrangement): Fold<EventSummary> | undefined {
  if (arrangement === 'all') return undefined;
  const keyOf = KEYS[arrangement];
  if (arrangement !== 'bursts') return createFold({ keyOf });
  const timeOf = ({ occurredAt = '' }: EventSummary): number => Date.parse(occurredAt);
  return createFold({ keyOf, timeOf, withinMs: BURST_MS });
}
