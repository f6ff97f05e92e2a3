import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { facetRows, orderFacets, searchFacets } from './facets.js';

describe('facetRows', () => {
  it('gives shares of the total, "no value" and "other"', () => {
    const { rows, hidden } = facetRows(
      {
        key: 'os',
        total: 100,
        values: [
          { value: 'a', count: 50 },
          { value: 'b', count: 20 },
          { value: '', count: 10 },
        ],
      },
      1,
    );
    expect(rows.map(({ kind, count, share }) => [kind, count, share])).toEqual([
      ['value', 50, 0.5],
      ['none', 10, 0.1],
      ['other', 40, 0.4],
    ]);
    expect(hidden).toBe(1);
  });

  it('claims no share when the whole is unknown', () => {
    const { rows, total } = facetRows({ key: 'os', values: [{ value: 'a', count: 3 }] }, 5);
    expect(rows).toEqual([expect.not.objectContaining({ share: expect.anything() })]);
    expect(total).toBeUndefined();
  });

  it('takes the sum for the whole when every value is in hand', () => {
    expect(facetRows({ key: 'os', distinct: 1, values: [{ value: 'a', count: 3 }] }, 5).rows[0]?.share).toBe(
      1,
    );
  });

  it('never gives a share above 1 or a negative "other"', () => {
    const count = fc.option(fc.nat(1000), { nil: undefined });
    fc.assert(
      fc.property(fc.array(count, { maxLength: 12 }), count, fc.nat(12), (counts, total, limit) => {
        const values = counts.map((own, index) => ({
          value: `v${index}`,
          ...(own !== undefined && { count: own }),
        }));
        const { rows } = facetRows({ key: 'k', values, ...(total !== undefined && { total }) }, limit);
        for (const row of rows) {
          expect(row.share ?? 0).toBeLessThanOrEqual(1);
          expect(row.count ?? 0).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });
});

describe('searchFacets and orderFacets', () => {
  const facets = [
    { key: 'os', total: 10, values: [{ value: 'Windows', count: 6 }] },
    {
      key: 'browser',
      total: 10,
      values: [
        { value: 'Chrome', count: 5 },
        { value: 'Safari', count: 5 },
      ],
    },
  ];

  it('finds keys whole and values alone', () => {
    expect(searchFacets(facets, 'brow')[0]?.values).toHaveLength(2);
    expect(searchFacets(facets, 'saf')).toMatchObject([
      { key: 'browser', total: 10, values: [{ value: 'Safari' }] },
    ]);
  });

  it('puts pinned keys first', () => {
    expect(orderFacets(facets, ['browser']).map(({ key }) => key)).toEqual(['browser', 'os']);
  });
});
