import { describe, expect, it } from 'vitest';
import { type Trend, toRowSource } from '../../model/index.js';
import { countedGaps } from './countedGaps.js';

const HOUR = 3_600_000;
const BEGIN = Date.parse('2026-06-01T00:00:00Z');
const at = (hours: number) => new Date(BEGIN + hours * HOUR).toISOString();
const trendOf = (...counts: number[]): Trend => ({
  bucketSeconds: 3600,
  points: counts.map((count, index) => ({ timestamp: at(index), count })),
});
const eventsAt = (...hours: number[]) => toRowSource(hours.map((hour) => ({ occurredAt: at(hour) })));

describe('countedGaps', () => {
  it('names the stretch in which events were counted and are not listed', () => {
    const gaps = countedGaps(trendOf(1, 1, 5, 1, 1), eventsAt(4.5, 3.5, 2.5, 1.5, 0.5));
    expect(gaps).toEqual([{ slot: 2, from: at(2), to: at(3), counted: 5, listed: 1 }]);
  });

  it('puts a stretch without any listed event after the row before it', () => {
    expect(countedGaps(trendOf(1, 1, 5, 1, 1), eventsAt(4.5, 3.5, 1.5, 0.5))).toMatchObject([
      { slot: 1, counted: 5, listed: 0 },
    ]);
  });

  it('does not judge what is not loaded yet', () => {
    expect(countedGaps(trendOf(9, 9, 9, 1, 1), eventsAt(4.5, 3.5))).toEqual([]);
  });

  it('says nothing where nothing was counted, or not how wide the stretches are', () => {
    expect(countedGaps(undefined, eventsAt(1))).toEqual([]);
    expect(countedGaps({ points: trendOf(1, 2).points }, eventsAt(1))).toEqual([]);
    expect(countedGaps(trendOf(1, 1, 1), toRowSource([{ occurredAt: 'soon' }]))).toEqual([]);
  });
});
