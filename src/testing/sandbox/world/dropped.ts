import type { EventFilter } from './facts.js';

/** Width of the times that dropped events are remembered by. */
const SLOT = 600_000;
/** People remembered per slot. */
const MAX_USERS = 1_000;

/** What is left of events that are no longer stored: how many there were when, from where and of which release. */
export interface DroppedSlot {
  /** Epoch milliseconds of its first and last event. */
  first: number;
  last: number;
  count: number;
  readonly environment: string | undefined;
  readonly release: string | undefined;
  readonly users: Set<string>;
}

export type Dropped = Map<string, DroppedSlot>;

interface Leaving {
  readonly at: number;
  readonly tags: { readonly [key: string]: string };
}

/** Counts an event that is about to be dropped. */
export function remember(dropped: Dropped, { at, tags }: Leaving): void {
  const { environment, release, user } = tags;
  const key = [Math.floor(at / SLOT), environment, release].join('\n');
  const slot = dropped.get(key) ?? { first: at, last: at, count: 0, environment, release, users: new Set() };
  dropped.set(key, slot);
  slot.first = Math.min(slot.first, at);
  slot.last = Math.max(slot.last, at);
  slot.count++;
  if (user !== undefined && slot.users.size < MAX_USERS) slot.users.add(user);
}

/** Slots that a filter chooses. Of tags, only environment and release are remembered. */
export function droppedIn(
  dropped: Dropped | undefined,
  { from = -Infinity, to = Infinity, test }: EventFilter,
): readonly DroppedSlot[] {
  return [...(dropped?.values() ?? [])].filter(
    ({ first, environment, release }) =>
      first >= from &&
      first < to &&
      (test?.matches({
        tag: (key) => (key === 'environment' ? environment : key === 'release' ? release : undefined),
      }) ??
        true),
  );
}

export function droppedCount(slots: Iterable<DroppedSlot>): number {
  let sum = 0;
  for (const { count } of slots) sum += count;
  return sum;
}
