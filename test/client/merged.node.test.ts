import { describe, expect, it } from 'vitest';
import { createClient } from '../../src/client/createClient.js';
import { createLocalClient } from '../../src/client/createLocalClient.js';
import { createMergedClient } from '../../src/client/createMergedClient.js';
import type { Client } from '../../src/client/types/client.js';
import { DEFAULT_SCOPE, type Issue, type IssueScope } from '../../src/model/index.js';
import { createSandbox } from '../../src/testing/index.js';

const CLOCK = Date.parse('2026-07-01T12:00:00Z');
const EVERYTHING: IssueScope = { ...DEFAULT_SCOPE, query: '' };

function sandboxOf(seed: number) {
  const sandbox = createSandbox({ seed, now: () => CLOCK, world: { issues: 120 } });
  const client = createClient({
    baseUrl: `http://s${seed}.test`,
    organization: sandbox.organization,
    vendor: 'sentry',
    token: sandbox.token,
    fetch: sandbox.fetch,
    retry: { attempts: 1, budgetMs: 0 },
  });
  return { sandbox, client };
}

const inHand = () =>
  createLocalClient({
    now: () => CLOCK,
    events: [
      {
        event_id: 'a'.repeat(32),
        timestamp: CLOCK / 1000 - 5,
        exception: { values: [{ type: 'RangeError', value: 'in hand' }] },
      },
    ],
  });

async function everyIssue(client: Client, scope: IssueScope): Promise<Issue[]> {
  const issues: Issue[] = [];
  let cursor: string | undefined;
  for (let page = 0; page < 50; page += 1) {
    const { items, nextCursor: next } = await client.listIssues(scope, { cursor, pageSize: 25 });
    issues.push(...items);
    cursor = next;
    if (cursor === undefined) break;
  }
  return issues;
}

const namesOf = (issues: readonly Issue[]) =>
  [...new Set(issues.map(({ ref }) => ref.id.split(':')[0]))].sort();

describe('two servers and events in hand as one client', () => {
  const eu = sandboxOf(1);
  const us = sandboxOf(2);
  const client = createMergedClient({ EU: eu.client, US: us.client, here: inHand() });

  it.each(['lastSeen', 'firstSeen', 'events', 'users'] as const)(
    'lists all of their issues by %s (IL-20, IL-N03)',
    async (sort) => {
      const scope = { ...EVERYTHING, sort };
      const issues = await everyIssue(client, scope);
      const alone = await Promise.all([eu.client, us.client, inHand()].map((one) => everyIssue(one, scope)));
      expect(new Set(issues.map(({ ref }) => ref.id)).size).toBe(issues.length);
      expect(issues).toHaveLength(alone.flat().length);
      expect(namesOf(issues)).toEqual(['EU', 'US', 'here']);
      // Each server's own order stays as it is.
      for (const [index, name] of ['EU', 'US', 'here'].entries()) {
        const own = issues.filter(({ ref }) => ref.id.startsWith(`${name}:`));
        expect(own.map(({ ref }) => ref.id)).toEqual(alone[index]?.map(({ ref }) => `${name}:${ref.id}`));
      }
    },
  );

  it('puts them in one order, newest first', async () => {
    const issues = await everyIssue(client, EVERYTHING);
    const times = issues.map(({ period, lifetime }) =>
      Date.parse(period?.lastSeen ?? lifetime?.lastSeen ?? ''),
    );
    expect(times).toEqual([...times].sort((a, b) => b - a));
    expect(namesOf(issues.slice(0, 10)).length).toBeGreaterThan(1);
  });

  it('opens an issue of each, down to an event and its tags', async () => {
    const { items } = await client.listIssues(EVERYTHING, { pageSize: 30 });
    for (const name of ['EU', 'US', 'here']) {
      const listed = items.find(({ ref }) => ref.id.startsWith(`${name}:`)) as Issue;
      const issue = await client.getIssue(listed.ref);
      expect(issue.ref).toEqual(listed.ref);
      expect(issue.project.server).toBe(name);
      const events = await client.listEvents(listed.ref, {}, { pageSize: 2 });
      expect(events.items[0]?.issue).toEqual(listed.ref);
      const event = await client.getEvent(listed.ref, 'latest');
      expect(event.issue).toEqual(listed.ref);
      expect(Array.isArray(await client.listTagFacets(listed.ref, {}))).toBe(true);
      await expect(client.getEventTrend(listed.ref, { range: { last: '7d' } })).resolves.toBeDefined();
    }
  });

  it('counts rows on screen by server', async () => {
    const { items } = await client.listIssues(EVERYTHING, { pageSize: 10 });
    const ids = items.map(({ ref }) => ref.id);
    const stats = await client.getIssueStats(ids, EVERYTHING);
    expect(Object.keys(stats).sort()).toEqual([...ids].sort());
  });

  it('filters by the projects of one server', async () => {
    const projects = await client.listProjects();
    const [first] = projects.items;
    expect(first?.slug.startsWith('EU:')).toBe(true);
    const issues = await everyIssue(client, { ...EVERYTHING, projects: [first?.slug ?? ''] });
    expect(issues.length).toBeGreaterThan(0);
    expect(new Set(issues.map(({ project }) => project.slug))).toEqual(new Set([first?.slug]));
  });

  it('stays usable without one of them, and is whole again after it is back', async () => {
    const mend = us.sandbox.fault({ kind: 'serverError' });
    const page = await client.listIssues(EVERYTHING);
    expect(namesOf(page.items)).toEqual(['EU', 'here']);
    expect(page.missing).toMatchObject([{ source: 'US', problem: { code: 'server' } }]);
    mend();
    const whole = await client.listIssues(EVERYTHING);
    expect(whole.missing).toBeUndefined();
    expect(namesOf(whole.items)).toEqual(['EU', 'US', 'here']);
  });

  it('says no for releases, which are one server’s business', async () => {
    await expect(client.listReleases({ projects: 'all' })).rejects.toMatchObject({ code: 'unsupported' });
    expect(client.capabilities.get()['releases.list']?.state).toBe('no');
  });

  it('says who it is', async () => {
    await expect(client.serverInfo()).resolves.toMatchObject({ vendor: 'merged', can: [], via: 'direct' });
  });
});
