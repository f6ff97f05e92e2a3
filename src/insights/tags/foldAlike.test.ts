import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TagFacet, TagValue } from '../../model/index.js';
import { foldAlike } from './foldAlike.js';
import { foldFacets } from './foldFacets.js';

const emails: TagFacet = {
  key: 'user.email',
  total: 30,
  values: [
    { value: 'none@', count: 9 },
    { value: '[email]', count: 8, lastSeen: '2026-06-01T00:00:00Z', query: 'user.email:a' },
    { value: '[email]', count: 7, lastSeen: '2026-06-02T00:00:00Z' },
    { value: '[email]', count: 6, lastSeen: '2026-05-02T00:00:00Z' },
  ],
};

describe('foldAlike', () => {
  it('makes one of values that nobody can tell apart, and says of how many', () => {
    expect(foldAlike(emails).values).toEqual([
      { value: '[email]', count: 21, lastSeen: '2026-06-02T00:00:00Z', alike: 3 },
      { value: 'none@', count: 9 },
    ]);
  });

  it('knows no sum of what was not counted', () => {
    const values = [{ value: '[ip]', count: 3 }, { value: '[ip]' }];
    expect(foldAlike({ key: 'ip', values }).values).toEqual([{ value: '[ip]', alike: 2 }]);
  });

  it('does not make several people one that is always the same', () => {
    const all = {
      key: 'user',
      total: 2,
      values: [
        { value: '[ip]', count: 1 },
        { value: '[ip]', count: 1 },
      ],
    };
    expect(foldFacets([foldAlike(all)]).constant).toEqual([]);
  });

  it('counts every event once, leaves no two alike, and changes nothing twice', () => {
    const value = fc.record({ value: fc.constantFrom('', '[email]', '[ip]', 'a'), count: fc.nat(50) });
    fc.assert(
      fc.property(fc.array(value), (values: TagValue[]) => {
        const facet = { key: 'k', values };
        const folded = foldAlike(facet);
        const sum = (list: readonly TagValue[]): number =>
          list.reduce((all, { count = 0 }) => all + count, 0);
        expect(sum(folded.values)).toBe(sum(values));
        expect(new Set(folded.values.map((one) => one.value)).size).toBe(folded.values.length);
        expect(foldAlike(folded)).toBe(folded);
      }),
    );
  });
});
