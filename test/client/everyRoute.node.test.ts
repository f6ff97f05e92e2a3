import { describe, expect, it } from 'vitest';
import { routeTable } from '../../src/client/adapters/sentry/routes.js';
import type { Client } from '../../src/client/types.js';
import {
  type Asked,
  html,
  json,
  missing,
  SCOPE,
  type Script,
  SOURCE,
  scripted,
  wireIssue,
} from './scripted.js';

const REF = { source: SOURCE, project: 'shop', id: '1' };
const REF_2 = { ...REF, id: '2' };
const EVENT = 'a'.repeat(32);
const TRACE = 'b'.repeat(32);
const PROJECT = { id: '7', slug: 'shop', name: 'Shop' };
const SHOP = { ...SCOPE, projects: ['shop'] };

/** Every call a client has, so that whatever it may send is sent. */
const CALLS: readonly ((client: Client) => Promise<unknown>)[] = [
  (client) => client.serverInfo(),
  (client) => client.listOrganizations(),
  (client) => client.listProjects(),
  (client) => client.listEnvironments(SCOPE),
  (client) => client.listMembers(),
  (client) => client.listMembers({ project: 'shop' }),
  (client) => client.listTeams(),
  (client) => client.listTeams({ project: 'shop' }),
  (client) => client.listIssues(SCOPE),
  (client) => client.listIssues(SHOP),
  (client) => client.getIssue(REF),
  (client) => client.findIssue('SHOP-1'),
  (client) => client.getIssueStats(['1'], SCOPE),
  (client) => client.listEvents(REF, {}),
  (client) => client.getEvent(REF, 'latest'),
  (client) => client.getRawEvent(REF, EVENT),
  (client) => client.listTagFacets(REF, {}),
  (client) => client.listTagValues(REF, 'browser', {}),
  (client) => client.listReleases({ projects: 'all' }),
  (client) => client.getSessions({ projects: 'all', range: { last: '7d' } }),
  (client) => client.listActivity(REF),
  (client) => client.listUserFeedback(REF),
  (client) => client.listSuspectCommits(REF, EVENT),
  (client) => client.getOwnership(REF, EVENT),
  (client) => client.listAttachments(REF, EVENT),
  (client) => client.listSourceMapProblems(REF, EVENT),
  (client) => client.getRelease('shop@1.0'),
  (client) => client.listReleaseCommits('shop@1.0'),
  (client) => client.listReleaseDeploys('shop@1.0'),
  (client) => client.getTrace(TRACE),
  (client) => client.updateIssues([REF], { status: 'resolved' }),
  (client) => client.updateIssues([REF, REF_2], { status: 'resolved' }),
  (client) => client.mergeIssues([REF, REF_2]),
  (client) => client.deleteIssues([REF]),
];

const answer = ({ path }: Asked): Response => {
  if (path.endsWith('/projects/')) return json([PROJECT]);
  if (path === '/organizations/acme/issues/') return json([wireIssue('1'), wireIssue('2')]);
  return json([]);
};

/** Servers as they differ: one with everything, one that lacks what is new, one that lacks what is old, the service. */
const SERVERS: readonly (readonly [string, Script])[] = [
  ['https://errors.example.test', answer],
  [
    'https://errors.example.test',
    (asked) =>
      /^\/organizations\/acme\/(?:issues\/|trace\/|users\/)/.test(asked.path) ? missing() : answer(asked),
  ],
  [
    'https://errors.example.test',
    (asked) =>
      /members\/$/.test(asked.path) ? missing() : /\/projects\/$/.test(asked.path) ? answer(asked) : html(),
  ],
  [
    'https://sentry.io',
    (asked) => (asked.path === '/users/me/regions/' ? json({ regions: [] }) : answer(asked)),
  ],
];

/** The row a request belongs to. */
function rowOf({ method, path }: Asked): string | undefined {
  const fits = (pattern: string): boolean =>
    new RegExp(`^${pattern.replaceAll(/\{\w+\}/g, '[^/]+')}$`).test(path);
  const rows = routeTable.routes.filter((row) => row.method === method && fits(row.path));
  // Of several, the one with the most words of its own.
  return rows.sort((a, b) => (a.path.match(/\{/g) ?? []).length - (b.path.match(/\{/g) ?? []).length)[0]
    ?.name;
}

describe('the route table', () => {
  it('has no row that no call of the client uses, and no call outside of it', async () => {
    const used = new Set<string | undefined>();
    for (const [baseUrl, script] of SERVERS) {
      for (const call of CALLS) {
        // A server of its own for each: what one call learns must not spare the next its request.
        const { client, asked } = scripted(script, { baseUrl, retry: { attempts: 1, budgetMs: 0 } });
        await call(client).catch(() => undefined);
        for (const one of asked) used.add(rowOf(one));
      }
    }
    expect([...used].filter((name) => name === undefined)).toEqual([]);
    const unused = routeTable.routes.map(({ name }) => name).filter((name) => !used.has(name));
    expect(unused).toEqual([]);
  });
});
