import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Frame } from '../../model/index.js';
import { type StackRow, stackRows } from './frameRows.js';

const app = (name: string): Frame => ({
  function: name,
  filename: 'src/app.ts',
  line: 1,
  inApp: true,
  context: [],
});
const library = (name: string): Frame => ({
  function: name,
  filename: 'node_modules/react-dom/index.js',
  line: 1,
  inApp: false,
  context: [],
});
const libraries = (count: number): Frame[] =>
  Array.from({ length: count }, (_, index) => library(`lib${index}`));

const shape = (rows: readonly StackRow[]): unknown[] =>
  rows.map((row) => {
    if (row.kind === 'frame') return row.frame.function;
    if (row.kind === 'async') return '~';
    return row.kind === 'gap' ? `[${row.count}]` : `<${row.count}>`;
  });

describe('stackRows', () => {
  it('keeps own frames, their neighbours and the crashing frame, and folds the rest', () => {
    const frames = [...libraries(5), app('mine'), ...libraries(4)];
    const rows = stackRows({ frames }, { view: 'relevant', order: 'newest' });
    expect(shape(rows)).toEqual(['lib3', '[2]', 'lib0', 'mine', 'lib4', '[4]']);
  });

  it('shows every frame in full view', () => {
    const frames = [...libraries(5), app('mine')];
    const rows = stackRows({ frames }, { view: 'full', order: 'oldest' });
    expect(shape(rows)).toEqual(['lib0', 'lib1', 'lib2', 'lib3', 'lib4', 'mine']);
  });

  it('does not fold a single frame, since its button would be as high', () => {
    const frames = [app('a'), ...libraries(3), app('b')];
    expect(shape(stackRows({ frames }, { view: 'relevant', order: 'oldest' }))).toEqual([
      'a',
      'lib0',
      'lib1',
      'lib2',
      'b',
    ]);
  });

  it('says what a fold holds, and puts an opened fold’s frames behind its button', () => {
    const frames = [...libraries(6), app('mine')];
    const closed = stackRows({ frames }, { view: 'relevant', order: 'newest' });
    const gap = closed.find((row) => row.kind === 'gap');
    expect(gap).toMatchObject({ count: 5, libraryOnly: true, parts: [{ name: 'react-dom', count: 5 }] });
    const open = stackRows(
      { frames },
      { view: 'relevant', order: 'newest', isGapOpen: (id) => id === gap?.id },
    );
    expect(shape(open)).toEqual(['mine', 'lib5', '[5]', 'lib4', 'lib3', 'lib2', 'lib1', 'lib0']);
  });

  it('keeps only the newest frames when 2,000 have none of the user’s own', () => {
    const rows = stackRows({ frames: libraries(2000) }, { view: 'relevant', order: 'newest' });
    expect(rows).toHaveLength(11);
    expect(rows.at(-1)).toMatchObject({ kind: 'gap', count: 1990 });
  });

  it('joins the steps of a recursion', () => {
    const frames = [app('start'), ...Array.from({ length: 37 }, () => app('walk')), app('end')];
    const rows = stackRows({ frames }, { view: 'full', order: 'newest' });
    expect(rows).toHaveLength(3);
    expect(rows[1]).toMatchObject({ kind: 'frame', index: 37, repeats: 37 });
  });

  it('does not take frames without any name for a recursion', () => {
    const rows = stackRows({ frames: [{ context: [] }, { context: [] }] }, { view: 'full', order: 'newest' });
    expect(rows).toHaveLength(2);
  });

  it('draws the end of an asynchronous task as a line of its own, which is no frame', () => {
    const gap: Frame = { absPath: '<asynchronous suspension>', inApp: false, context: [] };
    const frames = [app('main'), gap, app('load'), gap, gap];
    expect(shape(stackRows({ frames }, { view: 'relevant', order: 'newest' }))).toEqual([
      '~',
      '~',
      'load',
      '~',
      'main',
    ]);
    const folded = [app('main'), ...libraries(2), gap, ...libraries(2), app('load')];
    expect(shape(stackRows({ frames: folded }, { view: 'relevant', order: 'oldest' }))).toEqual([
      'main',
      'lib0',
      '[2]',
      'lib1',
      'load',
    ]);
  });

  const turns = (count: number, ...names: string[]): Frame[] =>
    Array.from({ length: count }, () => names.map(app)).flat();

  it('folds the turns of a recursion over several functions into one line', () => {
    const frames = [app('start'), ...turns(30, 'visit', 'walk'), app('fail')];
    for (const view of ['full', 'relevant'] as const) {
      const rows = stackRows({ frames }, { view, order: 'newest' });
      expect(shape(rows)).toEqual(['fail', 'walk', 'visit', '[58]', 'start']);
      expect(rows[3]).toMatchObject({ because: { kind: 'cycle', period: 2, turns: 29 } });
    }
    const gap = 'gap-1-59';
    const open = stackRows({ frames }, { view: 'full', order: 'oldest', isGapOpen: (id) => id === gap });
    expect(open).toHaveLength(1 + 1 + 58 + 2 + 1);
  });

  it('folds turns of any length, with calls that come twice in a turn, and library calls between', () => {
    const long = Array.from({ length: 23 }, (_, index) => `step${index}`);
    expect(
      shape(stackRows({ frames: turns(4, ...long) }, { view: 'full', order: 'oldest' })).slice(0, 2),
    ).toEqual(['[69]', 'step0']);
    const twice = turns(9, 'a', 'a', 'b');
    expect(shape(stackRows({ frames: twice }, { view: 'full', order: 'oldest' }))).toEqual([
      '[24]',
      'a',
      'b',
    ]);
    const mixed = Array.from({ length: 30 }, () => [app('render'), ...libraries(5)]).flat();
    expect(shape(stackRows({ frames: mixed }, { view: 'relevant', order: 'oldest' }))).toEqual([
      '[174]',
      'render',
      'lib0',
      '[3]',
      'lib4',
    ]);
  });

  it('takes two turns for the way the code is built', () => {
    const rows = stackRows({ frames: turns(2, 'visit', 'walk') }, { view: 'full', order: 'oldest' });
    expect(shape(rows)).toEqual(['visit', 'walk', 'visit', 'walk']);
  });

  it('never folds turns that hold a frame to begin with', () => {
    const frames = turns(5, 'visit', 'walk');
    const rows = stackRows({ frames }, { view: 'full', order: 'oldest', keep: [3] });
    expect(rows).toHaveLength(10);
  });

  it('folds the way that the exception it hangs on came as well', () => {
    const frames = [app('main'), app('serve'), app('handle'), app('pay'), app('charge')];
    const rows = (keep: number[], view: 'relevant' | 'full' = 'relevant') =>
      shape(stackRows({ frames }, { view, order: 'newest', shared: 4, keep }));
    expect(rows([])).toEqual(['charge', '[4]']);
    expect(rows([3])).toEqual(['charge', 'pay', '[3]']);
    expect(rows([1])).toEqual(['charge', 'pay', 'handle', 'serve', 'main']);
    expect(rows([], 'full')).toHaveLength(5);
  });

  it('puts the left-out run where it was left out', () => {
    const stack = { frames: [app('a'), app('b'), app('c')], framesOmitted: [1, 40] as const };
    expect(shape(stackRows(stack, { view: 'full', order: 'oldest' }))).toEqual(['a', '<39>', 'b', 'c']);
    expect(shape(stackRows(stack, { view: 'full', order: 'newest' }))).toEqual(['c', 'b', '<39>', 'a']);
  });

  it('accounts for every frame of any stack, in either view and order', () => {
    const frame = fc.record(
      { function: fc.constantFrom('a', 'b'), inApp: fc.boolean(), line: fc.constantFrom(1, 2) },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(
        fc.array(frame, { maxLength: 60 }),
        fc.constantFrom('relevant' as const, 'full' as const),
        fc.constantFrom('newest' as const, 'oldest' as const),
        fc.boolean(),
        fc.nat({ max: 70 }),
        (bare, view, order, open, shared) => {
          const frames = bare.map((over): Frame => ({ ...over, context: [] }));
          const rows = stackRows({ frames }, { view, order, isGapOpen: () => open, shared });
          const count = rows.reduce((sum, row) => {
            if (row.kind === 'frame') return sum + row.repeats;
            return sum + (row.kind === 'gap' && !row.open ? row.count : 0);
          }, 0);
          expect(count).toBe(frames.length);
        },
      ),
    );
  });
});
