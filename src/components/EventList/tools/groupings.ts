import { createFold } from '../../../insights/events/foldRows.js';
import type { EventSummary } from '../../../model/index.js';
import type { Arrangement } from '../../internal/listing/arrange/useArranged.js';
import type { EventGrouping } from '../EventList.types.js';
import { eventName } from '../row/eventName.js';
import { tagValue, userName } from '../row/eventTexts.js';

/** Events of one user that follow each other this closely are one burst. */
const BURST_MS = 5_000;

const KEYS: {
  readonly [name in Exclude<EventGrouping, 'all'>]: (event: EventSummary) => string | undefined;
} = {
  bursts: (event) => tagValue(event, 'session') ?? userName(event),
  user: userName,
  release: (event) => event.release,
  title: (event) => eventName(event) ?? event.culprit,
  place: ({ location, culprit }) => placeOf(location, culprit),
};

/** Where it happened, as far as a row says: file and function, or one of them. */
function placeOf(location: string | undefined, culprit: string | undefined): string | undefined {
  return location === undefined && culprit === undefined ? undefined : `${location ?? ''} ${culprit ?? ''}`;
}

/** How rows are grouped; `undefined` where every event has its row. */
export function groupsBy(grouping: EventGrouping): Arrangement<EventSummary>['groups'] {
  if (grouping === 'all') return undefined;
  const keyOf = KEYS[grouping];
  if (grouping !== 'bursts') return { name: grouping, begin: () => createFold({ keyOf }) };
  const timeOf = ({ occurredAt = '' }: EventSummary): number => Date.parse(occurredAt);
  return { name: grouping, begin: () => createFold({ keyOf, timeOf, withinMs: BURST_MS }) };
}
