import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromPlainIso } from './isoTime.js';

describe('fromPlainIso', () => {
  it('agrees with the parser on every time it takes', () => {
    const time = fc.date({
      min: new Date('1000-01-01T00:00:00Z'),
      max: new Date('9999-01-01T00:00:00Z'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(time, fc.nat({ max: 9 }), fc.stringMatching(/^\d{9}$/), (date, length, digits) => {
        const whole = date.toISOString().slice(0, 19);
        const text = length === 0 ? `${whole}Z` : `${whole}.${digits.slice(0, length)}Z`;
        const made = fromPlainIso(text);
        const milliseconds = digits.slice(0, Math.min(length, 3)).padEnd(3, '0');
        if (!whole.includes('-02-29')) expect(made).toBe(`${whole}.${milliseconds}Z`);
        else expect(made).toBeUndefined();
      }),
    );
  });

  it('leaves everything else to the parser', () => {
    for (const text of [
      '2026-02-30T00:00:00Z',
      '2026-04-31T00:00:00Z',
      '2026-13-01T00:00:00Z',
      '2026-00-01T00:00:00Z',
      '2026-01-00T00:00:00Z',
      '2026-01-01T24:00:00Z',
      '2026-01-01T00:60:00Z',
      '2026-01-01T00:00:60Z',
      '2026-01-01T00:00:00.Z',
      '2026-01-01T00:00:00.1x3Z',
      '2026-01-01T00:00:00+00Z',
      '2026-01-01 00:00:00Z',
      '2026-01-01T00:00:00',
      '0001-01-01T00:00:00Z',
      '२०२६-01-01T00:00:00Z',
      'x',
    ]) {
      expect(fromPlainIso(text)).toBeUndefined();
    }
  });
});
