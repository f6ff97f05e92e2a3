'use client';
import { dateFormat } from '../../../i18n/index.js';
import { useFormat, useUIConfig } from '../../config/index.js';
import type { TimeData } from './timeData.js';

const TWO_DAYS = 2 * 86_400_000;

/** The short name of a bucket on the time axis: the hour within two days, else the day. */
export function useAxisText({ buckets }: TimeData): (at: string) => string {
  const format = useFormat();
  const { locale, timeZone, hourCycle } = useUIConfig();
  const span = Date.parse(buckets.at(-1)?.timestamp ?? '') - Date.parse(buckets[0]?.timestamp ?? '');
  if (!(span <= TWO_DAYS)) return (at) => format.date(at, 'month');
  const hours = dateFormat(locale, {
    hour: '2-digit',
    minute: '2-digit',
    timeZone,
    ...(hourCycle && { hourCycle }),
  });
  return (at) => hours.format(Date.parse(at));
}
