import { describe, expect, it } from 'vitest';
import { createClient } from '../../src/client/createClient.js';
import type { Client } from '../../src/client/types/client.js';
import { DEFAULT_SCOPE, type Issue } from '../../src/model/index.js';
import { createProxyHandler } from '../../src/proxy/index.js';
import { createSandbox } from '../../src/testing/index.js';

const sandbox = createSandbox({ seed: 1, now: () => Date.parse('2026-07-01T12:00:00Z') });
const id = 'sandbox';
const organization = sandbox.organization;
const proxy = createProxyHandler({
  upstream: sandbox.fetch,
  token: sandbox.token,
  organization,
  vendor: 'sentry',
  allow: ['triage', 'merge', 'delete'],
  redaction: false,
});

const direct = createClient({
  baseUrl: 'http://sandbox.test',
  organization,
  id,
  vendor: 'sentry',
  token: sandbox.token,
  fetch: sandbox.fetch,
});
const proxied = createClient({
  baseUrl: 'http://host.test/crashboard',
  organization,
  id,
  fetch(request) {
    // As a browser does.
    request.headers.set('Origin', 'http://host.test');
    return proxy(request);
  },
});

async function firstIssue(client: Client): Promise<Issue> {
  const { items } = await client.listIssues(DEFAULT_SCOPE, { pageSize: 1 });
  return items[0] as Issue;
}

const reads: [string, (client: Client, issue: Issue) => Promise<unknown>][] = [
  [
    'issues',
    (client) => client.listIssues({ ...DEFAULT_SCOPE, projects: ['checkout-api'] }, { pageSize: 3 }),
  ],
  ['an issue', (client, { ref }) => client.getIssue(ref)],
  ['an issue by its short id', (client, { shortId }) => client.findIssue(shortId ?? '')],
  ['counts of visible issues', (client, { ref }) => client.getIssueStats([ref.id], DEFAULT_SCOPE)],
  ['events', (client, { ref }) => client.listEvents(ref, {}, { pageSize: 2 })],
  ['the recommended event', (client, { ref }) => client.getEvent(ref, 'recommended')],
  ['tag facets', (client, { ref }) => client.listTagFacets(ref, {})],
  ['tag values', (client, { ref }) => client.listTagValues(ref, 'environment', {})],
  [
    'counts of events over time',
    (client, { ref }) => client.getEventTrend(ref, { range: { last: '7d' }, environments: ['production'] }),
  ],
  ['activity', (client, { ref }) => client.listActivity(ref)],
  ['releases', (client) => client.listReleases({ projects: 'all' }, { pageSize: 2 })],
  ['sessions', (client) => client.getSessions({ projects: 'all', range: { last: '7d' } })],
  ['projects', (client) => client.listProjects()],
  ['environments', (client) => client.listEnvironments({ projects: 'all' })],
  ['members', (client) => client.listMembers()],
  ['teams', (client) => client.listTeams()],
];

