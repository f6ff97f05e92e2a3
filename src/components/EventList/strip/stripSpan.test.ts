import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TimeRange } from '../../../model/index.js';
import { clipped, edgesOf, partOf, rangeOf, spanOf, wholeOf } from './stripSpan.js';

const NOW = Date.parse('2026-11-20T12:00:00Z');
const HOUR = 3_600_000;
const ago = (ms: number) => new Date(NOW - ms).toISOString();
const from = (start: number, end: number): TimeRange => ({ start: ago(start), end: ago(end) });

const hours = (most: number, least = 0) => ({
  bucketSeconds: 3600,
  points: Array.from({ length: most - least }, (_, index) => ({
    timestamp: ago((most - index) * HOUR),
    count: index,
  })),
});

describe('what the time strip is about', () => {
  const day: TimeRange = { last: '24h' };

  it('follows a range that counts back, and all time', () => {
    expect(wholeOf({ last: '7d' }, day, hours(24))).toEqual({ last: '7d' });
    expect(wholeOf(undefined, day, hours(24))).toBeUndefined();
  });

  it('stays when a part of its bars is chosen, the first and the last among them', () => {
    expect(wholeOf(from(3 * HOUR, 2 * HOUR), day, hours(24))).toBe(day);
    expect(wholeOf(from(24 * HOUR, 0), day, hours(24))).toBe(day);
    expect(wholeOf(from(9 * HOUR, 8 * HOUR), undefined, hours(24))).toBeUndefined();
  });

  it('moves to a time that its bars do not reach, and to any while there are none', () => {
    const old = from(200 * HOUR, 190 * HOUR);
    expect(wholeOf(old, day, hours(24))).toBe(old);
    const late = from(3 * HOUR, -2 * HOUR);
    expect(wholeOf(late, day, hours(24))).toBe(late);
    expect(wholeOf(old, day, undefined)).toBe(old);
    expect(wholeOf(old, day, { points: [] })).toBe(old);
  });

  it('bears a trend at the end of all dates', () => {
    const points = [
      { timestamp: '+275760-09-12T00:00:00.000Z', count: 1 },
      { timestamp: '+275760-09-13T00:00:00.000Z', count: 1 },
    ];
    const end = '+275760-09-13T00:00:00.000Z';
    expect(wholeOf({ start: points[0]?.timestamp ?? '', end }, day, { bucketSeconds: 86_400, points })).toBe(
      day,
    );
  });

  it('is stable: asked again with its own answer it stays', () => {
    const time = fc.oneof(
      fc.integer({ min: -10, max: 90 }).map((hour) => ago(hour * HOUR)),
      fc.string({ maxLength: 12 }),
    );
    const range = fc.option(
      fc.oneof(fc.record({ last: fc.string({ maxLength: 6 }) }), fc.record({ start: time, end: time })),
      { nil: undefined },
    );
    const shown = fc.option(
      fc.oneof(
        fc.integer({ min: 0, max: 60 }).map((most) => hours(most)),
        fc.record({
          bucketSeconds: fc.integer(),
          points: fc.array(fc.record({ timestamp: time, count: fc.integer() })),
        }),
      ),
      { nil: undefined },
    );
    fc.assert(
      fc.property(range, range, shown, (asked, before, bars) => {
        const whole = wholeOf(asked, before, bars);
        expect(wholeOf(asked, whole, bars)).toEqual(whole);
      }),
    );
  });
});

describe('the edges that readers see', () => {
  const days = {
    bucketSeconds: 86_400,
    points: Array.from({ length: 15 }, (_, day) => ({
      timestamp: new Date(Date.UTC(2026, 10, 6 + day)).toISOString(),
      count: 1,
    })),
  };

  it('lie inside the range and the past, though bars are whole days', () => {
    const edges = clipped(edgesOf(days), { last: '14d' }, NOW);
    expect(edges[0]).toBe('2026-11-06T12:00:00.000Z');
    expect(edges.at(-1)).toBe('2026-11-20T12:00:00.000Z');
    expect(edges).toHaveLength(16);
    const late = rangeOf(edges, [14, 15]);
    expect(late).toEqual({ start: '2026-11-20T00:00:00.000Z', end: '2026-11-20T12:00:00.000Z' });
    // A minute later it is still the same part of the strip.
    expect(spanOf(clipped(edgesOf(days), { last: '14d' }, NOW + 60_000), late)).toEqual([14, 15]);
  });

  it('are those of the bars where the present is unknown, or the bars are of another time', () => {
    expect(clipped(edgesOf(days), { last: '14d' }, undefined)).toEqual(edgesOf(days));
    expect(clipped(edgesOf(days), undefined, NOW + 90 * 86_400_000)).toEqual(edgesOf(days));
    expect(clipped([], { last: '14d' }, NOW)).toEqual([]);
  });
});

describe('the part of a trend inside a range', () => {
  const points = [0, 1, 2, 3].map((hour) => ({ timestamp: ago((4 - hour) * HOUR), count: hour }));
  const trend = { bucketSeconds: 3600, points };

  it('has the points that the strip marks as chosen', () => {
    const range = from(3 * HOUR, HOUR);
    expect(partOf(trend, range).points).toEqual(points.slice(1, 3));
    expect(rangeOf(edgesOf(trend), spanOf(edgesOf(trend), range))).toEqual(range);
  });

  it('is all of it for a range that counts back, or none', () => {
    expect(partOf(trend, { last: '1h' })).toBe(trend);
    expect(partOf(trend, undefined)).toBe(trend);
  });
});
