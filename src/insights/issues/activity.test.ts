import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Activity, JsonObject } from '../../model/index.js';
import { activityFact } from './activityFacts.js';
import { regressionStory } from './regressionStory.js';

const NOA = { id: '12', name: 'Noa Lindqvist' };

function entry(type: string, data: JsonObject = {}, more: Partial<Activity> = {}): Activity {
  return { id: type, type, data, ...more };
}

describe('an entry of the activity', () => {
  it.each([
    [entry('note'), { kind: 'commented' }],
    [entry('first_seen', { priority: 'high' }), { kind: 'firstSeen' }],
    [entry('set_resolved'), { kind: 'resolved' }],
    [
      entry('set_resolved_in_release', { version: 'shop@4.2.0' }),
      { kind: 'resolvedIn', where: 'release', name: 'shop@4.2.0' },
    ],
    [entry('set_resolved_in_release', { version: '' }), { kind: 'resolvedIn', where: 'nextRelease' }],
    [
      entry('set_resolved_in_commit', { commit: { id: '0123456789abcdef0123456789abcdef01234567' } }),
      { kind: 'resolvedIn', where: 'commit', name: '01234567' },
    ],
    [entry('set_resolved_in_commit', { commit: null }), { kind: 'resolvedIn', where: 'commit' }],
    [
      entry('set_resolved_in_pull_request', { pullRequest: { id: 412 } }),
      { kind: 'resolvedIn', where: 'pullRequest', name: '412' },
    ],
    [entry('set_resolved_by_age', { age: 720 }), { kind: 'resolvedByAge', hours: 720 }],
    [entry('set_unresolved'), { kind: 'reopened' }],
    [entry('set_ignored'), { kind: 'archived', until: { type: 'forever' } }],
    [
      entry('set_ignored', { ignoreUntilEscalating: true }),
      { kind: 'archived', until: { type: 'escalating' } },
    ],
    [
      entry('set_ignored', { ignoreUntil: '2026-07-01T00:00:00Z', ignoreCount: null }),
      { kind: 'archived', until: { type: 'time', at: '2026-07-01T00:00:00Z' } },
    ],
    [entry('set_ignored', { ignoreCount: 80 }), { kind: 'archived', until: { type: 'events', count: 80 } }],
    [entry('set_ignored', { ignoreUserCount: 3 }), { kind: 'archived', until: { type: 'users', count: 3 } }],
    [
      entry('set_ignored', { ignoreDuration: 60 }),
      { kind: 'archived', until: { type: 'minutes', count: 60 } },
    ],
    [
      entry('set_regression', { version: '2', resolved_in_version: '1' }),
      { kind: 'regressed', release: '2', resolvedIn: '1' },
    ],
    [entry('set_escalating', { forecast: 40 }), { kind: 'escalated', forecast: 40 }],
    [entry('set_priority', { priority: 'high' }), { kind: 'priority', priority: 'high', isAutomatic: true }],
    [entry('auto_set_ongoing', { after_days: 7 }), { kind: 'ongoing', days: 7 }],
    [
      entry('assigned', { assignee: '12', assigneeType: 'user' }, { actor: NOA }),
      { kind: 'assigned', assignee: { type: 'user', id: '12', isSelf: true } },
    ],
    [
      entry('assigned', { assignee: '12', assigneeType: 'team', rule: 'path:app/*' }, { actor: NOA }),
      { kind: 'assigned', assignee: { type: 'team', id: '12', isSelf: false, rule: 'path:app/*' } },
    ],
    [entry('unassigned'), { kind: 'unassigned' }],
    [entry('mark_reviewed'), { kind: 'reviewed' }],
    [entry('merge', { issues: [{}, {}] }), { kind: 'merged', issues: 2 }],
    [entry('seer_rca_completed', { any: 1 }), { kind: 'other', type: 'seer_rca_completed' }],
  ] as const)('%o is told', (given, fact) => {
    expect(activityFact(given)).toEqual(fact);
  });
});