describe('the client against the sandbox', () => {
  it.each(reads)('reads %s, and the same through the proxy', async (_, read) => {
    const issue = await firstIssue(direct);
    const answer = await read(direct, issue);
    expect(await read(proxied, issue)).toEqual(answer);
    expect(JSON.stringify(answer).length).toBeGreaterThan(30);
  });

  it('reads the stored payload', async () => {
    const { ref } = await firstIssue(direct);
    const event = await direct.getEvent(ref, 'latest');
    expect(await direct.getRawEvent(ref, event.id)).toMatchObject({ platform: event.platform });
  });

  it('reads the trace of an event and the files that came with it', async () => {
    const { items } = await direct.listIssues(DEFAULT_SCOPE, { pageSize: 5 });
    let files = 0;
    for (const { ref } of items) {
      const event = await direct.getEvent(ref, 'latest');
      const traceId = String(event.contexts.find(({ name }) => name === 'trace')?.data.trace_id);
      const trace = await direct.getTrace(traceId, { around: event.occurredAt });
      expect(trace).toMatchObject({ id: traceId, isCut: false, skipped: 0 });
      const failure = trace.items.find(({ eventId, kind }) => kind === 'error' && eventId === event.id);
      expect(failure).toMatchObject({ issueId: ref.id, depth: 2 });
      expect(trace.items[0]).toMatchObject({ kind: 'transaction', depth: 0 });
      const { items: attachments } = await direct.listAttachments(ref, event.id);
      for (const file of attachments)
        expect(file).toMatchObject({ eventId: event.id, name: expect.stringMatching(/log|png/) });
      files += attachments.length;
    }
    expect(files).toBeGreaterThan(0);
    expect((await direct.getTrace('f'.repeat(32))).items).toEqual([]);
  });

  it('counts the events of an issue as its list does', async () => {
    const { ref } = await firstIssue(direct);
    const range = { last: '7d' };
    const scope = { ...DEFAULT_SCOPE, projects: [ref.project], range, query: '' };
    const trend = await direct.getEventTrend(ref, { range });
    const counted = (await direct.getIssueStats([ref.id], scope))[ref.id]?.period?.events;
    expect(trend?.points.reduce((sum, { count }) => sum + count, 0)).toBe(counted);
    const some = await direct.getEventTrend(ref, { range, query: 'level:nothing-like-it' });
    expect(some?.points.every(({ count }) => count === 0)).toBe(true);
  });

  it('counts events for readers of some projects, and of those alone', async () => {
    const { ref } = await firstIssue(direct);
    const limited = (projects: readonly string[]): Client =>
      createClient({
        baseUrl: 'http://host.test/crashboard',
        organization,
        id,
        fetch: createProxyHandler({
          upstream: sandbox.fetch,
          token: sandbox.token,
          organization,
          vendor: 'sentry',
          projects: [...projects],
          redaction: false,
        }),
      });
    const range = { last: '7d' };
    const trend = await limited([ref.project]).getEventTrend(ref, { range });
    expect(trend).toEqual(await direct.getEventTrend(ref, { range }));
    const other = sandbox.projects.find(({ slug }) => slug !== ref.project)?.slug ?? '';
    expect(await limited([other]).getEventTrend(ref, { range })).toBeUndefined();
    const disguised = await limited([other]).getEventTrend({ ...ref, project: other }, { range });
    expect(disguised?.points.some(({ count }) => count > 0)).toBe(false);
  });

  it('changes an issue through the proxy', async () => {
    const { ref } = await firstIssue(proxied);
    expect(await proxied.updateIssues([ref], { status: 'resolved' })).toEqual({ done: [ref], failed: [] });
    expect((await direct.getIssue(ref)).status).toBe('resolved');
  });

  it.each([
    [
      'unreachable',
      createProxyHandler({
        upstream: () => Promise.reject(new TypeError('no')),
        organization,
        vendor: 'sentry',
        token: 't',
      }),
      'network',
      'upstream_unreachable',
    ],
    [
      'unauthorized',
      createProxyHandler({ upstream: sandbox.fetch, organization, vendor: 'sentry', token: 'wrong' }),
      'unauthorized',
      'upstream_unauthorized',
    ],
    [
      'a page',
      createProxyHandler({
        upstream: async () => new Response('<html>'),
        organization,
        vendor: 'sentry',
        token: 't',
      }),
      'invalid_response',
      'html',
    ],
    [
      'cut off',
      createProxyHandler({
        upstream: async () => new Response('[{"id": '),
        organization,
        vendor: 'sentry',
        token: 't',
      }),
      'invalid_response',
      'truncated',
    ],
  ])('tells when the server behind the proxy is %s', async (_, fetch, code, hint) => {
    const client = createClient({
      baseUrl: 'http://host.test/crashboard',
      organization,
      fetch,
      retry: { attempts: 1, budgetMs: 0 },
    });
    await expect(client.listIssues(DEFAULT_SCOPE)).rejects.toMatchObject({ code, hint });
  });
});
