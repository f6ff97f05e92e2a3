'use client';
import { numberFormat } from '../../../i18n/index.js';
import { floorRate } from '../../../insights/index.js';
import { withMinus } from '../../config/formatter.js';
import { useUIConfig } from '../../config/index.js';

/**
 * A rate as text: always as many digits so that columns line up, cut so that it never reads too well. A rate above 0
 * never reads as 0.
 */
export function useRateText(): (rate: number, digits?: number) => string {
  const { locale } = useUIConfig();
  const percent = (shown: number, digits: number): string =>
    numberFormat(locale, {
      style: 'percent',
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    }).format(shown);
  return (rate, digits = 2) => {
    const shown = floorRate(rate, digits);
    if (shown === 0 && rate > 0) return `<${percent(10 ** -(digits + 2), digits)}`;
    return percent(shown, shown === 1 || shown === 0 ? 0 : digits);
  };
}

/** A difference of two rates in percentage points, with its sign. */
export function usePointsText(): (difference: number) => string {
  const { locale } = useUIConfig();
  return (difference) =>
    withMinus(
      numberFormat(locale, {
        signDisplay: 'exceptZero',
        minimumFractionDigits: 2,
        maximumFractionDigits: 2,
      }).format(difference * 100),
    );
}
