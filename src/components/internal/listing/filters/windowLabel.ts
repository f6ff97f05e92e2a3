import type { TimeRange } from '../../../../model/index.js';
import type { scopeMessages } from './scope.messages.js';
import type { ScopeTranslate } from './scopeText.js';

const UNITS: { readonly [unit: string]: keyof typeof scopeMessages } = {
  m: 'windowMinutes',
  h: 'windowHours',
  d: 'windowDays',
  w: 'windowWeeks',
};

/** A time range as a short text to put beside a number, e.g. `14 d`. */
export function windowLabel(range: TimeRange, say: ScopeTranslate, day: (iso: string) => string): string {
  if (!('last' in range)) return say('windowDates', { start: day(range.start), end: day(range.end) });
  const [, n, unit = ''] = /^(\d+)([a-z])$/.exec(range.last) ?? [];
  const key = Object.hasOwn(UNITS, unit) ? UNITS[unit] : undefined;
  return n && key ? say(key, { n: Number(n) }) : range.last;
}
