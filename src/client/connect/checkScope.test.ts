import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { SCOPE, scripted } from '../../../test/client/scripted.js';
import { createLocalClient } from '../createLocalClient.js';
import { isCrashboardError, problemOf } from '../http/errors.js';
import type { Client } from '../types/client.js';

const REF = { source: 'test', project: 'shop', id: '1' };

/** Every call that takes a scope, with one part of it that means nothing. */
const CALLS: readonly (readonly [name: string, call: (client: Client, wrong: object) => Promise<unknown>])[] =
  [
    ['listIssues', (client, wrong) => client.listIssues({ ...SCOPE, ...wrong } as never)],
    ['getIssueStats', (client, wrong) => client.getIssueStats(['1'], { ...SCOPE, ...wrong } as never)],
    ['listEvents', (client, wrong) => client.listEvents(REF, wrong as never)],
    ['getEvent', (client, wrong) => client.getEvent(REF, 'latest', wrong as never)],
    ['getEventTrend', (client, wrong) => client.getEventTrend(REF, wrong as never)],
    ['listTagFacets', (client, wrong) => client.listTagFacets(REF, wrong as never)],
    ['listTagValues', (client, wrong) => client.listTagValues(REF, 'os', wrong as never)],
    ['listReleases', (client, wrong) => client.listReleases({ projects: 'all', ...wrong } as never)],
    ['getSessions', (client, wrong) => client.getSessions({ projects: 'all', ...wrong } as never)],
  ];

const WRONG: readonly (readonly [option: RegExp, part: object])[] = [
  [/^range\.last .*'14d'/, { range: { last: '1y' } }],
  [/^range\.last .*'14d'/, { range: { last: 14 } }],
  [/^range takes/, { range: '14d' }],
  [/^range\.start and range\.end/, { range: { start: 'yesterday', end: 'today' } }],
  [/^range\.start and range\.end/, { range: { start: '2026-06-30T00:00:00Z', end: '2026-06-01T00:00:00Z' } }],
  [/^projects takes a list of slugs/, { projects: 'shop' }],
  [/^environments takes a list/, { environments: 'live' }],
  [/^query takes a text/, { query: ['a'] }],
];

describe('an option of a scope that means nothing', () => {
  it.for(CALLS)(
    'is refused by %s before anything is sent, by its name and with the remedy',
    async ([, call]) => {
      const { client, asked } = scripted(() => new Response('[]'));
      for (const [option, part] of WRONG) {
        const error = await call(client, part).catch((reason: unknown) => reason);
        expect(isCrashboardError(error, 'unsupported'), JSON.stringify(part)).toBe(true);
        expect(problemOf(error)).toMatchObject({ hint: 'option', option: expect.stringMatching(option) });
      }
      expect(asked).toHaveLength(0);
    },
  );

  it('is refused without a server too, and in the sort of each list', async () => {
    const local = createLocalClient({ events: [] });
    await expect(local.listIssues({ ...SCOPE, range: { last: '1y' } })).rejects.toMatchObject({
      hint: 'option',
    });
    await expect(local.listIssues({ ...SCOPE, sort: 'lastSean' as never })).rejects.toMatchObject({
      option: expect.stringContaining("'lastSeen'"),
    });
    await expect(local.listReleases({ projects: 'all', sort: 'lastSeen' as never })).rejects.toMatchObject({
      option: expect.stringContaining("'semver'"),
    });
  });

  it('is never a range that people can choose, and never repeats the value', async () => {
    const run = vi.fn(() => new Response('[]', { headers: { 'Content-Type': 'application/json' } }));
    const { client } = scripted(run);
    const span = fc.tuple(fc.nat({ max: 99_999 }), fc.constantFrom('m', 'h', 'd', 'w'));
    await fc.assert(
      fc.asyncProperty(span, async ([count, unit]) => {
        await client.listEvents(REF, { range: { last: `${count}${unit}` } });
      }),
      { numRuns: 30 },
    );
    const secret = await client.listEvents(REF, { range: { last: 'hunter2' } }).catch(problemOf);
    expect(JSON.stringify(secret)).not.toContain('hunter2');
  });
});
