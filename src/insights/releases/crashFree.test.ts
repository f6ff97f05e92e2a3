import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareCrashFree, crashFreeOf, floorRate, wilsonInterval } from './crashFree.js';

const fraction = fc.double({ min: 0, max: 1, noNaN: true });
const total = fc.integer({ min: 1, max: 10_000_000 });

describe('wilsonInterval', () => {
  it('agrees with the published example of 81 in 263', () => {
    // Newcombe 1998, example (a) of his table for single proportions: 81/263 → 0.2553 to 0.3662.
    const interval = wilsonInterval(81, 263);
    expect(interval?.low).toBeCloseTo(0.2553, 4);
    expect(interval?.high).toBeCloseTo(0.3662, 4);
  });

  it('holds the rate, stays inside 0–1 and narrows with more sessions', () => {
    fc.assert(
      fc.property(fraction, total, (rate, n) => {
        const few = wilsonInterval(rate * n, n) ?? { low: 2, high: -1 };
        const many = wilsonInterval(rate * n * 10, n * 10) ?? { low: 2, high: -1 };
        expect(few.low).toBeGreaterThanOrEqual(0);
        expect(few.high).toBeLessThanOrEqual(1);
        expect(few.low).toBeLessThanOrEqual(rate + 1e-9);
        expect(few.high).toBeGreaterThanOrEqual(rate - 1e-9);
        expect(many.high - many.low).toBeLessThan(few.high - few.low);
      }),
    );
  });

  it('has nothing to say without sessions', () => {
    expect(wilsonInterval(0, 0)).toBeUndefined();
    expect(wilsonInterval(0, Number.NaN)).toBeUndefined();
  });
});

describe('crashFreeOf', () => {
  it('does not call three sessions without a crash good', () => {
    expect(crashFreeOf({ rate: 1, total: 3, crashed: 0 })?.verdict).toBe('tooFew');
  });

  it('dares to say good from 189 sessions without a crash', () => {
    expect(crashFreeOf({ rate: 1, total: 188, crashed: 0 })?.verdict).toBe('tooFew');
    expect(crashFreeOf({ rate: 1, total: 189, crashed: 0 })?.verdict).toBe('good');
  });

  it('calls a release bad on few sessions when it crashes in most of them', () => {
    expect(crashFreeOf({ rate: 0.1, total: 20, crashed: 18 })?.verdict).toBe('bad');
  });

  it.each([
    [0.9949, 'degraded'],
    [0.995, 'good'],
    [0.98, 'degraded'],
    [0.9799, 'bad'],
  ])('judges %f as %s', (rate, verdict) => {
    expect(crashFreeOf({ rate, total: 1_000_000 })?.verdict).toBe(verdict);
    expect(crashFreeOf({ rate })?.verdict).toBe(verdict);
  });

  it("takes the host's limits", () => {
    expect(crashFreeOf({ rate: 0.95, total: 1e6 }, { good: 0.9, bad: 0.8 })?.verdict).toBe('good');
  });

  it('does not believe a rate of 1 beside counted crashes', () => {
    expect(crashFreeOf({ rate: 1, total: 10_000, crashed: 1 })?.rate).toBe(0.9999);
  });

  it('is unknown without sessions and without any rate', () => {
    expect(crashFreeOf({ rate: 1, total: 0 })).toBeUndefined();
    expect(crashFreeOf({ total: 100 })).toBeUndefined();
    expect(crashFreeOf({})).toBeUndefined();
  });
});

describe('floorRate', () => {
  it.each([
    [0.99996, 0.9999],
    [0.999999999, 0.9999],
    [0.99499, 0.9949],
    [0.57, 0.57],
    [1, 1],
    [0, 0],
  ])('shows %f as %f', (rate, shown) => {
    expect(floorRate(rate)).toBe(shown);
  });

  it('never reads better than it is, and as 1 only when it is 1', () => {
    fc.assert(
      fc.property(fraction, fc.integer({ min: 0, max: 4 }), (rate, digits) => {
        const shown = floorRate(rate, digits);
        expect(shown).toBeLessThanOrEqual(rate + 1e-9);
        expect(shown).toBeGreaterThan(rate - 10 ** -(digits + 2) - 1e-9);
        expect(shown === 1).toBe(rate === 1);
      }),
    );
  });
});

describe('compareCrashFree', () => {
  const of = (rate: number, n: number) => crashFreeOf({ rate, total: n });

  it('agrees with the published example of 56 in 70 against 48 in 80', () => {
    // Newcombe 1998, Statistics in Medicine 17, 873–890, table II, example (a), method 10: 0.0524 to 0.3339.
    const { interval } = compareCrashFree(of(56 / 70, 70), of(48 / 80, 80)) ?? {};
    expect(interval?.low).toBeCloseTo(0.0524, 4);
    expect(interval?.high).toBeCloseTo(0.3339, 4);
  });

  it('names a direction only when chance does not explain the difference', () => {
    expect(compareCrashFree(of(0.995, 100_000), of(0.985, 100_000))?.direction).toBe('better');
    expect(compareCrashFree(of(0.985, 100_000), of(0.995, 100_000))?.direction).toBe('worse');
    expect(compareCrashFree(of(0.9951, 2000), of(0.995, 2000))?.direction).toBe('unclear');
  });

  it('does not compare with a release that hardly ran', () => {
    expect(compareCrashFree(of(0.95, 100_000), of(1, 3))?.direction).toBe('tooFew');
  });

  it('is unknown when one side is', () => {
    expect(compareCrashFree(of(0.99, 100), undefined)).toBeUndefined();
  });

  it('turns round when the sides are swapped', () => {
    const opposite = { better: 'worse', worse: 'better', unclear: 'unclear', tooFew: 'tooFew' } as const;
    fc.assert(
      fc.property(fraction, total, fraction, total, (a, n, b, m) => {
        const there = compareCrashFree(of(a, n), of(b, m));
        const back = compareCrashFree(of(b, m), of(a, n));
        expect(back?.direction).toBe(there && opposite[there.direction]);
      }),
    );
  });
});
