import { mainException } from '../../model/event/mainException.js';
import type { Breadcrumb, CrashEvent, Json, Level } from '../../model/index.js';
import { crumbKind } from './crumbKind.js';
import type { TimelineItem } from './timelineItems.js';
import { milliseconds } from './trailClock.js';

/** Equal neighbours, folded to one line. */
export interface TimelineGroup {
  /** Id of its first breadcrumb. */
  readonly id: string;
  /** As recorded; one or more. */
  readonly items: readonly TimelineItem[];
}

/** Which items to keep. Parts that are absent keep all. */
export interface TimelineFilter {
  /** Text to search for. */
  readonly text?: string | undefined;
  /** Empty or absent = every type. */
  readonly types?: ReadonlySet<string> | undefined;
  /** Empty or absent = every level. */
  readonly levels?: ReadonlySet<string> | undefined;
}

/** The event as the last step of its own trail. */
export function eventCrumb(event: CrashEvent): Breadcrumb {
  const surfaced = mainException(event);
  const text =
    surfaced?.value ?? event.message?.formatted ?? (surfaced === undefined ? event.title : undefined);
  const at = eventTime(event);
  return {
    type: 'error',
    category: surfaced?.type ?? (event.exceptions.length > 0 ? 'exception' : 'event'),
    level: event.level ?? 'error',
    ...(text !== undefined && { message: text }),
    ...(at !== undefined && { timestamp: at }),
    eventId: event.id,
  };
}

/** When the event happened: by the SDK's clock, else when the server got it. */
export function eventTime(event: Pick<CrashEvent, 'occurredAt' | 'receivedAt'>): string | undefined {
  return event.occurredAt ?? event.receivedAt;
}

/** Items that match all parts of a filter. Text is looked for in type, category, level, message and data. */
export function filterTimeline(
  items: readonly TimelineItem[],
  { text = '', types, levels }: TimelineFilter,
): readonly TimelineItem[] {
  const needle = text.trim().toLowerCase();
  return items.filter(({ crumb }) => {
    if (types !== undefined && types.size > 0 && !types.has(crumbKind(crumb))) return false;
    if (levels !== undefined && levels.size > 0 && !levels.has(crumb.level)) return false;
    return needle === '' || searchText(crumb).includes(needle);
  });
}

/** Kinds and levels that occur, with counts, most frequent first. */
export function timelineFacets(items: readonly TimelineItem[]): {
  readonly types: readonly { readonly value: string; readonly count: number }[];
  readonly levels: readonly { readonly value: Level; readonly count: number }[];
} {
  return {
    types: countBy(items, ({ crumb }) => crumbKind(crumb)),
    levels: countBy(items, ({ crumb }) => crumb.level),
  };
}

/** Joins neighbours that say the same. The event's item always stands alone. */
export function groupRepeats(items: readonly TimelineItem[]): readonly TimelineGroup[] {
  const groups: { id: string; items: TimelineItem[] }[] = [];
  for (const item of items) {
    const last = groups.at(-1);
    if (last !== undefined && isRepeat(last.items[0] as TimelineItem, item)) last.items.push(item);
    else groups.push({ id: item.id, items: [item] });
  }
  return groups;
}

/** How long a group lasted, in milliseconds; `undefined` for one step, or without times. */
export function groupSpan({ items }: TimelineGroup): number | undefined {
  const from = items[0]?.offsetMs ?? milliseconds(items[0]?.crumb.timestamp);
  const last = items.at(-1);
  const to = items[0]?.offsetMs === undefined ? milliseconds(last?.crumb.timestamp) : last?.offsetMs;
  return items.length < 2 || from === undefined || to === undefined ? undefined : Math.abs(to - from);
}

const searchTexts = new WeakMap<Breadcrumb, string>();

function searchText(crumb: Breadcrumb): string {
  const known = searchTexts.get(crumb);
  if (known !== undefined) return known;
  const text = [
    crumbKind(crumb),
    crumb.category,
    crumb.level,
    crumb.message,
    jsonText(crumb.data),
    jsonText(crumb.value),
  ]
    .filter((part) => part !== undefined)
    .join('\n')
    .toLowerCase();
  searchTexts.set(crumb, text);
  return text;
}

/** The cheap members first: most neighbours differ in them. */
function isRepeat(a: TimelineItem, b: TimelineItem): boolean {
  if (a.isEvent || b.isEvent || a.source !== b.source) return false;
  const one = a.crumb;
  const two = b.crumb;
  return (
    one.message === two.message &&
    one.category === two.category &&
    one.level === two.level &&
    one.type === two.type &&
    jsonText(one.data) === jsonText(two.data) &&
    jsonText(one.value) === jsonText(two.value)
  );
}

function jsonText(value: Json | undefined): string | undefined {
  return value === undefined ? undefined : JSON.stringify(value);
}

function countBy<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): readonly { readonly value: string; readonly count: number }[] {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1);
  return [...counts].map(([value, count]) => ({ value, count })).sort((a, b) => b.count - a.count);
}