describe('the story of a regression', () => {
  const resolved = entry(
    'set_resolved_in_release',
    { version: 'accounts@2.9.1' },
    { actor: NOA, createdAt: '2026-06-18T12:00:00Z' },
  );
  const broken = entry(
    'set_regression',
    { version: 'accounts@2.10.0' },
    { createdAt: '2026-06-27T16:00:00Z' },
  );

  it('says who had resolved it in what, when it broke in what, and how long that held', () => {
    expect(regressionStory([broken, resolved])).toEqual({
      brokenAt: '2026-06-27T16:00:00Z',
      brokenIn: 'accounts@2.10.0',
      resolvedBy: NOA,
      resolvedAt: '2026-06-18T12:00:00Z',
      resolvedWhere: 'release',
      resolvedIn: 'accounts@2.9.1',
      heldMs: 9 * 86_400_000 + 4 * 3_600_000,
    });
  });

  it('is the same whatever order the entries come in', () => {
    expect(regressionStory([resolved, broken])).toEqual(regressionStory([broken, resolved]));
  });

  it('is that of the latest regression, and of a resolution that belongs to it', () => {
    const again = entry('set_regression', { version: '3' }, { createdAt: '2026-06-28T00:00:00Z' });
    expect(regressionStory([again, broken, resolved])).toEqual({
      brokenAt: '2026-06-28T00:00:00Z',
      brokenIn: '3',
    });
  });

  it('takes the release of the resolution from the regression where that alone tells it', () => {
    const plain = entry('set_resolved', {}, { actor: NOA, createdAt: '2026-06-18T12:00:00Z' });
    const told = { ...broken, data: { ...broken.data, resolved_in_version: 'accounts@2.9.1' } };
    expect(regressionStory([told, plain])).toMatchObject({
      resolvedIn: 'accounts@2.9.1',
      resolvedWhere: 'release',
    });
  });

  it('is none without a regression', () => {
    expect(regressionStory([resolved])).toBeUndefined();
    expect(regressionStory([])).toBeUndefined();
  });
});

const types = fc.oneof(
  fc.constantFrom(
    'note',
    'set_resolved',
    'set_resolved_in_release',
    'set_resolved_in_commit',
    'set_resolved_in_pull_request',
    'set_ignored',
    'set_regression',
    'assigned',
    'merge',
    'set_priority',
    '__proto__',
    'constructor',
  ),
  fc.string(),
);
const hostile: fc.Arbitrary<Activity> = fc.record(
  {
    id: fc.string(),
    type: types,
    createdAt: fc.oneof(
      fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
      fc.string(),
    ),
    actor: fc.record({ id: fc.string(), name: fc.string() }, { requiredKeys: [] }),
    data: fc.dictionary(
      fc.constantFrom(
        'version',
        'commit',
        'pullRequest',
        'ignoreUntil',
        'ignoreCount',
        'assignee',
        'issues',
        'user',
        '__proto__',
        'toString',
      ),
      fc.jsonValue() as fc.Arbitrary<never>,
    ),
  },
  { requiredKeys: ['id', 'type', 'data'] },
) as fc.Arbitrary<Activity>;

describe('hostile activity', () => {
  it('is always a fact of texts and numbers, and never throws', () => {
    fc.assert(
      fc.property(hostile, (given) => {
        const fact = activityFact(given);
        expect(typeof fact.kind).toBe('string');
        for (const value of Object.values(fact))
          expect(['string', 'number', 'boolean', 'object']).toContain(typeof value);
        expect(JSON.parse(JSON.stringify(fact))).toEqual(fact);
      }),
    );
  });

  it('never says that a fix held for less than no time, and tells only of regressions', () => {
    fc.assert(
      fc.property(fc.array(hostile), (activity) => {
        const story = regressionStory(activity);
        expect(story !== undefined).toBe(activity.some(({ type }) => type === 'set_regression'));
        if (story?.heldMs !== undefined) expect(story.heldMs).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
