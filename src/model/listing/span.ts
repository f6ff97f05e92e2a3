import type { TimeRange } from './scope.js';

const UNIT_MS: { readonly [unit: string]: number } = {
  s: 1000,
  m: 60_000,
  h: 3_600_000,
  d: 86_400_000,
  w: 604_800_000,
};

/** Milliseconds of a span such as `14d` (units `s`, `m`, `h`, `d`, `w`); `undefined` for any other text. */
export function spanMs(text: string): number | undefined {
  const [, count, unit = ''] = /^(\d{1,6})([smhdw])$/.exec(text) ?? [];
  const unitMs = UNIT_MS[unit];
  return unitMs === undefined ? undefined : Number(count) * unitMs;
}

/** The length of a range in milliseconds; `undefined` for one that cannot be read or ends before it starts. */
export function rangeMs(range: TimeRange): number | undefined {
  if ('last' in range) return spanMs(range.last);
  const length = Date.parse(range.end) - Date.parse(range.start);
  return length > 0 ? length : undefined;
}
