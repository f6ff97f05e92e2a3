import { type Budget, newBudget } from './json.js';
import { readTime } from './time.js';

/** What one payload's normalisation shares: the copying budget and the parts that nobody could read. */
export interface Reading {
  readonly budget: Budget;
  readonly unreadable: Set<string>;
}

/** Drops `readonly`, for building. */
export type Mutable<T> = { -readonly [K in keyof T]: T[K] };

const MAX_UNREADABLE = 100;

export function newReading(): Reading {
  return { budget: newBudget(), unreadable: new Set() };
}

/** Names a part that could not be read, so that it does not vanish silently. */
export function noteUnreadable(reading: Reading, part: string): void {
  if (reading.unreadable.size < MAX_UNREADABLE) reading.unreadable.add(part.slice(0, 200));
}

/** A time of a payload. One that is there and yet says nothing is named. */
export function readNotedTime(value: unknown, part: string, reading: Reading): string | undefined {
  const time = readTime(value);
  if (time === undefined && value !== null && value !== undefined && value !== '')
    noteUnreadable(reading, part);
  return time;
}

/** Runs one section. A getter or proxy that throws costs that section alone. */
export function readSection<T>(reading: Reading, part: string, read: () => T): T | undefined {
  const wasCut = reading.budget.cut;
  reading.budget.cut = false;
  try {
    return read();
  } catch {
    noteUnreadable(reading, part);
    return undefined;
  } finally {
    if (reading.budget.cut) noteUnreadable(reading, part);
    reading.budget.cut ||= wasCut;
  }
}
