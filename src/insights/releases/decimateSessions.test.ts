import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bucketWidth, isLastPartial } from '../events/bucketWidth.js';
import { decimateSessions, MOST_BUCKETS } from './decimateSessions.js';
import { releaseMarkers } from './releaseMarkers.js';
import { releaseRows } from './releaseRows.js';
import { sessionSplit } from './releaseSplit.js';

const HOUR = 3_600_000;
const START = Date.parse('2026-06-01T00:00:00Z');
const at = (index: number) => new Date(START + index * HOUR).toISOString();

const value = fc.record(
  { sessions: fc.nat(1000), crashFreeSessions: fc.double({ min: 0, max: 1, noNaN: true }) },
  { requiredKeys: [] },
);
const points = fc
  .array(value, { maxLength: 1500 })
  .map((values) => values.map((each, index) => ({ ...each, timestamp: at(index) })));

describe('decimateSessions', () => {
  it('keeps sums, order and the lowest and highest rate in at most 240 buckets', () => {
    fc.assert(
      fc.property(points, (series) => {
        const buckets = decimateSessions(series, 'sessions');
        expect(buckets.length).toBeLessThanOrEqual(MOST_BUCKETS);
        const sum = (all: readonly (number | undefined)[]) => all.reduce<number>((a, b) => a + (b ?? 0), 0);
        expect(sum(buckets.map(({ count }) => count))).toBe(sum(series.map(({ sessions }) => sessions)));
        expect(sum(buckets.map(({ size }) => size))).toBe(series.length);
        const rates = series.flatMap((point) =>
          point.crashFreeSessions === undefined || point.sessions === 0 ? [] : [point.crashFreeSessions],
        );
        const lows = buckets.flatMap(({ low }) => (low === undefined ? [] : [low]));
        const highs = buckets.flatMap(({ high }) => (high === undefined ? [] : [high]));
        expect(Math.min(...lows)).toBe(Math.min(...rates));
        expect(Math.max(...highs)).toBe(Math.max(...rates));
        for (const { rate = 0, low = 0, high = 0 } of buckets) {
          expect(rate).toBeGreaterThanOrEqual(low);
          expect(rate).toBeLessThanOrEqual(high);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('takes the most users of a bucket, since users cannot be added up', () => {
    const series = Array.from({ length: 480 }, (_, index) => ({
      timestamp: at(index),
      users: index % 2 ? 5 : 3,
    }));
    expect(decimateSessions(series, 'users')[0]).toEqual({ timestamp: at(0), size: 2, count: 5 });
  });

  it('leaves a point without sessions without a rate', () => {
    expect(
      decimateSessions([{ timestamp: at(0), sessions: 0, crashFreeSessions: 1 }], 'sessions')[0]?.rate,
    ).toBeUndefined();
  });

  it('leaves out points whose time cannot be read', () => {
    expect(decimateSessions([{ timestamp: 'soon', sessions: 1 }], 'sessions')).toEqual([]);
  });
});

describe('isLastPartial', () => {
  const series = [{ timestamp: at(0) }, { timestamp: at(1) }];
  it('is true while the last point is being counted', () => {
    expect(bucketWidth(series)).toBe(HOUR);
    expect(isLastPartial(series, START + 1.5 * HOUR)).toBe(true);
    expect(isLastPartial(series, START + 2 * HOUR)).toBe(false);
    expect(isLastPartial([], START)).toBe(false);
  });
});

describe('releaseMarkers', () => {
  const project = { id: '1', slug: 'shop' };
  const rows = releaseRows(
    [0.5, 3.2, 3.4, 30].map((hour, index) => ({
      version: `shop@1.${index}.0`,
      createdAt: new Date(START + hour * HOUR).toISOString(),
      authors: [],
      projects: [{ project }],
    })),
  );
  const buckets = Array.from({ length: 5 }, (_, index) => ({ timestamp: at(index) }));

  it('puts releases into their buckets, one each, the chosen one first', () => {
    const [, chosen] = rows;
    expect(chosen && releaseMarkers(rows, buckets, chosen)).toMatchObject([
      { label: '1.0.0', index: 0 },
      { label: '1.1.0', index: 3 },
    ]);
  });

  it('marks nothing without buckets', () => {
    const [chosen] = rows;
    expect(chosen && releaseMarkers(rows, [], chosen)).toEqual([]);
  });
});

describe('sessionSplit', () => {
  const count = fc.option(fc.nat(1000), { nil: undefined });
  it('adds up to the whole, whatever is known', () => {
    fc.assert(
      fc.property(
        fc.record({
          sessions: count,
          healthy: count,
          errored: count,
          unhandled: count,
          abnormal: count,
          crashed: count,
        }),
        (counts) => {
          const parts = sessionSplit(counts);
          const share = parts.reduce((sum, part) => sum + part.share, 0);
          if (parts.length > 0) expect(share).toBeCloseTo(1);
          for (const part of parts) expect(part.count).toBeGreaterThanOrEqual(0);
        },
      ),
    );
  });

  it('calls the remainder healthy only when everything else was counted', () => {
    expect(sessionSplit({ sessions: 10, errored: 2, abnormal: 0, crashed: 1 })[0]).toMatchObject({
      outcome: 'healthy',
      count: 7,
    });
    expect(sessionSplit({ sessions: 10, crashed: 1 }).at(-1)).toMatchObject({ outcome: 'rest', count: 9 });
    expect(sessionSplit({})).toEqual([]);
  });
});
