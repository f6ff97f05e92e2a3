import type { Range } from '../../model/index.js';

interface Words {
  windowMinutes: string;
  windowHours: string;
  windowDays: string;
  windowWeeks: string;
  windowDates: string;
}

type Say = (key: keyof Words, values: Record<string, string | number>) => string;

const UNITS: { readonly [unit: string]: keyof Words } = {
  m: 'windowMinutes',
  h: 'windowHours',
  d: 'windowDays',
  w: 'windowWeeks',
};

/** A time range as a short text to put beside a number, e.g. `14 d`. */
export function windowLabel(range: Range, say: Say, day: (iso: string) => string): string {
  if (!('last' in range)) return say('windowDates', { start: day(range.start), end: day(range.end) });
  const [, n, unit = ''] = /^(\d+)([a-z])$/.exec(range.last) ?? [];
  const key = Object.hasOwn(UNITS, unit) ? UNITS[unit] : undefined;
  return n && key ? say(key, { n: Number(n) }) : range.last;
}
