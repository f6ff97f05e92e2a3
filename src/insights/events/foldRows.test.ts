import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type RowSource, toRowSource } from '../../model/index.js';
import { createFold } from './foldRows.js';

interface Row {
  readonly key: string | undefined;
  readonly at: number;
}

const keys = (source: RowSource<Row>) =>
  Array.from({ length: source.count }, (_, index) => (source.get(index) as Row).key);
const row = (key: string | undefined, at = 0): Row => ({ key, at });
const byKey = () => createFold<Row>({ keyOf: ({ key }) => key });

describe('createFold', () => {
  it('keeps the first of alike rows and counts the others', () => {
    const source = toRowSource([row('a'), row('b'), row('a'), row(undefined), row('a'), row(undefined)]);
    const fold = byKey();
    fold.extend(source);
    expect(keys(fold.over(source))).toEqual(['a', 'b', undefined, undefined]);
    expect(fold.groupAt(0)).toMatchObject({ slot: 0, count: 3 });
    expect(fold.folded).toBe(2);
  });

  it('takes rows for a burst only while they follow each other closely', () => {
    const source = toRowSource([row('a', 100), row('a', 96), row('b', 95), row('a', 93), row('a', 50)]);
    const fold = createFold<Row>({ keyOf: ({ key }) => key, timeOf: ({ at }) => at, withinMs: 5 });
    fold.extend(source);
    expect(keys(fold.over(source))).toEqual(['a', 'b', 'a']);
    expect(fold.groupAt(0)).toEqual({ slot: 0, count: 3, spanMs: 7 });
  });

  it('loses and doubles no row, however the list grows', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a', 'b', 'c', undefined), { maxLength: 60 }),
        fc.integer({ min: 1, max: 9 }),
        (all, step) => {
          const fold = byKey();
          for (let end = step; end < all.length + step; end += step) {
            fold.extend(toRowSource(all.slice(0, end).map((key) => row(key))));
          }
          const source = toRowSource(all.map((key) => row(key)));
          fold.extend(source);
          const over = fold.over(source);
          const counts = Array.from({ length: over.count }, (_, index) => fold.groupAt(index).count);
          expect(counts.reduce((sum, count) => sum + count, 0)).toBe(all.length);
          const named = keys(over).filter((key) => key !== undefined);
          expect(new Set(named).size).toBe(named.length);
        },
      ),
    );
  });

  it('leaves the rows behind the first twenty thousand as they are', () => {
    const source: RowSource<Row> = { kind: 'indexed', count: 5_000_000, get: (at) => row(`${at % 2}`, at) };
    const fold = byKey();
    fold.extend(source);
    const over = fold.over(source);
    expect(over.count).toBe(5_000_000 - 20_000 + 2);
    expect(over.get(over.count - 1)).toEqual(row('1', 4_999_999));
  });
});
