'use client';
import { numberFormat } from '../../i18n/index.js';
import { floorRate } from '../../insights/index.js';
import { useUIConfig } from '../config/index.js';

/** A crash-free rate as text: always two digits so that columns line up, cut so that it never reads too well. */
export function useRateText(): (rate: number) => string {
  const { locale } = useUIConfig();
  return (rate) => {
    const shown = floorRate(rate);
    const digits = shown === 1 || shown === 0 ? 0 : 2;
    return numberFormat(locale, {
      style: 'percent',
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    }).format(shown);
  };
}

/** A difference of two rates in percentage points, with its sign. */
export function usePointsText(): (difference: number) => string {
  const { locale } = useUIConfig();
  return (difference) =>
    numberFormat(locale, {
      signDisplay: 'exceptZero',
      minimumFractionDigits: 2,
      maximumFractionDigits: 2,
    }).format(difference * 100);
}
