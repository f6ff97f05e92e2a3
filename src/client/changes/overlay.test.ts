import { describe, expect, it } from 'vitest';
import type { Issue, IssueRef } from '../../model/index.js';
import { createOverlay, INDEX_LAG_MS } from './overlay.js';

const ISSUE: Issue = {
  ref: { source: 's', project: 'shop', id: '1' },
  project: { id: '7', slug: 'shop' },
  status: 'unresolved',
};

/** An overlay on a clock of its own, and the issue as a list and as its own page show it. */
function setUp() {
  const clock = { now: 1000 };
  const overlay = createOverlay({ now: () => clock.now });
  return {
    clock,
    overlay,
    row: (askedAt: number) => overlay.apply(ISSUE, { askedAt })?.status,
    page: (askedAt: number) => overlay.apply(ISSUE, { askedAt, isDirect: true })?.status,
  };
}

describe('createOverlay', () => {
  it('shows a change at once, later ones on top, and the same object where nothing applies', () => {
    const { overlay } = setUp();
    expect(overlay.apply(ISSUE)).toBe(ISSUE);
    overlay.show([ISSUE.ref], { status: 'resolved' });
    overlay.show([ISSUE.ref], { priority: 'high' });
    expect(overlay.apply(ISSUE)).toMatchObject({ status: 'resolved', priority: 'high' });
    expect(overlay.apply(ISSUE)).toBe(overlay.apply(ISSUE));
    const other = { ...ISSUE, ref: { ...ISSUE.ref, source: 'other' } };
    expect(overlay.apply(other)).toBe(other);
    expect([overlay.has(ISSUE.ref), overlay.has(other.ref)]).toEqual([true, false]);
  });

  it('shows a change to rows of a search that lags, and for good to rows from before it', () => {
    const { clock, overlay, row, page } = setUp();
    const shown = overlay.show([ISSUE.ref], { status: 'resolved' });
    clock.now = 60_000;
    // However long the server takes.
    expect([row(0), row(60_000), page(60_000)]).toEqual(['resolved', 'resolved', 'resolved']);
    shown.settle([ISSUE.ref]);
    clock.now = 60_000 + 10 * INDEX_LAG_MS;
    expect(row(0)).toBe('resolved');
    expect(row(60_000 + INDEX_LAG_MS - 1)).toBe('resolved');
    expect(row(60_000 + INDEX_LAG_MS)).toBe('unresolved');
    // The issue's own address tells the new state by itself.
    expect([page(59_999), page(60_000)]).toEqual(['resolved', 'unresolved']);
  });

  it('takes back what failed, for that issue and that change alone', () => {
    const { overlay } = setUp();
    const other = { ...ISSUE, ref: { ...ISSUE.ref, id: '2' } };
    overlay.show([ISSUE.ref], { priority: 'high' });
    const shown = overlay.show([ISSUE.ref, other.ref], { status: 'resolved' });
    shown.revert([ISSUE.ref]);
    expect(overlay.apply(ISSUE)).toMatchObject({ status: 'unresolved', priority: 'high' });
    expect(overlay.apply(other)).toMatchObject({ status: 'resolved' });
  });

  it('invents no finer state than the server tells', () => {
    const overlay = createOverlay({ now: () => 0, hasSubstatus: () => false });
    overlay.show([ISSUE.ref], { status: 'unresolved' });
    expect(overlay.apply(ISSUE)).toMatchObject({ status: 'unresolved' });
    expect(overlay.apply(ISSUE)).not.toHaveProperty('substatus');
  });

  it('keeps how an issue was archived here where the server does not tell', () => {
    const overlay = createOverlay({ now: () => 0, hasSubstatus: () => false });
    overlay.show([ISSUE.ref], { status: 'archived', until: 'forever' });
    expect(overlay.apply(ISSUE)).toMatchObject({ status: 'archived', substatus: 'archived_forever' });
  });

  it('hides what is gone until that fails', () => {
    const { overlay } = setUp();
    const shown = overlay.show([ISSUE.ref], 'gone');
    expect(overlay.apply(ISSUE)).toBeUndefined();
    shown.revert([ISSUE.ref]);
    expect(overlay.apply(ISSUE)).toBe(ISSUE);
  });

  it('lets a later change of the same part stand when the earlier one ends first', () => {
    const { overlay } = setUp();
    const first = overlay.show([ISSUE.ref], { status: 'resolved' });
    const second = overlay.show([ISSUE.ref], { status: 'archived', until: 'forever' });
    first.settle([ISSUE.ref]);
    expect(overlay.apply(ISSUE)?.status).toBe('archived');
    second.settle([ISSUE.ref]);
    expect(overlay.apply(ISSUE)?.status).toBe('archived');
  });

  it('tells of every change, and of none where there is none', () => {
    const { overlay } = setUp();
    let told = 0;
    const stop = overlay.subscribe(() => {
      told += 1;
    });
    const shown = overlay.show([ISSUE.ref], { status: 'resolved' });
    shown.settle([]);
    shown.revert([]);
    expect([told, overlay.version]).toEqual([1, 1]);
    shown.settle([ISSUE.ref]);
    stop();
    overlay.show([ISSUE.ref], { status: 'resolved' });
    expect(told).toBe(2);
  });

  it('remembers ten thousand settled changes and forgets the oldest', () => {
    const { clock, overlay, row } = setUp();
    const many = (count: number): IssueRef[] =>
      Array.from({ length: count }, (_, index) => ({ ...ISSUE.ref, id: String(index + 1) }));
    overlay.show(many(10_000), { status: 'resolved' }).settle(many(10_000));
    clock.now += 2 * INDEX_LAG_MS;
    expect(row(0)).toBe('resolved');
    const late = { ...ISSUE.ref, id: 'late' };
    overlay.show([late], { status: 'resolved' }).settle([late]);
    expect(row(0)).toBe('unresolved');
    expect(overlay.apply({ ...ISSUE, ref: late }, { askedAt: 0 })?.status).toBe('resolved');
  });
});
