import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Page } from '../../model/index.js';
import { Chain } from './chain.js';

const page = (items: readonly string[], next?: string, skipped = 0): Page<string> => ({
  items,
  skipped,
  ...(next !== undefined && { nextCursor: next }),
});

const chainOf = (...pages: Page<string>[]): Chain<string> => {
  const chain = new Chain<string>((row) => row);
  for (const one of pages) chain.append(one);
  return chain;
};

const rows = (chain: Chain<string>): unknown[] =>
  Array.from({ length: chain.count }, (_, slot) => chain.get(slot));

describe('Chain', () => {
  it('gives every row one slot, in the order of the pages', () => {
    expect(rows(chainOf(page(['a', 'b'], '1'), page(['c'])))).toEqual(['a', 'b', 'c']);
  });

  it('leaves out rows that another page in memory has', () => {
    const chain = chainOf(page(['a', 'b'], '1'));
    expect(chain.append(page(['b', 'c', 'c']))).toEqual({ added: 1, doubled: 2 });
    expect(rows(chain)).toEqual(['a', 'b', 'c']);
  });

  it('counts what could not be read', () => {
    expect(chainOf(page(['a'], '1', 2), page(['b'], undefined, 1)).skipped).toBe(3);
  });

  it('ends at a cursor that was there before, and says so', () => {
    const chain = chainOf(page(['a'], '1'), page(['b'], '2'), page(['c'], '1'));
    expect(chain.next).toBeUndefined();
    expect(chain.looped).toBe(true);
  });

  it('keeps the slots of a page that was let go', () => {
    const chain = chainOf(page(['a', 'b'], '1'), page(['c', 'd'], '2'), page(['e']));
    expect(chain.releaseOutside(1, 1)).toEqual([0, 2]);
    expect(rows(chain)).toEqual([undefined, undefined, 'c', 'd', undefined]);
    expect(chain.missing(0, 4)).toEqual([0, 2]);
    expect(chain.missing(2, 3)).toEqual([]);
    expect([chain.cursorOf(0), chain.cursorOf(2)]).toEqual([undefined, '2']);
  });

  it('marks the slots of rows that a page came back without', () => {
    const chain = chainOf(page(['a', 'b', 'c'], '1'), page(['d']));
    chain.releaseOutside(1, 1);
    chain.restore(0, page(['a', 'c']));
    expect(rows(chain)).toEqual(['a', 'c', 'moved', 'd']);
  });

  it('does not double a row that moved to a page in memory', () => {
    const chain = chainOf(page(['a', 'b'], '1'), page(['c', 'd']));
    chain.releaseOutside(1, 1);
    chain.restore(0, page(['a', 'c']));
    expect(rows(chain)).toEqual(['a', 'moved', 'c', 'd']);
  });

  it('counts rows that came back and found no slot', () => {
    const chain = chainOf(page(['a', 'b'], '1'), page(['b', 'c'], '2'));
    chain.releaseOutside(0, 0);
    chain.restore(1, page(['x', 'y']));
    expect(rows(chain)).toEqual(['a', 'b', 'x']);
    expect(chain.overflow).toBe(1);
    expect(chain.append(page(['y'])).added).toBe(1);
  });

  it('tells why rows on screen are missing until they are back', () => {
    const chain = chainOf(page(['a'], '1'), page(['b']));
    chain.releaseOutside(1, 1);
    chain.fail(0, { code: 'server' });
    expect(chain.problem(0, 1)).toEqual({ code: 'server' });
    expect(chain.problem(1, 1)).toBeUndefined();
    chain.restore(0, page(['a']));
    expect(chain.problem(0, 1)).toBeUndefined();
  });

  it('finds the page of a slot past empty pages', () => {
    const chain = chainOf(page([], '1'), page(['a'], '2'), page([], '3'), page(['b', 'c']));
    expect([0, 1, 2].map((slot) => chain.get(slot))).toEqual(['a', 'b', 'c']);
    expect(chain.pageAt(-1)).toBe(-1);
    expect(chain.pageAt(3)).toBe(-1);
  });

  it('never doubles a row in memory nor moves a slot, whatever the server sends', () => {
    const ids = fc.array(fc.constantFrom(...'abcdefghijkl'), { maxLength: 5 });
    const step = fc.oneof(
      fc.record({ do: fc.constant('append' as const), ids }),
      fc.record({ do: fc.constant('release' as const), from: fc.nat(6), to: fc.nat(6) }),
      fc.record({ do: fc.constant('restore' as const), page: fc.nat(6), ids }),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        const chain = new Chain<string>((row) => row);
        steps.forEach((one, index) => {
          const before = chain.count;
          if (one.do === 'append') chain.append(page(one.ids, `c${index}`));
          else if (one.do === 'release') chain.releaseOutside(one.from, one.to);
          else chain.restore(one.page, page(one.ids));
          expect(chain.count).toBeGreaterThanOrEqual(before);
          if (one.do !== 'append') expect(chain.count).toBe(before);
          const held = rows(chain).filter((row) => row !== undefined && row !== 'moved');
          expect(new Set(held).size).toBe(held.length);
        });
      }),
    );
  });
});
