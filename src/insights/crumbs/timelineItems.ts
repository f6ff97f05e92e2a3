import type { Breadcrumb } from '../../model/index.js';
import { CLOCK_TOLERANCE, milliseconds, type TrailClock, trailClock } from './trailClock.js';

/** A step with its place in time. */
export interface TimelineItem {
  /** Its place among the recorded crumbs, `source:place` for a step of another source, `event` for the event. */
  readonly id: string;
  /** What was recorded. */
  readonly crumb: Breadcrumb;
  /** The event itself, set at the end of the trail. */
  readonly isEvent: boolean;
  /** Place in its source. */
  readonly index: number;
  /** Id of the source it comes from. Absent for recorded crumbs and the event. */
  readonly source?: string;
  /** Milliseconds from the event; negative before it. Absent when either time is unknown. */
  readonly offsetMs?: number;
  /** Milliseconds since the nearest earlier step with a time. Negative when the clock jumped. */
  readonly deltaMs?: number;
}

/** Steps of another source on the same axis: logs, spans, other errors of the trace, what the user did. */
export interface StepSource {
  /** Names the source. */
  readonly id: string;
  /** In the order they were recorded. */
  readonly steps: readonly Breadcrumb[];
}

/** A trail as it is drawn, and what is odd about its times. */
export interface TimelineTrail {
  /** In the order they are drawn, the event last. */
  readonly items: readonly TimelineItem[];
  /** The times, and what is odd about them. */
  readonly clock: TrailClock;
  /** Sources whose clock differs. */
  readonly skews: readonly SourceSkew[];
}

/** A source that has the event itself at another time: its steps are moved by the difference. */
export interface SourceSkew {
  /** Id of the source. */
  readonly source: string;
  /** By how many milliseconds its steps were moved; negative for earlier. */
  readonly ms: number;
}

interface Placed {
  readonly item: TimelineItem;
  /** Where it stands: never before what was recorded before it. */
  readonly key: number;
}

/**
 * The trail in the order it was recorded, times measured against `base` (ISO), the event's own item at its end.
 * Steps of other sources are set between them by time; crumbs never leave the order they were recorded in.
 */
export function timelineTrail(
  breadcrumbs: readonly Breadcrumb[],
  base?: string | undefined,
  eventCrumb?: Breadcrumb | undefined,
  sources: readonly StepSource[] = [],
): TimelineTrail {
  const clock = trailClock(breadcrumbs, base);
  const event = milliseconds(base);
  const own = placed(
    breadcrumbs.map((crumb, index) => {
      const at = clock.times[index];
      return {
        crumb,
        index,
        id: String(index),
        isEvent: false,
        at: at === undefined ? at : at - (clock.zero ?? 0),
      };
    }),
    clock.zero !== undefined,
  );
  if (eventCrumb !== undefined) {
    const at = milliseconds(eventCrumb.timestamp);
    const offset = at === undefined || event === undefined ? undefined : at - event;
    own.push({
      item: {
        id: 'event',
        crumb: eventCrumb,
        isEvent: true,
        index: breadcrumbs.length,
        ...(offset !== undefined && { offsetMs: offset }),
      },
      key: Math.max(offset ?? Number.NEGATIVE_INFINITY, own.at(-1)?.key ?? Number.NEGATIVE_INFINITY),
    });
  }
  const skews: SourceSkew[] = [];
  const others = sources.flatMap((source) => {
    const ms = skewOf(source, event, eventCrumb?.eventId);
    if (ms !== 0) skews.push({ source: source.id, ms });
    return stepsOf(source, event, ms, eventCrumb?.eventId);
  });
  const items = others.length === 0 ? own.map(({ item }) => item) : merged(own, others.sort(byKey));
  return { items: withDeltas(items, clock, event), clock, skews };
}

/** How far a source's clock is from the event's, where the source has the event itself; 0 where nobody knows. */
function skewOf({ steps }: StepSource, event: number | undefined, eventId: string | undefined): number {
  const same = eventId ? steps.find((step) => step.eventId === eventId) : undefined;
  const at = milliseconds(same?.timestamp);
  const ms = at === undefined || event === undefined ? 0 : event - at;
  return Math.abs(ms) > CLOCK_TOLERANCE ? ms : 0;
}

/** The items of a trail; see `timelineTrail`. */
export function timelineItems(...trail: Parameters<typeof timelineTrail>): readonly TimelineItem[] {
  return timelineTrail(...trail).items;
}

interface Timed extends Omit<TimelineItem, 'offsetMs' | 'deltaMs'> {
  readonly at: number | undefined;
}

function placed(steps: readonly Timed[], hasZero: boolean): Placed[] {
  let key = Number.NEGATIVE_INFINITY;
  return steps.map(({ at, ...step }) => {
    if (at !== undefined) key = Math.max(key, at);
    return { item: at !== undefined && hasZero ? { ...step, offsetMs: at } : step, key };
  });
}

/** Steps without a time have no place on the axis, and come last. The event itself stands there already. */
function stepsOf(
  { id, steps }: StepSource,
  event: number | undefined,
  skew: number,
  eventId: string | undefined,
): readonly Placed[] {
  return steps.flatMap((crumb, index) => {
    if (eventId && crumb.eventId === eventId) return [];
    const at = milliseconds(crumb.timestamp);
    const offset = at === undefined ? undefined : at + skew - (event ?? 0);
    return {
      item: {
        id: `${id}:${index}`,
        crumb,
        index,
        source: id,
        isEvent: false,
        ...(offset !== undefined && event !== undefined && { offsetMs: offset }),
      },
      key: offset ?? Number.POSITIVE_INFINITY,
    };
  });
}

function byKey(a: Placed, b: Placed): number {
  return a.key === b.key ? 0 : a.key - b.key;
}

function merged(own: readonly Placed[], others: readonly Placed[]): readonly TimelineItem[] {
  const items: TimelineItem[] = [];
  let next = 0;
  for (const { item, key } of own) {
    while (next < others.length && (others[next] as Placed).key < key)
      items.push((others[next++] as Placed).item);
    items.push(item);
  }
  return [...items, ...others.slice(next).map(({ item }) => item)];
}

function withDeltas(
  items: readonly TimelineItem[],
  clock: TrailClock,
  event: number | undefined,
): readonly TimelineItem[] {
  const shift = clock.zero !== undefined && event !== undefined ? event - clock.zero : 0;
  let previous: number | undefined;
  return items.map((item) => {
    const isCrumb = item.source === undefined && !item.isEvent;
    const read = isCrumb ? clock.times[item.index] : timeOf(item, event);
    const at = read === undefined ? undefined : read + (isCrumb ? shift : 0);
    const before = previous;
    previous = at ?? previous;
    return at === undefined || before === undefined ? item : { ...item, deltaMs: at - before };
  });
}

/** By the event's clock. */
function timeOf({ offsetMs, crumb }: TimelineItem, event: number | undefined): number | undefined {
  return offsetMs === undefined || event === undefined ? milliseconds(crumb.timestamp) : event + offsetMs;
}
