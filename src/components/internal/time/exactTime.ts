import { createFormat, type Format } from '../../config/formatter.js';

const utc = new Map<string, Format>();

/** Local time with its zone, and UTC with milliseconds. */
export function exactTime(at: string, format: Format, locale: string): string {
  let inUtc = utc.get(locale);
  if (!inUtc) {
    inUtc = createFormat({ locale, timeZone: 'UTC', hourCycle: 'h23', now: Date.now });
    utc.set(locale, inUtc);
  }
  return `${format.date(at, 'long')}\n${inUtc.date(at, 'full')}`;
}
