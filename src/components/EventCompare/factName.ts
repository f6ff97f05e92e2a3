import type { CompareContextValue } from './compareContext.js';
import { eventCompareMessages } from './EventCompare.messages.js';

type FactKey = Extract<keyof typeof eventCompareMessages, `fact${string}`>;

/** A fact of an event or exception in the reader's words; what has no word is called as it is. */
export function factName(name: string, t: CompareContextValue['t']): string {
  const key = `fact${name.slice(0, 1).toUpperCase()}${name.slice(1)}`;
  return Object.hasOwn(eventCompareMessages, key) ? t(key as FactKey) : name;
}
