import { describe, expect, it } from 'vitest';
import { DEFAULT_SCOPE, type Issue } from '../../model/index.js';
import { impactRank } from './impact.js';
import { issueQueues, queueOfScope, scopeOfQueue } from './queues.js';

const queues = issueQueues();

describe('queues', () => {
  it('are each found again from the scope they make', () => {
    for (const queue of queues)
      expect(queueOfScope(queues, scopeOfQueue(DEFAULT_SCOPE, queue))).toBe(queue.name);
  });

  it('keep projects, environments and range, and the order unless they are one', () => {
    const scope = {
      ...DEFAULT_SCOPE,
      projects: ['shop'],
      environments: ['production'],
      sort: 'events',
    } as const;
    const [, fresh] = queues;
    expect(fresh && scopeOfQueue(scope, fresh)).toEqual({ ...scope, query: 'is:unresolved firstSeen:-7d' });
    const impact = queues.find(({ name }) => name === 'highImpact');
    expect(impact && scopeOfQueue(scope, impact).sort).toBe('impact');
    expect(fresh && scopeOfQueue({ ...scope, sort: 'impact' }, fresh).sort).toBe('lastSeen');
  });

  it('are none for a search of the reader’s own', () => {
    expect(queueOfScope(queues, { query: 'is:unresolved level:fatal', sort: 'lastSeen' })).toBeUndefined();
    expect(queueOfScope(queues, { query: ' is:unassigned   is:unresolved ', sort: 'lastSeen' })).toBe(
      'unassigned',
    );
  });

  it.each([
    [14, 'firstSeen:-14d'],
    [0, 'firstSeen:-7d'],
    [Number.NaN, 'firstSeen:-7d'],
    [-3, 'firstSeen:-1d'],
    [9999, 'firstSeen:-365d'],
  ])('take a sprint of %d days', (days, clause) => {
    expect(issueQueues(days).find(({ name }) => name === 'new')?.query).toContain(clause);
  });
});

describe('the rank by impact', () => {
  const issue = (events?: number, users?: number): Issue =>
    ({ period: { ...(events !== undefined && { events }), ...(users !== undefined && { users }) } }) as Issue;

  it('is events times users, so that one loud client ranks below many quiet ones', () => {
    expect(impactRank(issue(1_000, 5))).toBe(5_000);
    expect(impactRank(issue(400, 400))).toBe(160_000);
  });

  it('is unknown when either is', () => {
    expect(impactRank(issue(1_000))).toBeUndefined();
    expect(impactRank(issue(undefined, 3))).toBeUndefined();
    expect(impactRank({} as Issue)).toBeUndefined();
  });
});
