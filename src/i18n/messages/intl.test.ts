import { describe, expect, it } from 'vitest';
import { fewDigits } from './intl.js';

const LOCALES = [
  'ar',
  'ar-EG',
  'bn',
  'de',
  'de-CH',
  'en',
  'en-GB-oxendict',
  'en-IN',
  'en-US-u-ca-buddhist-nu-thai',
  'en-u-nu-arab',
  'es-419',
  'fa',
  'fr-CA',
  'hi-u-nu-deva',
  'it',
  'ja',
  'ja-JP-u-nu-jpan',
  'ko',
  'mr',
  'my',
  'ne',
  'nl',
  'pt-BR',
  'zh-Hant-TW',
  'zh-u-nu-hanidec',
];

describe('fewDigits', () => {
  it.for(LOCALES)('writes what Intl writes, or leaves it to Intl: %s', (locale) => {
    const format = new Intl.NumberFormat(locale);
    const compact = new Intl.NumberFormat(locale, { notation: 'compact', maximumFractionDigits: 1 });
    for (let value = 0; value < 1000; value += 1) {
      const written = fewDigits(value, locale);
      if (written === undefined) continue;
      expect(written).toBe(format.format(value));
      expect(written).toBe(compact.format(value));
    }
    for (const value of [-0, -1, 0.5, 1000, Number.NaN, Number.POSITIVE_INFINITY])
      expect(fewDigits(value, locale)).toBeUndefined();
  });

  it('needs no formatter in the most read languages', () => {
    expect(['en', 'de-AT', 'ja-JP'].map((locale) => fewDigits(14, locale))).toEqual(['14', '14', '14']);
  });
});
