import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Exception } from '../../model/index.js';
import { type ExceptionNode, exceptionTree } from './exceptionTree.js';

const linked = (exceptionId: number, parentId?: number, source?: string): Exception => ({
  type: `E${exceptionId}`,
  mechanism: {
    exceptionId,
    ...(parentId !== undefined && { parentId }),
    ...(source !== undefined && { source }),
  },
});

const outline = (nodes: readonly ExceptionNode[]): unknown[] =>
  nodes.map(({ index, children }) => (children.length === 0 ? index : [index, outline(children)]));

describe('exceptionTree', () => {
  it('reads a list without ids as a chain, the one that surfaced first', () => {
    const { nodes, branched } = exceptionTree([{ type: 'root' }, { type: 'middle' }, { type: 'surface' }]);
    expect(nodes.map(({ index, relation }) => [index, relation])).toEqual([
      [2, 'surfaced'],
      [1, 'cause'],
      [0, 'cause'],
    ]);
    expect(branched).toBe(false);
  });

  it('hangs the members of a group under it', () => {
    const exceptions = [
      linked(3, 0, 'exceptions[1]'),
      linked(2, 1, '__cause__'),
      linked(1, 0, 'exceptions[0]'),
      linked(0),
    ];
    const { roots, branched } = exceptionTree(exceptions);
    expect(outline(roots)).toEqual([[3, [[2, [1]], 0]]]);
    expect(branched).toBe(true);
    expect(roots[0]?.children.map(({ relation }) => relation)).toEqual(['member', 'member']);
  });

  it('ends a cycle instead of following it', () => {
    const { nodes } = exceptionTree([linked(1, 2), linked(2, 1), linked(3, 3)]);
    expect(nodes.map(({ index }) => index).sort()).toEqual([0, 1, 2]);
  });

  it('names every exception exactly once, whatever the ids', () => {
    const id = fc.integer({ min: 0, max: 6 });
    const mechanism = fc.record({ exceptionId: id, parentId: id }, { requiredKeys: [] });
    fc.assert(
      fc.property(fc.array(mechanism, { maxLength: 40 }), (mechanisms) => {
        const { nodes } = exceptionTree(mechanisms.map((own) => ({ mechanism: own })));
        expect(nodes.map(({ index }) => index).sort((a, b) => a - b)).toEqual(
          mechanisms.map((_, index) => index),
        );
      }),
    );
  });

  it('survives a chain far deeper than a call stack', () => {
    const exceptions = Array.from({ length: 50_000 }, (_, index) => linked(index, index + 1));
    expect(exceptionTree(exceptions).nodes).toHaveLength(50_000);
  });
});
