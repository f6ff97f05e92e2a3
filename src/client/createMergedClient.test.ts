import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { fakeClient } from '../../test/helpers/fakeClient.js';
import { buildIssue } from '../testing/builders/index.js';
import { createMergedClient } from './createMergedClient.js';
import { CrashboardError } from './http/errors.js';
import {
  type Client,
  DEFAULT_SCOPE,
  type Issue,
  type IssueRef,
  type IssueScope,
  type Page,
} from './index.js';

const START = Date.parse('2026-06-01T00:00:00Z');
const at = (minute: number): string => new Date(START + minute * 60_000).toISOString();

/** An issue that was last seen so many minutes after the start. */
function issueAt(source: string, id: string, minute: number, over: Partial<Issue> = {}): Issue {
  const { period: _, ...issue } = buildIssue();
  return {
    ...issue,
    ref: { source, project: 'shop', id },
    project: { id: '1', slug: 'shop', name: 'Shop' },
    lifetime: { events: minute, lastSeen: at(minute), firstSeen: at(0) },
    ...over,
  };
}

/** A server with these issues, in this order, in pages that it cuts itself. */
function server(id: string, issues: readonly Issue[], calls: Partial<Client> = {}, cut = 3): Client {
  return fakeClient({
    id,
    listIssues: async (_scope, { cursor } = {}): Promise<Page<Issue>> => {
      const from = Number(cursor ?? 0);
      const next = from + cut < issues.length ? { nextCursor: String(from + cut) } : {};
      return { items: issues.slice(from, from + cut), skipped: 0, total: issues.length, ...next };
    },
    ...calls,
  });
}

const failing = (code: ConstructorParameters<typeof CrashboardError>[0]) => async () => {
  throw new CrashboardError(code, 'no');
};

async function readAll(
  client: Client,
  scope: IssueScope = DEFAULT_SCOPE,
  pageSize = 4,
): Promise<Page<Issue>[]> {
  const pages: Page<Issue>[] = [];
  let cursor: string | undefined;
  do {
    const page = await client.listIssues(scope, { cursor, pageSize });
    pages.push(page);
    cursor = page.nextCursor;
  } while (cursor !== undefined && pages.length < 100);
  return pages;
}

const idsOf = (pages: readonly Page<Issue>[]) => pages.flatMap(({ items }) => items.map(({ ref }) => ref.id));

