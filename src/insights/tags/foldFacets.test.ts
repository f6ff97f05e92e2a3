import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TagFacet } from '../../model/index.js';
import { foldFacets } from './foldFacets.js';

const os: TagFacet = {
  key: 'os',
  total: 50,
  distinct: 2,
  values: [
    { value: 'iOS', count: 30 },
    { value: 'Android', count: 20 },
  ],
};
const level: TagFacet = { key: 'level', total: 50, distinct: 1, values: [{ value: 'error', count: 50 }] };
const request: TagFacet = { key: 'request_id', total: 50, distinct: 50, values: [{ value: 'a', count: 1 }] };

describe('foldFacets', () => {
  it('takes out tags with one value, with a value per event, and those that repeat another', () => {
    const folded = foldFacets([os, level, request, { ...os, key: 'client_os' }]);
    expect(folded.shown).toEqual([os]);
    expect(folded.constant).toEqual([level]);
    expect(folded.unique).toEqual([request]);
    expect(folded.duplicate).toEqual([{ key: 'client_os', of: 'os' }]);
  });

  it('takes nothing for constant that some events lack, or whose whole is unknown', () => {
    const missing = { ...level, values: [...level.values, { value: '', count: 3 }], total: 53 };
    const unknown: TagFacet = { key: 'device', values: [{ value: 'Pixel' }] };
    expect(foldFacets([missing, unknown]).shown).toEqual([missing, unknown]);
  });

  it('keeps the keys that are asked for', () => {
    expect(foldFacets([level, request], ['level', 'request_id']).shown).toEqual([level, request]);
  });

  it('loses no facet, whatever comes', () => {
    const value = fc.record({ value: fc.string(), count: fc.nat(50) }, { requiredKeys: ['value'] });
    const facet = fc.record(
      { key: fc.string(), total: fc.nat(60), distinct: fc.nat(60), values: fc.array(value) },
      { requiredKeys: ['key', 'values'] },
    );
    fc.assert(
      fc.property(fc.array(facet), (facets) => {
        const { shown, constant, duplicate, unique } = foldFacets(facets as TagFacet[]);
        expect(shown.length + constant.length + duplicate.length + unique.length).toBe(facets.length);
      }),
    );
  });
});
