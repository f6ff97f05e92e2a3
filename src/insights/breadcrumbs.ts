import type { Breadcrumb, CrashEvent, Json, Level } from '../model/index.js';

/** A crumb with its place in time. `id` is its place among the recorded crumbs, or `event` for the event itself. */
export interface TimelineItem {
  readonly id: string;
  readonly crumb: Breadcrumb;
  /** The event itself, set at the end of the trail. */
  readonly isEvent: boolean;
  /** Place among the recorded crumbs. */
  readonly index: number;
  /** Milliseconds from the event; negative before it. Absent when either time is unknown. */
  readonly offsetMs?: number;
  /** Milliseconds since the nearest earlier crumb with a time. Negative when the clock jumped. */
  readonly deltaMs?: number;
}

/** Equal neighbours, folded to one line. */
export interface TimelineGroup {
  readonly id: string;
  /** As recorded; one or more. */
  readonly items: readonly TimelineItem[];
}

/** Which items to keep. Parts that are absent keep all. */
export interface TimelineFilter {
  readonly text?: string | undefined;
  /** Empty or absent = every type. */
  readonly types?: ReadonlySet<string> | undefined;
  /** Empty or absent = every level. */
  readonly levels?: ReadonlySet<string> | undefined;
}

/** The trail in the order it was recorded, times measured against `base` (ISO), the event's own item last. */
export function timelineItems(
  breadcrumbs: readonly Breadcrumb[],
  base?: string | undefined,
  eventCrumb?: Breadcrumb | undefined,
): readonly TimelineItem[] {
  const zero = time(base);
  let previous: number | undefined;
  const place = (crumb: Breadcrumb, index: number, isEvent: boolean): TimelineItem => {
    const at = time(crumb.at);
    const item = {
      id: isEvent ? 'event' : String(index),
      crumb,
      isEvent,
      index,
      ...(at !== undefined && zero !== undefined && { offsetMs: at - zero }),
      ...(at !== undefined && previous !== undefined && { deltaMs: at - previous }),
    };
    previous = at ?? previous;
    return item;
  };
  const items = breadcrumbs.map((crumb, index) => place(crumb, index, false));
  return eventCrumb === undefined ? items : [...items, place(eventCrumb, breadcrumbs.length, true)];
}

/** The event as the last step of its own trail. */
export function eventCrumb(event: CrashEvent): Breadcrumb {
  const surfaced = event.exceptions.at(-1);
  const text =
    surfaced?.value ?? event.message?.formatted ?? (surfaced === undefined ? event.title : undefined);
  const at = eventTime(event);
  return {
    type: 'error',
    category: surfaced?.type ?? (event.exceptions.length > 0 ? 'exception' : 'event'),
    level: event.level ?? 'error',
    ...(text !== undefined && { message: text }),
    ...(at !== undefined && { at }),
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
  const groups: { id: string; items: TimelineItem[]; key: string }[] = [];
  for (const item of items) {
    const key = item.isEvent ? 'event' : repeatKey(item.crumb);
    const last = groups.at(-1);
    if (last !== undefined && last.key === key) last.items.push(item);
    else groups.push({ id: item.id, items: [item], key });
  }
  return groups;
}

const KIND_BY_CATEGORY: readonly (readonly [RegExp, string])[] = [
  [/^(?:fetch|xhr|http|https|httplib|requests|urllib3?|aiohttp|axios|okhttp|grpc)(?:\.|$)/, 'http'],
  [/^navigation(?:\.|$)/, 'navigation'],
  [/^(?:ui|touch|gesture)(?:\.|$)/, 'ui'],
  [/^(?:query|db|sql|redis|mongo)(?:\.|$)/, 'query'],
  [/^sentry\.(?:event|transaction)/, 'error'],
  [/^(?:exception|error)(?:\.|$)/, 'error'],
  [/^(?:auth|user)(?:\.|$)/, 'user'],
  [/^session(?:\.|$)/, 'session'],
  [/^(?:app|device|system|network|battery)(?:\.|$)/, 'system'],
  [/^(?:console|log|logger|debug)(?:\.|$)/, 'debug'],
];

/** What a crumb is about. The SDK's type decides; for `default` its category does. */
export function crumbKind({ type, category }: Pick<Breadcrumb, 'type' | 'category'>): string {
  if (type !== 'default' && type !== '') return type;
  if (category === undefined) return 'default';
  const word = category.slice(0, 60).toLowerCase();
  return KIND_BY_CATEGORY.find(([pattern]) => pattern.test(word))?.[1] ?? 'default';
}

function repeatKey(crumb: Breadcrumb): string {
  return JSON.stringify([crumb.type, crumb.category, crumb.level, crumb.message, crumb.data, crumb.value]);
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

function jsonText(value: Json | undefined): string | undefined {
  return value === undefined ? undefined : JSON.stringify(value);
}

function time(iso: string | undefined): number | undefined {
  if (iso === undefined) return undefined;
  const ms = Date.parse(iso);
  return Number.isNaN(ms) ? undefined : ms;
}

function countBy<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): readonly { readonly value: string; readonly count: number }[] {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1);
  return [...counts].map(([value, count]) => ({ value, count })).sort((a, b) => b.count - a.count);
}
