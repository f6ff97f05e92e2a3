'use client';
import { useEffect } from 'react';
import { useFormat } from '../../config/format.js';
import { useUIConfig } from '../../config/useUIConfig.js';
import { exactTime } from './exactTime.js';

const A_DAY = '1970-01-02T00:00:00Z';

/**
 * Writes a number and a time of each kind while rows are on their way: the first formatter of a kind takes
 * milliseconds to make, and the answer need not wait for it.
 */
export function useFormatsAhead(isWaiting: boolean): void {
  const format = useFormat();
  const { locale } = useUIConfig();
  useEffect(() => {
    if (!isWaiting) return undefined;
    const timer = setTimeout(() => {
      format.number(12_345);
      format.compact(12_345);
      format.relative(A_DAY, 0);
      format.date(A_DAY, 'date');
      exactTime(A_DAY, format, locale);
    });
    return () => clearTimeout(timer);
  }, [isWaiting, format, locale]);
}
