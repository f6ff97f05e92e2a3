/** The moment builders call "now" (epoch milliseconds). Give it to `now` where relative times are drawn. */
export const BUILDER_NOW: number = Date.parse('2026-06-30T21:05:00.000Z');

/** ISO time so many milliseconds before `BUILDER_NOW`. */
export function ago(milliseconds: number): string {
  return new Date(BUILDER_NOW - milliseconds).toISOString();
}

export const MINUTE = 60_000;
export const HOUR: number = 60 * MINUTE;
export const DAY: number = 24 * HOUR;
