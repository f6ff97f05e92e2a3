import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { align } from './align.js';

describe('align', () => {
  const sequence = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 40 });

  it('names every place of both sides once, in order, and pairs only what is equal', () => {
    fc.assert(
      fc.property(sequence, sequence, (left, right) => {
        const rows = align(left, right);
        expect(rows.flatMap((row) => row.left ?? [])).toEqual(left.map((_, at) => at));
        expect(rows.flatMap((row) => row.right ?? [])).toEqual(right.map((_, at) => at));
        for (const row of rows)
          if (row.left !== undefined && row.right !== undefined)
            expect(left[row.left]).toBe(right[row.right]);
      }),
    );
  });

  it('finds what was added or taken away, and nothing else', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.nat(), { maxLength: 60 }),
        fc.array(fc.boolean(), { maxLength: 60 }),
        (all, gone) => {
          const left = all.map(String);
          const right = left.filter((_, at) => gone[at] !== true);
          expect(align(left, right).filter((row) => row.right === undefined)).toHaveLength(
            left.length - right.length,
          );
        },
      ),
    );
  });

  it('stays whole and quick where a table would be too large', () => {
    const left = Array.from({ length: 20_000 }, (_, at) => `call ${at}`);
    const right = [
      ...left.slice(5000, 12_000).map((key, at) => (at % 3 === 0 ? `${key}!` : key)),
      ...left.slice(0, 400),
    ];
    const rows = align(left, right);
    expect(rows.filter((row) => row.left !== undefined)).toHaveLength(left.length);
    expect(rows.filter((row) => row.right !== undefined)).toHaveLength(right.length);
    expect(rows.filter((row) => row.left !== undefined && row.right !== undefined).length).toBeGreaterThan(
      4600,
    );
    const recursion = (turns: number, end: string) => [
      'main',
      ...Array.from({ length: turns }, () => 'walk'),
      end,
    ];
    expect(align(recursion(3000, 'x'), recursion(2990, 'y'))).toHaveLength(1 + 2990 + 10 + 2);
  });
});
