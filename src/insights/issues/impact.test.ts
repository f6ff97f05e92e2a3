import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildIssue, buildTrend } from '../../testing/builders/index.js';
import { impactOf, trendGrowth } from './impact.js';

const issue = (events: number, users: number) => buildIssue({ period: { events, users } });

describe('impactOf', () => {
  it('ranks many users above many events of few', () => {
    const spread = impactOf(issue(1000, 900))?.score ?? 0;
    const loop = impactOf(issue(1000, 1))?.score ?? 0;
    expect(spread).toBeGreaterThan(loop);
  });

  it('leaves out what is unknown instead of counting it as 0', () => {
    const { period: _, lifetime: __, isUnhandled: ___, ...bare } = buildIssue();
    expect(impactOf(bare)).toBeUndefined();
    expect(impactOf({ ...bare, isUnhandled: true })?.score).toBe(100);
  });

  it('is the sum of its parts and stays between 0 and 100', () => {
    const count = fc.nat(10_000_000);
    const weight = fc.nat(10);
    fc.assert(
      fc.property(count, count, weight, weight, (events, users, a, b) => {
        const impact = impactOf(issue(events, users), { users: a, events: b, unhandled: 1, growth: 1 });
        const sum = impact?.parts.reduce((total, { points }) => total + points, 0);
        expect(impact?.score).toBeCloseTo(sum ?? Number.NaN);
        expect(impact?.score).toBeGreaterThanOrEqual(0);
        expect(impact?.score).toBeLessThanOrEqual(100.001);
      }),
    );
  });
});

describe('trendGrowth', () => {
  it('compares the newer half with the older', () => {
    expect(trendGrowth([1, 1, 2, 2])).toBe(1);
    expect(trendGrowth([2, 2, 1, 1])).toBe(-0.5);
  });

  it('says nothing without a base', () => {
    expect(trendGrowth([0, 0, 5, 5])).toBeUndefined();
    expect(trendGrowth([1, 2])).toBeUndefined();
    expect(trendGrowth(buildTrend({ total: 0 }).points.map(({ count }) => count))).toBeUndefined();
  });
});
