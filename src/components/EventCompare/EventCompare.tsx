'use client';
import { type ForwardRefExoticComponent, forwardRef, type RefAttributes, useMemo } from 'react';
import { useEvents } from '../../hooks/lists/useEvents.js';
import { useEvent } from '../../hooks/queries/useEvent.js';
import {
  type CrashEvent,
  type EventSelector,
  type EventSummary,
  getData,
  type Listing,
  readyResource,
} from '../../model/index.js';
import { useControllableState } from '../config/index.js';
import type { CompareSelector, EventCompareProps } from './EventCompare.types.js';
import { EventCompareView } from './EventCompareView.js';

/** Of a long issue the newest are offered; any other is chosen where events are listed. */
const CHOICES = 50;

/** Two events of an issue beside each other, read from the server. */
export const EventCompare: ForwardRefExoticComponent<EventCompareProps & RefAttributes<HTMLElement>> =
  /* @__PURE__ */ forwardRef(function EventCompare(props: EventCompareProps, ref) {
    const {
      issueRef,
      event,
      eventSelector,
      defaultEventSelector = 'latest',
      onEventSelectorChange,
      compareWith,
      defaultCompareWith = 'previous',
      onCompareWithChange,
      environments,
      range,
      query,
      ...view
    } = props;
    const scope = useMemo(() => ({ environments, range, query }), [environments, range, query]);
    const [which, setWhich] = useControllableState<EventSelector>({
      value: eventSelector,
      defaultValue: defaultEventSelector,
      onChange: onEventSelectorChange,
    });
    const [other, setOther] = useControllableState<CompareSelector>({
      value: compareWith,
      defaultValue: defaultCompareWith,
      onChange: onCompareWithChange,
    });
    const fetched = useEvent(event ? undefined : issueRef, which, scope);
    const left = useMemo(() => (event ? readyResource(event, '') : fetched), [event, fetched]);
    const listed = useEvents(issueRef, scope, { pageSize: CHOICES });
    const choices = useMemo(() => rowsOf(getData(listed)), [listed]);
    const shown = getData(left);
    const wanted = shown && neighbourOf(shown, other, choices);
    const right = useEvent(wanted === undefined ? undefined : issueRef, wanted ?? '', scope);
    // Whether there is a neighbour is known once the event, or the list, is there.
    const isWaiting = left.status === 'pending' || listed.status === 'pending';
    return (
      <EventCompareView
        {...view}
        left={left}
        right={wanted !== undefined || isWaiting ? right : undefined}
        eventSelector={which}
        onEventSelectorChange={event ? undefined : setWhich}
        compareWith={other}
        onCompareWithChange={setOther}
        choices={choices}
        onRetryLeft={event ? undefined : fetched.refresh}
        onRetryRight={right.refresh}
        ref={ref}
      />
    );
  });

function rowsOf(listing: Listing<EventSummary> | undefined): readonly EventSummary[] {
  const rows: EventSummary[] = [];
  const count = Math.min(listing?.source.count ?? 0, CHOICES);
  for (let at = 0; at < count; at += 1) {
    const row = listing?.source.get(at);
    if (row !== undefined && row !== 'moved') rows.push(row);
  }
  return rows;
}

/**
 * A neighbour by its id, from the event itself or from the list, newest first; other words and ids as they are. An event
 * without an older one, mostly the first, is compared with the next.
 */
function neighbourOf(
  { id, olderEventId, newerEventId }: CrashEvent,
  which: CompareSelector,
  listed: readonly EventSummary[],
): EventSelector | undefined {
  if (which !== 'previous' && which !== 'next') return which;
  const at = listed.findIndex((row) => row.id === id);
  const older = olderEventId ?? (at < 0 ? undefined : listed[at + 1]?.id);
  const newer = newerEventId ?? (at < 1 ? undefined : listed[at - 1]?.id);
  return which === 'previous' ? (older ?? newer) : newer;
}
