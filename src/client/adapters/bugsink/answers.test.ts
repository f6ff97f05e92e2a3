import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { json, SCOPE, SOURCE, scripted } from '../../../../test/client/scripted.js';
import { type CrashboardError, isCrashboardError } from '../../http/errors.js';
import type { Client } from '../../types/client.js';

const REF = { source: SOURCE, project: 'shop', id: '11111111-2222-4333-8444-000000000001' };

const CALLS: readonly ((client: Client) => Promise<unknown>)[] = [
  (client) => client.listProjects(),
  (client) => client.listIssues({ ...SCOPE, query: 'is:unresolved timesSeen:>1 age:-2d error.type:*a*' }),
  (client) => client.getIssue(REF),
  (client) => client.getIssueStats([REF.id], SCOPE),
  (client) => client.listEvents(REF, { range: { last: '1d' } }),
  (client) => client.getEvent(REF, 'latest'),
  (client) => client.getEvent(REF, 'aaaaaaaabbbb4ccc8ddd000000000001'),
  (client) => client.listTagFacets(REF, {}),
  (client) => client.listReleases({ projects: 'all' }),
  (client) => client.updateIssues([REF], { status: 'unresolved' }),
  (client) => client.serverInfo(),
];

const cell = fc.oneof(fc.jsonValue({ maxDepth: 2 }), fc.constantFrom(REF.id, '7', 7, '2026-06-30T21:05:00Z'));
const KEYS = ['id', 'event_id', 'project', 'slug', 'version', 'last_seen', 'first_seen', 'timestamp'];
const row = fc.dictionary(
  fc.constantFrom(...KEYS, 'ingested_at', 'digest_order', 'data', 'calculated_type', 'calculated_value'),
  cell,
);
const answer = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  row,
  fc.record({
    results: fc.array(fc.oneof(row, fc.jsonValue({ maxDepth: 1 })), { maxLength: 5 }),
    next: fc.constantFrom(null, 7, 'http://x/?cursor=%', 'http://x/?cursor=a', 'http://x/?cursor=b'),
  }),
);

describe('whatever a Bugsink server answers', () => {
  it('gives a result or an error of ours, after few requests', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(answer, { minLength: 1, maxLength: 6 }), async (answers) => {
        for (const call of CALLS) {
          const { client, asked } = scripted((_, number) => json(answers[number % answers.length]), {
            vendor: 'bugsink',
            retry: { attempts: 1, budgetMs: 0 },
          });
          const error = await call(client).then(
            () => undefined,
            (thrown: unknown) => thrown,
          );
          // `server` without a status is what an exception inside the adapter becomes.
          if (error !== undefined) {
            expect(isCrashboardError(error)).toBe(true);
            const { code, status, message } = error as CrashboardError;
            expect(code === 'server' && status === undefined ? message : '').toBe('');
          }
          expect(asked.length).toBeLessThan(120);
        }
      }),
      { numRuns: 150 },
    );
  });
});