describe('a merged list of issues', () => {
  it('has every issue of every server once, in one order, whatever the pages (IL-20)', async () => {
    const minutes = fc.uniqueArray(fc.nat(500), { maxLength: 20 });
    const servers = fc.array(fc.record({ minutes, cut: fc.integer({ min: 1, max: 7 }) }), {
      minLength: 1,
      maxLength: 4,
    });
    await fc.assert(
      fc.asyncProperty(servers, fc.integer({ min: 1, max: 9 }), async (given, pageSize) => {
        const clients = given.map(({ minutes: of, cut }, index) => {
          const newest = [...of].sort((a, b) => b - a);
          const issues = newest.map((minute) => issueAt(`s${index}`, String(minute), minute));
          return [`S${index}`, server(`s${index}`, issues, {}, cut)] as const;
        });
        const pages = await readAll(createMergedClient(Object.fromEntries(clients)), DEFAULT_SCOPE, pageSize);
        const expected = given.flatMap(({ minutes: of }, index) => of.map((minute) => `S${index}:${minute}`));
        expect([...idsOf(pages)].sort()).toEqual([...expected].sort());
        const order = idsOf(pages).map((id) => Number(id.split(':')[1]));
        expect(order).toEqual([...order].sort((a, b) => b - a));
        for (const page of pages) expect(page.items.length).toBeLessThanOrEqual(pageSize);
        expect(pages[0]?.total).toBe(expected.length);
      }),
      { numRuns: 200 },
    );
  });

  it('names the server of every issue and project, so that both may number alike (IL-N03)', async () => {
    const client = createMergedClient({
      EU: server('a', [issueAt('a', '7', 2)]),
      US: server('b', [issueAt('b', '7', 1)]),
    });
    const { items } = await client.listIssues(DEFAULT_SCOPE);
    expect(items.map(({ ref }) => ref)).toEqual([
      { source: 'merged', project: 'EU:shop', id: 'EU:7' },
      { source: 'merged', project: 'US:shop', id: 'US:7' },
    ]);
    expect(items.map(({ project }) => project)).toEqual([
      { id: 'EU:1', slug: 'EU:shop', name: 'Shop', server: 'EU' },
      { id: 'US:1', slug: 'US:shop', name: 'Shop', server: 'US' },
    ]);
  });

  it('keeps the others usable when a server fails, and says whose issues are missing (IL-N03)', async () => {
    const client = createMergedClient({
      EU: server('a', [issueAt('a', '1', 1)]),
      US: fakeClient({ id: 'b', listIssues: failing('network') }),
    });
    const page = await client.listIssues(DEFAULT_SCOPE);
    expect(idsOf([page])).toEqual(['EU:1']);
    expect(page.missing).toEqual([{ source: 'US', problem: { code: 'network' } }]);
    // Unknown, since nobody knows of how many the other has.
    expect(page.total).toBeUndefined();
  });

  it('goes on without a server that fails in the middle, and says so on that page', async () => {
    const many = Array.from({ length: 9 }, (_, index) => issueAt('b', String(index), 90 - index));
    let asked = 0;
    const flaky = server('b', many);
    const client = createMergedClient({
      EU: server(
        'a',
        Array.from({ length: 6 }, (_, index) => issueAt('a', String(index), 80 - index)),
      ),
      US: fakeClient({
        id: 'b',
        listIssues: (scope, options) => {
          asked += 1;
          return asked === 1 ? flaky.listIssues(scope, options) : failing('server')();
        },
      }),
    });
    const pages = await readAll(client);
    expect(pages[0]?.missing).toEqual([{ source: 'US', problem: { code: 'server' } }]);
    expect(idsOf(pages)).toEqual(['US:0', 'US:1', 'US:2', 'EU:0', 'EU:1', 'EU:2', 'EU:3', 'EU:4', 'EU:5']);
    expect(asked).toBe(2);
  });

  it('fails as a whole when no server answers', async () => {
    const client = createMergedClient({
      EU: fakeClient({ id: 'a', listIssues: failing('unauthorized') }),
      US: fakeClient({ id: 'b', listIssues: failing('network') }),
    });
    await expect(client.listIssues(DEFAULT_SCOPE)).rejects.toMatchObject({ code: 'unauthorized' });
  });

  it('asks only the servers whose projects are chosen, and names projects that nobody has', async () => {
    const eu = vi.fn(async () => ({ items: [], skipped: 0 }));
    const us = vi.fn(async () => ({ items: [], skipped: 0 }));
    const client = createMergedClient({
      EU: fakeClient({ id: 'a', listIssues: eu }),
      US: fakeClient({ id: 'b', listIssues: us }),
    });
    const page = await client.listIssues({ ...DEFAULT_SCOPE, projects: ['EU:shop', 'EU:api', 'blog'] });
    expect(eu.mock.calls).toEqual([
      [{ ...DEFAULT_SCOPE, projects: ['shop', 'api'] }, expect.objectContaining({})],
    ]);
    expect(us).not.toHaveBeenCalled();
    expect(page.ignoredTokens).toEqual(['project:blog']);
  });

  it('says which words not every server takes, and that trends cannot be compared', async () => {
    const ignoring = (...ignoredTokens: string[]) => ({
      listIssues: async () => ({ items: [], skipped: 0, ignoredTokens }),
    });
    const asked: IssueScope[] = [];
    const client = createMergedClient({
      EU: fakeClient({ id: 'a', ...ignoring('level:error', 'assigned:me') }),
      US: fakeClient({
        id: 'b',
        listIssues: async (scope) => {
          asked.push(scope);
          return ignoring('level:error').listIssues();
        },
      }),
    });
    const page = await client.listIssues({ ...DEFAULT_SCOPE, sort: 'trends' });
    expect(page.ignoredTokens).toEqual(['sort:trends', 'level:error', 'assigned:me (EU)']);
    expect(asked[0]?.sort).toBe('lastSeen');
  });

  it('reads what is left of a server’s page from memory, and a list that begins anew', async () => {
    const issues = Array.from({ length: 9 }, (_, index) => issueAt('a', String(index), 90 - index));
    const eu = server('a', issues, {}, 9);
    const listIssues = vi.fn(eu.listIssues);
    const client = createMergedClient({ EU: fakeClient({ id: 'a', listIssues }) });
    await readAll(client, DEFAULT_SCOPE, 2);
    expect(listIssues).toHaveBeenCalledTimes(1);
    await client.listIssues(DEFAULT_SCOPE, { pageSize: 2 });
    expect(listIssues).toHaveBeenCalledTimes(2);
  });

  it('takes any cursor without breaking', async () => {
    const client = createMergedClient({ EU: server('a', [issueAt('a', '1', 1)]) });
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.string(), fc.json()), async (cursor) => {
        const { items } = await client.listIssues(DEFAULT_SCOPE, { cursor });
        expect(items.length).toBeLessThanOrEqual(1);
      }),
      { numRuns: 100 },
    );
  });
});

