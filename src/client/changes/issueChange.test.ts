import { describe, expect, it } from 'vitest';
import type { Issue, IssueChange } from '../../model/index.js';
import { applyChange, changedSince, inverseOf } from './issueChange.js';

const NOW = Date.parse('2026-07-01T00:00:00Z');
const ISSUE: Issue = {
  ref: { source: 's', project: 'shop', id: '1' },
  project: { id: '7', slug: 'shop' },
  status: 'unresolved',
  substatus: 'escalating',
  priority: 'low',
  isBookmarked: false,
  hasSeen: true,
  assignee: { type: 'user', id: '9', name: 'Ada' },
  lifetime: { events: 10 },
};

const archived = (over: Partial<Issue>): Issue => ({ ...ISSUE, status: 'archived', ...over });

describe('applyChange', () => {
  it('shows the state the server will answer with', () => {
    const shown = (change: IssueChange): Issue => applyChange(ISSUE, change, NOW);
    expect(shown({ status: 'resolved' })).toMatchObject({ status: 'resolved' });
    expect(shown({ status: 'resolved' })).not.toHaveProperty('substatus');
    expect(shown({ status: 'resolved', in: 'nextRelease' }).statusDetails).toEqual({ inNextRelease: true });
    expect(shown({ status: 'archived' }).substatus).toBe('archived_until_escalating');
    expect(shown({ status: 'archived', until: { minutes: 60 } })).toMatchObject({
      substatus: 'archived_until_condition_met',
      statusDetails: { until: '2026-07-01T01:00:00.000Z' },
    });
    expect(shown({ status: 'archived', until: { users: 3, windowMinutes: 5 } }).statusDetails).toEqual({
      untilUsers: 3,
      windowMinutes: 5,
    });
    expect(shown({ assignee: null })).not.toHaveProperty('assignee');
    expect(shown({ assignee: { type: 'team', id: '7' } }).assignee).toEqual({
      type: 'team',
      id: '7',
      name: '7',
    });
    expect(shown({ assignee: 'me' })).toBe(ISSUE);
    expect(shown({ priority: 'high' }).priority).toBe('high');
    expect(shown({ isBookmarked: true }).isBookmarked).toBe(true);
  });
});

describe('inverseOf', () => {
  it('takes each change back to the state before', () => {
    const before = archived({ substatus: 'archived_forever' });
    const changes: IssueChange[] = [
      { status: 'resolved' },
      { assignee: null },
      { priority: 'high' },
      { isBookmarked: true },
      { hasSeen: false },
    ];
    for (const issue of [ISSUE, before]) {
      for (const change of changes) {
        const inverse = inverseOf(issue, change, NOW) as IssueChange;
        const restored = applyChange(applyChange(issue, change, NOW), inverse, NOW);
        expect(restored).toEqual(issue);
      }
    }
  });

  it('names the condition under which an issue was archived', () => {
    const until = (over: Partial<Issue>): IssueChange | undefined =>
      inverseOf(archived(over), { status: 'unresolved' }, NOW);
    expect(until({ substatus: 'archived_until_escalating' })).toEqual({
      status: 'archived',
      until: 'escalating',
    });
    const details = (statusDetails: Issue['statusDetails']): Partial<Issue> => ({
      substatus: 'x',
      statusDetails,
    });
    expect(until(details({ untilEvents: 80 }))).toEqual({ status: 'archived', until: { events: 80 } });
    expect(until(details({ until: '2026-07-01T00:30:00Z' }))).toEqual({
      status: 'archived',
      until: { minutes: 30 },
    });
  });

  it('guesses nothing', () => {
    const { status: _status, priority: _priority, ...unknown } = ISSUE;
    expect(inverseOf(unknown, { status: 'resolved' })).toBeUndefined();
    expect(inverseOf(unknown, { priority: 'high' })).toBeUndefined();
    expect(inverseOf(archived({ substatus: 'x' }), { status: 'resolved' }, NOW)).toBeUndefined();
    const resolved: Issue = { ...ISSUE, status: 'resolved', statusDetails: { inCommit: 'abc' } };
    expect(inverseOf(resolved, { status: 'unresolved' })).toBeUndefined();
  });
});

describe('changedSince', () => {
  it('names what is different, and nothing for unknown numbers', () => {
    expect(changedSince(ISSUE, ISSUE)).toEqual([]);
    const now: Issue = {
      ...ISSUE,
      status: 'resolved',
      assignee: undefined,
      priority: 'high',
      lifetime: { events: 12 },
    };
    expect(changedSince(ISSUE, now)).toEqual(['status', 'assignee', 'priority', 'events']);
    expect(changedSince(ISSUE, { ...ISSUE, lifetime: {} })).toEqual([]);
  });
});
