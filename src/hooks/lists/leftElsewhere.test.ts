import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Issue, issueKey } from '../../model/index.js';
import { buildIssue } from '../../testing/builders/index.js';
import { joinLeft, missingIn, withoutHere } from './leftElsewhere.js';

const issue = (variant: number, more: Partial<Issue> = {}): Issue =>
  buildIssue({ status: 'unresolved', ...more }, { variant });
const rowsOf = (issues: readonly Issue[]) =>
  new Map(issues.map((one) => [issueKey(one.ref), { came: one, shown: one }]));

describe('missingIn', () => {
  it('gives what was there and is not any more, and nothing else', () => {
    const numbers = fc.uniqueArray(fc.integer({ min: 0, max: 40 }), { maxLength: 30 });
    fc.assert(
      fc.property(numbers, numbers, (before, now) => {
        const missing = missingIn(
          now.map((n) => issue(n)),
          rowsOf(before.map((n) => issue(n))),
          true,
        );
        expect(missing.map(({ ref }) => ref)).toEqual(
          before.filter((n) => !now.includes(n)).map((n) => issue(n).ref),
        );
      }),
    );
  });

  it('expects no row below those that have been loaded', () => {
    const before = rowsOf([0, 1, 2, 3, 4, 5].map((n) => issue(n)));
    const now = [issue(9), issue(0), issue(2)];
    expect(missingIn(now, before, false).map(({ ref }) => ref)).toEqual([issue(1).ref]);
  });

  it('leaves out what the reader has sent away', () => {
    const came = issue(1);
    const before = new Map([[issueKey(came.ref), { came, shown: issue(1, { status: 'resolved' }) }]]);
    expect(missingIn([], before, true)).toEqual([]);
  });
});

describe('joinLeft', () => {
  const left = (since: string, ...variants: number[]) => ({
    since,
    issues: variants.map((variant) => ({ issue: issue(variant) })),
  });

  it('adds what left now to what left before, each once, from the earliest time on', () => {
    const joined = joinLeft(left('a', 1, 2), left('b', 2, 3), () => false);
    expect(joined?.since).toBe('a');
    expect(joined?.issues.map(({ issue: one }) => one.ref)).toEqual([2, 3, 1].map((n) => issue(n).ref));
  });

  it('leaves out what has come back, and is nothing where all has', () => {
    const back = issueKey(issue(1).ref);
    expect(joinLeft(left('a', 1), left('b', 2), (key) => key === back)?.issues).toHaveLength(1);
    expect(joinLeft(left('a', 1), left('b'), () => true)).toBeUndefined();
  });

  it('is the same object while none has come back', () => {
    const known = left('a', 1, 2);
    const back = issueKey(issue(1).ref);
    expect(withoutHere(known, () => false)).toBe(known);
    expect(withoutHere(known, (key) => key === back)?.issues).toHaveLength(1);
    expect(withoutHere(known, () => true)).toBeUndefined();
  });
});
