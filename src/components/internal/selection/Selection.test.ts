import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { createSelection, type Selection } from './Selection.js';

const rowAt = (index: number) => ({ id: `r${index}` });
const keyOf = ({ id }: { id: string }) => id;

type Steps = Pick<Selection<{ id: string }>, 'set' | 'extendTo' | 'clear'>;

const STEPS = {
  set: (on: Steps, index: number) => on.set(rowAt(index), index, true),
  unset: (on: Steps, index: number) => on.set(rowAt(index), index, false),
  extend: (on: Steps, index: number) => on.extendTo(index, rowAt),
  clear: (on: Steps) => on.clear(),
};

/** The same in the plainest way. */
function plainSet(): Steps & { readonly keys: Set<string> } {
  const keys = new Set<string>();
  let anchor: number | undefined;
  return {
    keys,
    set(row, index, isSelected) {
      anchor = index;
      keys.delete(keyOf(row));
      if (isSelected) keys.add(keyOf(row));
    },
    extendTo(index) {
      anchor ??= index;
      const [from, to] = [Math.min(anchor, index), Math.max(anchor, index)];
      for (let at = from; at <= to; at += 1) keys.add(`r${at}`);
    },
    clear() {
      keys.clear();
      anchor = undefined;
    },
  };
}

describe('a selection', () => {
  it('is what a plain set would be after the same steps', () => {
    const step = fc.tuple(fc.constantFrom('set', 'unset', 'extend', 'clear'), fc.nat(30));
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        const selection = createSelection(keyOf);
        const model = plainSet();
        for (const [does, index] of steps) {
          STEPS[does](selection, index);
          STEPS[does](model, index);
          expect(new Set(selection.rows().map(keyOf))).toEqual(model.keys);
          expect(selection.size).toBe(model.keys.size);
        }
      }),
    );
  });

  it('leaves out of a range what is not in memory', () => {
    const selection = createSelection(keyOf);
    selection.set(rowAt(0), 0, true);
    selection.extendTo(3, (index) => (index === 1 ? undefined : index === 2 ? 'moved' : rowAt(index)));
    expect(selection.rows().map(keyOf)).toEqual(['r0', 'r3']);
  });

  it('reads only the rows of the range among a million (IL-12)', () => {
    const selection = createSelection(keyOf);
    const get = vi.fn(rowAt);
    selection.set(rowAt(900_000), 900_000, true);
    selection.extendTo(900_099, get);
    expect(selection.size).toBe(100);
    expect(get).toHaveBeenCalledTimes(100);
  });

  it('tells its readers of every change, and of none that is not one', () => {
    const selection = createSelection(keyOf);
    const listener = vi.fn();
    const stop = selection.subscribe(listener);
    selection.clear();
    expect(listener).not.toHaveBeenCalled();
    selection.set(rowAt(1), 1, true);
    expect(listener).toHaveBeenCalledTimes(1);
    stop();
    selection.clear();
    expect(listener).toHaveBeenCalledTimes(1);
  });
});