describe('a merged client', () => {
  const ref: IssueRef = { source: 'merged', project: 'US:shop', id: 'US:7' };
  const inside: IssueRef = { source: 'b', project: 'shop', id: '7' };
  const nobody = fakeClient({ id: 'a' });

  it('asks an issue’s own server, in that server’s words', async () => {
    const getIssue = vi.fn(async () => issueAt('b', '7', 1));
    const getEventTrend = vi.fn(async () => undefined);
    const client = createMergedClient({ EU: nobody, US: fakeClient({ id: 'b', getIssue, getEventTrend }) });
    await expect(client.getIssue(ref, { environments: ['production'] })).resolves.toMatchObject({ ref });
    expect(getIssue).toHaveBeenCalledWith(inside, { environments: ['production'] });
    await client.getEventTrend(ref, { query: 'x' });
    expect(getEventTrend).toHaveBeenCalledWith(inside, { query: 'x' });
    await expect(client.getIssue({ ...ref, source: 'elsewhere' })).rejects.toMatchObject({
      code: 'not_found',
    });
    await expect(client.getIssue({ ...ref, id: 'XX:7' })).rejects.toMatchObject({ code: 'not_found' });
    await expect(client.getIssue({ ...ref, id: '__proto__:7' })).rejects.toMatchObject({ code: 'not_found' });
  });

  it('counts each server’s issues there; a server that fails leaves its numbers unknown', async () => {
    const counts = (ids: readonly string[]) =>
      Object.fromEntries(ids.map((id) => [id, { period: { events: Number(id) } }]));
    const client = createMergedClient({
      EU: fakeClient({ id: 'a', getIssueStats: async (ids) => counts(ids) }),
      US: fakeClient({ id: 'b', getIssueStats: failing('server') }),
    });
    expect(await client.getIssueStats(['EU:1', 'US:1', 'EU:2', 'none'], DEFAULT_SCOPE)).toEqual({
      'EU:1': { period: { events: 1 } },
      'EU:2': { period: { events: 2 } },
    });
  });

  it('lets those wait who ask a busy server for numbers', async () => {
    const client = createMergedClient({
      EU: fakeClient({ id: 'a', getIssueStats: async () => ({}) }),
      US: fakeClient({ id: 'b', getIssueStats: failing('rate_limited') }),
    });
    await expect(client.getIssueStats(['EU:1', 'US:1'], DEFAULT_SCOPE)).rejects.toMatchObject({
      code: 'rate_limited',
    });
  });

  it('lists the projects of all servers, and goes past one that fails', async () => {
    const projects = (...slugs: string[]) => ({
      listProjects: async ({ cursor }: { cursor?: string | undefined } = {}) => {
        const index = Number(cursor ?? 0);
        const slug = slugs[index] ?? '';
        const next = index + 1 < slugs.length ? { nextCursor: String(index + 1) } : {};
        return { items: [{ id: slug, slug }], skipped: 0, ...next };
      },
    });
    const client = createMergedClient({
      EU: fakeClient({ id: 'a', ...projects('shop', 'api') }),
      US: fakeClient({ id: 'b', listProjects: failing('server') }),
      AU: fakeClient({ id: 'c', ...projects('shop') }),
    });
    const slugs: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await client.listProjects({ cursor });
      slugs.push(...page.items.map(({ slug }) => slug));
      cursor = page.nextCursor;
    } while (cursor !== undefined);
    expect(slugs).toEqual(['EU:shop', 'EU:api', 'AU:shop']);
  });

  it('knows the environments of a project, and of all servers that answer', async () => {
    const environments = vi.fn(async () => ['production', 'staging']);
    const client = createMergedClient({
      EU: fakeClient({ id: 'a', listEnvironments: environments }),
      US: fakeClient({ id: 'b', listEnvironments: async () => ['production', 'canary'] }),
      AU: fakeClient({ id: 'c', listEnvironments: failing('unsupported') }),
    });
    expect(await client.listEnvironments({ projects: ['EU:shop'] })).toEqual(['production', 'staging']);
    expect(environments).toHaveBeenCalledWith({ projects: ['shop'] }, undefined);
    expect(await client.listEnvironments({ projects: 'all' })).toEqual(['production', 'staging', 'canary']);
  });

  it('changes each issue on its own server, and tells what a server refused', async () => {
    const client = createMergedClient({
      EU: fakeClient({ id: 'a', updateIssues: async (refs) => ({ done: refs, failed: [] }) }),
      US: fakeClient({ id: 'b', updateIssues: failing('forbidden') }),
    });
    const eu: IssueRef = { source: 'merged', project: 'EU:shop', id: 'EU:7' };
    const foreign: IssueRef = { source: 'other', project: 'x', id: '1' };
    const result = await client.updateIssues([eu, ref, foreign], { status: 'resolved' });
    expect(result.done).toEqual([eu]);
    expect(result.failed).toEqual([
      { ref: foreign, error: { code: 'not_found' } },
      { ref, error: { code: 'forbidden' } },
    ]);
    await expect(client.mergeIssues([eu, ref])).rejects.toMatchObject({ code: 'conflict' });
  });

  it('finds what only one server has, and reports the failure that says most', async () => {
    const found = createMergedClient({
      EU: fakeClient({ id: 'a', findIssue: failing('not_found') }),
      US: fakeClient({ id: 'b', findIssue: async () => issueAt('b', '7', 1) }),
    });
    await expect(found.findIssue('SHOP-7')).resolves.toMatchObject({ ref });
    const unsure = createMergedClient({
      EU: fakeClient({ id: 'a', findIssue: failing('not_found') }),
      US: fakeClient({ id: 'b', findIssue: failing('network') }),
    });
    await expect(unsure.findIssue('SHOP-7')).rejects.toMatchObject({ code: 'network' });
  });

  it('can do what all servers can; what only some can is unknown, releases are one server’s business', () => {
    const withState = (state: 'yes' | 'no') => ({
      capabilities: {
        get: () => ({ 'events.byDate': { state, why: 'vendor' as const }, 'issues.list': YES }),
        subscribe: () => () => {},
      },
    });
    const client = createMergedClient({
      EU: fakeClient({ id: 'a', ...withState('yes') }),
      US: fakeClient({ id: 'b', ...withState('no') }),
    });
    const known = client.capabilities.get();
    expect(known['issues.list']?.state).toBe('yes');
    expect(known['events.byDate']?.state).toBe('unknown');
    expect(known['releases.list']?.state).toBe('no');
  });

  it('refuses names that cannot be told from ids', () => {
    expect(() => createMergedClient({})).toThrow(TypeError);
    expect(() => createMergedClient({ 'a:b': nobody })).toThrow(TypeError);
    expect(() => createMergedClient({ '': nobody })).toThrow(TypeError);
  });
});

const YES = { state: 'yes', why: 'vendor' } as const;
