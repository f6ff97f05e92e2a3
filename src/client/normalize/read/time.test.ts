import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTime } from './time.js';

describe('readTime', () => {
  it('reads seconds, milliseconds, numeric texts and texts with or without a zone as UTC', () => {
    for (const value of [
      1782853448,
      1782853448.0004,
      1782853448000,
      '1782853448',
      '2026-06-30T21:04:08Z',
      '2026-06-30T21:04:08.000000999',
      '2026-06-30 21:04:08,0',
      '2026-06-30T23:04:08+02:00',
      '2026-06-30T23:04:08+0200',
      '2026-06-30T19:04:08-02',
      ' 2026-06-30T21:04:08z ',
      new Date(1782853448000),
    ]) {
      expect([value, readTime(value)]).toEqual([value, '2026-06-30T21:04:08.000Z']);
    }
    expect(readTime('2026-06-30')).toBe('2026-06-30T00:00:00.000Z');
    expect(readTime('2026-06-30T21:04')).toBe('2026-06-30T21:04:00.000Z');
    expect(readTime(0)).toBe('1970-01-01T00:00:00.000Z');
  });

  it('gives nothing for what is no time', () => {
    for (const value of [
      '',
      'soon',
      '2026-13-01T00:00:00Z',
      Number.NaN,
      1e20,
      -1e20,
      {},
      null,
      true,
      new Date('x'),
    ]) {
      expect(readTime(value)).toBeUndefined();
    }
    expect(readTime('x'.repeat(100))).toBeUndefined();
  });

  it('writes every time as the platform does', () => {
    fc.assert(
      fc.property(
        fc.date({
          min: new Date('0001-01-01T00:00:00Z'),
          max: new Date('9999-12-31T23:59:59Z'),
          noInvalidDate: true,
        }),
        (date) => {
          expect(readTime(date)).toBe(date.toISOString());
          expect(readTime(date.toISOString())).toBe(date.toISOString());
        },
      ),
    );
  });
});
