import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TagBaseline, TagFacet } from '../../model/index.js';
import { divergence } from './suspectScore.js';
import { suspectTags } from './suspectTags.js';

const facet = (key: string, total: number, counts: { readonly [value: string]: number }): TagFacet => ({
  key,
  total,
  distinct: Object.keys(counts).filter((value) => value !== '').length,
  values: Object.entries(counts).map(([value, count]) => ({ value, count })),
});
const baseline = (events: number, ...facets: TagFacet[]): TagBaseline => ({ events, facets, isSample: true });

describe('divergence', () => {
  it('agrees with the published example, events without the tag counted as a value', () => {
    const others = 6210;
    const own = 610;
    const key = divergence(
      new Map([
        ['true', 10],
        ['false', 200],
        ['', others - 210],
      ]),
      new Map([
        ['true', 10],
        ['', own - 10],
      ]),
    );
    const other = divergence(
      new Map([
        ['true', 1000],
        ['false', 5000],
        ['', others - 6000],
      ]),
      new Map([
        ['true', 100],
        ['false', 500],
        ['', own - 600],
      ]),
    );
    expect(key).toBeCloseTo(0.2974, 4);
    expect(other).toBeCloseTo(0.007, 3);
  });

  it('is 0 for equal distributions, and never negative or infinite', () => {
    const counts = fc.array(fc.tuple(fc.string(), fc.nat(1e6)), { maxLength: 30 });
    fc.assert(
      fc.property(counts, counts, (a, b) => {
        const score = divergence(new Map(a), new Map(b));
        expect(Number.isFinite(score) && score >= 0).toBe(true);
        expect(divergence(new Map(a), new Map(a))).toBeCloseTo(0, 9);
      }),
    );
  });
});

describe('suspectTags', () => {
  const safari = facet('browser', 212, { Safari: 150, Chrome: 62 });
  const usual = facet('browser', 400, { Safari: 72, Chrome: 328 });

  it('names the value that stands out, with both shares and the number of events', () => {
    const os = facet('os', 212, { macOS: 100, Windows: 112 });
    const found = suspectTags(
      [os, safari],
      baseline(400, usual, facet('os', 400, { macOS: 190, Windows: 210 })),
    );
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ key: 'browser', value: 'Safari', elsewhere: 0.18, events: 212 });
    expect(found[0]?.here).toBeCloseTo(0.71, 2);
  });

  it('counts the missing value as one', () => {
    const found = suspectTags(
      [facet('plan', 100, { pro: 10, '': 90 })],
      baseline(300, facet('plan', 300, { pro: 250, '': 50 })),
    );
    expect(found).toMatchObject([{ key: 'plan', value: '', here: 0.9 }]);
  });

  it('claims nothing below 20 events on either side', () => {
    expect(suspectTags([facet('os', 19, { iOS: 19 })], baseline(400, facet('os', 400, { iOS: 4 })))).toEqual(
      [],
    );
    expect(suspectTags([facet('os', 400, { iOS: 400 })], baseline(19, facet('os', 19, { iOS: 1 })))).toEqual(
      [],
    );
  });

  it('says nothing of tags that name a person or a request', () => {
    expect(
      suspectTags(
        [facet('user', 100, { 'id:7': 100 }), facet('trace', 100, { abc: 100 })],
        baseline(300, facet('user', 300, { 'id:8': 300 })),
      ),
    ).toEqual([]);
  });

  it('says once what two tags say of the same events', () => {
    const alike = (key: string): TagFacet => facet(key, 100, { iOS: 90, '': 10 });
    const other = (key: string): TagFacet => facet(key, 300, { iOS: 30, '': 270 });
    expect(
      suspectTags([alike('os'), alike('os.name')], baseline(300, other('os'), other('os.name'))),
    ).toHaveLength(1);
  });

  it('puts a planted cause first in 95 % of issues, and stays silent in 95 % of those without one', () => {
    const seeds = Array.from({ length: 400 }, (_, seed) => seed);
    const planted = seeds.filter((seed) => {
      const [first] = suspectTags(...world(seed, 'tag3'));
      return first?.key === 'tag3' && first.value === 'v1';
    });
    const silent = seeds.filter((seed) => suspectTags(...world(seed, undefined)).length === 0);
    expect(planted.length).toBeGreaterThanOrEqual(380);
    expect(silent.length).toBeGreaterThanOrEqual(380);
  });

  it('never throws, and claims only shares between 0 and 1', () => {
    const value = fc.record(
      { value: fc.string(), count: fc.integer({ min: 0, max: 1e9 }) },
      { requiredKeys: ['value'] },
    );
    const anyFacet = fc.record(
      { key: fc.string(), total: fc.nat(1e9), distinct: fc.nat(100), values: fc.array(value) },
      { requiredKeys: ['key', 'values'] },
    );
    const facets = fc.array(anyFacet, { maxLength: 8 });
    fc.assert(
      fc.property(facets, facets, fc.nat(1e6), (own, others, events) => {
        for (const { here } of suspectTags(own as TagFacet[], baseline(events, ...(others as TagFacet[])))) {
          expect(here).toBeGreaterThan(0);
          expect(here).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});

/** 30 events of an issue and 200 of its project: ten tags of four values each; a planted one has `v1` in 75 %. */
function world(seed: number, cause: string | undefined): [TagFacet[], TagBaseline] {
  let state = seed * 7919 + 1;
  const random = (): number => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) >>> 0;
    const mixed = Math.imul(state ^ (state >>> 12), 0x297a2d39) >>> 0;
    return ((mixed ^ (mixed >>> 15)) >>> 0) / 2 ** 32;
  };
  const draw = (key: string, events: number, isCause: boolean): TagFacet => {
    const counts: { [value: string]: number } = {};
    for (let index = 0; index < events; index++) {
      const value = isCause && random() < 0.75 ? 'v1' : usualValue(random());
      counts[value] = (counts[value] ?? 0) + 1;
    }
    return facet(key, events, counts);
  };
  const keys = Array.from({ length: 10 }, (_, index) => `tag${index}`);
  return [
    keys.map((key) => draw(key, 30, key === cause)),
    baseline(200, ...keys.map((key) => draw(key, 200, false))),
  ];
}

function usualValue(at: number): string {
  if (at < 0.5) return 'v0';
  if (at < 0.75) return 'v1';
  return at < 0.93 ? 'v2' : '';
}
