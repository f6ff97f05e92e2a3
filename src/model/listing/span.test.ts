import { describe, expect, it } from 'vitest';
import { rangeMs, spanMs } from './span.js';

describe('spanMs', () => {
  it.each([
    ['30s', 30_000],
    ['90m', 5_400_000],
    ['24h', 86_400_000],
    ['14d', 1_209_600_000],
    ['2w', 1_209_600_000],
  ])('reads %s', (text, ms) => expect(spanMs(text)).toBe(ms));

  it.each(['', '14', 'd', '1y', '-1d', '1.5d', '1234567d', '14d ', 'constructor'])(
    'knows no span in "%s"',
    (text) => expect(spanMs(text)).toBeUndefined(),
  );
});

describe('rangeMs', () => {
  it('measures both kinds of range', () => {
    expect(rangeMs({ last: '1h' })).toBe(3_600_000);
    expect(rangeMs({ start: '2026-06-30T10:00:00Z', end: '2026-06-30T11:00:00Z' })).toBe(3_600_000);
  });

  it.each([
    { last: 'soon' },
    { start: 'x', end: '2026-06-30T11:00:00Z' },
    { start: '2026-06-30T11:00:00Z', end: '2026-06-30T10:00:00Z' },
  ])('says nothing of %o', (range) => expect(rangeMs(range)).toBeUndefined());
});
