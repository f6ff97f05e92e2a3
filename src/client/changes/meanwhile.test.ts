import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Issue, IssueChange } from '../../model/index.js';
import { applyChange, changedPart } from './issueChange.js';
import { differsIn, isSo, stillHolds, withPart } from './meanwhile.js';

const AT = Date.parse('2026-07-01T00:00:00Z');
const ref = { source: 'test', project: 'shop', id: '1' };
const issue = (over: Partial<Issue> = {}): Issue => ({
  ref,
  project: { id: '1', slug: 'shop' },
  status: 'unresolved',
  substatus: 'new',
  priority: 'medium',
  ...over,
});
const closed = (status: 'resolved' | 'archived', over: Partial<Issue> = {}): Issue => {
  const { substatus: _open, ...rest } = issue();
  return { ...rest, status, ...over };
};

const CHANGES: readonly IssueChange[] = [
  { status: 'resolved' },
  { status: 'resolved', in: 'nextRelease' },
  { status: 'resolved', in: { release: '1.2.0' } },
  { status: 'resolved', in: { commit: 'abc1234', repository: 'shop' } },
  { status: 'unresolved' },
  { status: 'archived' },
  { status: 'archived', until: 'forever' },
  { status: 'archived', until: { minutes: 60 } },
  { status: 'archived', until: { events: 100, windowMinutes: 60 } },
  { status: 'archived', until: { users: 10 } },
  { assignee: { type: 'user', id: '9' } },
  { assignee: null },
  { priority: 'high' },
  { isBookmarked: true },
  { hasSeen: false },
];

describe('stillHolds', () => {
  it('holds right after the change, and where the server says less', () => {
    fc.assert(
      fc.property(fc.constantFrom(...CHANGES), fc.boolean(), (change, saysLess) => {
        const after = applyChange(issue(), change, AT);
        const { substatus: _fine, statusDetails: _details, ...less } = after;
        expect(stillHolds(change, saysLess ? less : after, AT + 30_000)).toBe(true);
      }),
    );
  });

  it('does not hold once another state was chosen for the same part', () => {
    fc.assert(
      fc.property(fc.constantFrom(...CHANGES), fc.constantFrom(...CHANGES), (ours, theirs) => {
        fc.pre(ours !== theirs && changedPart(ours) === changedPart(theirs));
        // The release in which a commit came, or that came next, is what was asked for.
        fc.pre(!('in' in ours && 'in' in theirs));
        const plainly = 'status' in theirs && theirs.status === 'resolved' && !theirs.in;
        // A server that does not tell releases says nothing else of a plain one.
        fc.pre(!(plainly && 'in' in ours));
        const both = applyChange(applyChange(issue(), ours, AT), theirs, AT);
        expect(stillHolds(ours, both, AT)).toBe(false);
      }),
    );
  });

  it.each<readonly [string, IssueChange, Issue, boolean]>([
    [
      'the next release has come',
      { status: 'resolved', in: 'nextRelease' },
      closed('resolved', { statusDetails: { inRelease: '2.0.0' } }),
      true,
    ],
    [
      'another release was named',
      { status: 'resolved', in: { release: '1.2.0' } },
      closed('resolved', { statusDetails: { inRelease: '1.3.0' } }),
      false,
    ],
    [
      'a release was named for what was resolved at once',
      { status: 'resolved' },
      closed('resolved', { statusDetails: { inRelease: '1.3.0' } }),
      false,
    ],
    ['it broke again', { status: 'resolved' }, issue({ substatus: 'regressed' }), false],
    [
      'it broke again after it was reopened',
      { status: 'unresolved' },
      issue({ substatus: 'regressed' }),
      false,
    ],
    ['time made it ongoing', { status: 'unresolved' }, issue({ substatus: 'ongoing' }), true],
    [
      'the server rounds the time',
      { status: 'archived', until: { minutes: 60 } },
      closed('archived', { statusDetails: { until: new Date(AT + 3_601_000).toISOString() } }),
      true,
    ],
    [
      'somebody gave it another week',
      { status: 'archived', until: { minutes: 60 } },
      closed('archived', { statusDetails: { until: new Date(AT + 604_800_000).toISOString() } }),
      false,
    ],
    [
      'events are counted down',
      { status: 'archived', until: { events: 100 } },
      closed('archived', { statusDetails: { untilEvents: 40 } }),
      true,
    ],
  ])('knows it where %s', (_name, change, now, holds) => {
    expect(stillHolds(change, now, AT)).toBe(holds);
  });
});

describe('what a change meets', () => {
  it('takes nothing for a change that comes by itself', () => {
    expect(differsIn('status', issue(), issue({ substatus: 'ongoing' }))).toBe(false);
    expect(differsIn('status', issue(), issue({ substatus: 'escalating' }))).toBe(true);
    const { priority: _untold, ...untold } = issue();
    expect(differsIn('priority', issue(), untold)).toBe(false);
    expect(differsIn('assignee', issue(), issue({ assignee: { type: 'team', id: '1', name: 'Web' } }))).toBe(
      true,
    );
  });

  it('knows what is so already', () => {
    expect(isSo({ status: 'resolved' }, closed('resolved'), AT)).toBe(true);
    expect(isSo({ status: 'unresolved' }, issue(), AT)).toBe(false);
    expect(isSo({ status: 'resolved', in: 'nextRelease' }, closed('resolved'), AT)).toBe(false);
    expect(isSo({ assignee: null }, issue(), AT)).toBe(true);
  });

  it('takes one part of an issue and leaves the others', () => {
    const now = issue({ status: 'resolved', priority: 'high' });
    const { substatus: _gone, ...resolved } = now;
    expect(withPart('status', issue(), resolved)).toEqual({ ...resolved, priority: 'medium' });
  });
});
