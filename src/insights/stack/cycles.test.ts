import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Frame } from '../../model/index.js';
import { stackCycles } from './cycles.js';

const framesOf = (names: string): Frame[] =>
  [...names].map((name) => ({ function: name, filename: 'a.ts', line: 1, context: [] }));

const cycles = (names: string): unknown[] =>
  stackCycles(framesOf(names)).map(({ from, period, turns }) => [from, period, turns]);

describe('stackCycles', () => {
  it('finds turns of any length', () => {
    expect(cycles('xababababy')).toEqual([[1, 2, 4]]);
    expect(cycles('abcdefgabcdefgabcdefg')).toEqual([[0, 7, 3]]);
    expect(cycles('abababxcdcdcd')).toEqual([
      [0, 2, 3],
      [7, 2, 3],
    ]);
  });

  it('leaves a call that calls itself to the row that counts it', () => {
    expect(cycles('aaaaaaaaaaaaaaaa')).toEqual([]);
    expect(cycles('aabaabaab')).toEqual([[0, 3, 3]]);
  });

  it('says nothing of two turns, nor of frames that nothing names', () => {
    expect(cycles('xababy')).toEqual([]);
    expect(stackCycles(Array.from({ length: 12 }, () => ({ context: [] })))).toEqual([]);
  });

  it('names only turns that are equal call by call, one after the other, and never one frame twice', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 80 }), (names) => {
        let end = 0;
        for (const { from, period, turns } of stackCycles(framesOf(names.join('')))) {
          expect(from).toBeGreaterThanOrEqual(end);
          expect(period).toBeGreaterThan(1);
          expect(turns).toBeGreaterThan(2);
          end = from + period * turns;
          expect(end).toBeLessThanOrEqual(names.length);
          for (let index = from + period; index < end; index += 1)
            expect(names[index]).toBe(names[index - period]);
        }
      }),
    );
  });

  it('finds every recursion that stands between other calls', () => {
    const turn = fc.uniqueArray(fc.constantFrom(...'abcdefghij'), { minLength: 2, maxLength: 10 });
    fc.assert(
      fc.property(turn, fc.integer({ min: 3, max: 20 }), (names, turns) => {
        expect(cycles(`x${names.join('').repeat(turns)}y`)).toEqual([[1, names.length, turns]]);
      }),
    );
  });
});
