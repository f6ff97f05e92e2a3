import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countNewer } from './newer.js';

interface Row {
  id: string;
  at: number;
}
const row = (id: string, at = 0): Row => ({ id, at });
const head = (...rows: Row[]) => new Map(rows.map(({ id, at }) => [id, String(at)]));
const count = (known: Map<string, string>, fresh: Row[]) =>
  countNewer(
    known,
    fresh,
    ({ id }) => id,
    ({ at }) => String(at),
  );

describe('countNewer', () => {
  it('counts rows above the first known one', () => {
    expect(count(head(row('a'), row('b')), [row('x'), row('y'), row('a')])).toEqual({
      count: 2,
      atLeast: false,
    });
  });

  it('counts a known row that changed', () => {
    expect(count(head(row('a'), row('b')), [row('b', 1), row('a')])).toEqual({ count: 1, atLeast: false });
  });

  it('does not count rows that moved up because others left', () => {
    expect(count(head(row('a'), row('b')), [row('b'), row('c')])).toEqual({ count: 0, atLeast: false });
  });

  it('says "at least" when nothing on the page is known', () => {
    expect(count(head(row('a')), [row('x'), row('y')])).toEqual({ count: 2, atLeast: true });
  });

  it('counts all rows of a listing that was empty', () => {
    expect(count(head(), [row('x')])).toEqual({ count: 1, atLeast: false });
  });

  it('finds nothing new on the page it began with', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string()), (ids) => {
        const rows = ids.map((id) => row(id));
        expect(count(head(...rows), rows)).toEqual({ count: 0, atLeast: false });
      }),
    );
  });
});
