import { describe, expect, it } from 'vitest';
import { createFormat } from './formatter.js';

const now = Date.parse('2026-11-20T12:00:00Z');
const english = createFormat({ locale: 'en', timeZone: 'UTC', hourCycle: 'h23', now: () => now });

describe('createFormat', () => {
  it('never says 100 % of less than all, nor 0 % of more than none', () => {
    expect([1, 0.99996, 0.5, 0.00001, 0].map((share) => english.percent(share))).toEqual([
      '100%',
      '99.9%',
      '50%',
      '0.1%',
      '0%',
    ]);
  });

  it('tells times against its clock', () => {
    expect(english.relative('2026-11-20T11:56:00Z')).toBe('4 min. ago');
    expect(english.relative('2026-11-20T12:00:00Z')).toBe('now');
    expect(english.relative('2026-11-21T13:00:00Z')).toBe('tomorrow');
  });

  it('writes one minus, and no zero before an hour that has a half of the day', () => {
    expect([
      english.number(-2.47),
      english.compact(-1200),
      english.percent(-0.5),
      english.duration(-2400),
    ]).toEqual(['−2.47', '−1.2K', '−50%', '−2.4 sec']);
    const american = createFormat({ locale: 'en-US', timeZone: 'UTC', hourCycle: undefined, now: () => now });
    expect(american.date('2026-11-20T15:10:00Z')).toMatch(/, 3:10\sPM$/);
    expect(english.date('2026-11-20T03:10:00Z')).toBe('Nov 20, 2026, 03:10');
  });

  it('gives back a time it cannot read', () => {
    expect(english.date('soon')).toBe('soon');
    expect(english.relative('soon')).toBe('soon');
  });

  it('writes times in its zone and hour cycle', () => {
    const tokyo = createFormat({ locale: 'en', timeZone: 'Asia/Tokyo', hourCycle: 'h12', now: () => now });
    expect(tokyo.time('2026-11-20T12:00:00.250Z', { ms: true })).toBe('9:00:00.250 PM');
    expect(english.time('2026-11-20T12:00:00Z')).toBe('12:00:00');
  });

  it('falls back for a locale or zone nobody knows', () => {
    const odd = createFormat({ locale: 'x', timeZone: 'Nowhere/Land', hourCycle: undefined, now: () => now });
    expect(odd.number(1234)).toBe('1,234');
    expect(odd.date('2026-11-20T12:00:00Z', 'date')).toBe('Nov 20, 2026');
  });

  it('writes durations and sizes in the unit that fits', () => {
    expect([820, 4200, 180_000, 9_000_000, 345_600_000].map((ms) => english.duration(ms))).toEqual([
      '820 ms',
      '4.2 sec',
      '3 min',
      '2.5 hr',
      '4 days',
    ]);
    expect([512, 20_480].map((size) => english.bytes(size))).toEqual(['512 byte', '20 kB']);
  });
});
