import { describe, expect, it } from 'vitest';
import { createClient } from '../../src/client/createClient.js';
import type { Client } from '../../src/client/types/client.js';
import { comparedRange, type SuspectTag, suspectTags } from '../../src/insights/index.js';
import { DEFAULT_SCOPE, type IssueRef } from '../../src/model/index.js';
import { createSandbox } from '../../src/testing/sandbox/sandbox.js';

const NOW = Date.UTC(2026, 5, 30, 21);

describe('comparing the tags of an issue with its project', () => {
  it('takes at most two requests, leaves the issue itself out, and claims nothing where nothing was planted', async () => {
    let judged = 0;
    let silent = 0;
    for (const seed of [1, 2, 3]) {
      const sandbox = createSandbox({ seed, now: () => NOW, world: { issues: 60 } });
      let requests = 0;
      const client = createClient({
        vendor: 'sentry',
        baseUrl: 'https://sentry.test',
        organization: sandbox.organization,
        token: sandbox.token,
        now: () => NOW,
        fetch: async (request: Request) => {
          requests += 1;
          return sandbox.fetch(request);
        },
      } as Parameters<typeof createClient>[0]);
      const { items } = await client.listIssues({ ...DEFAULT_SCOPE, sort: 'events' }, { pageSize: 20 });
      for (const { ref } of items) {
        const facets = await client.listTagFacets(ref, { valuesPerKey: 20 });
        if ((facets[0]?.total ?? 0) < 30) continue;
        const before = requests;
        const baseline = await client.getTagBaseline(ref, { range: comparedRange(facets, undefined) });
        expect(requests - before).toBeLessThanOrEqual(2);
        expect(baseline.events).toBeLessThanOrEqual(200);
        judged += 1;
        const found = suspectTags(facets, baseline);
        if (found.length === 0) silent += 1;
      }
    }
    expect(judged).toBeGreaterThan(30);
    expect(silent / judged).toBeGreaterThanOrEqual(0.95);
  });

  it('puts a planted cause first in 95 % of issues with 30 events, and is silent in 95 % of those without one', async () => {
    const outcomes = (await Promise.all([1, 2].map(outcomeOf))).flat();
    const first = outcomes.filter((outcome) => outcome === 'first').length;
    const silent = outcomes.filter((outcome) => outcome === 'silent').length;
    expect(first).toBeGreaterThanOrEqual(0.95 * 2 * ISSUES);
    expect(silent).toBeGreaterThanOrEqual(0.95 * 2 * ISSUES);
  });
});

const ISSUES = 20;
const EVENTS = 30;
const KEYS = Array.from({ length: 10 }, (_, index) => `tag${index}`);
/** A quarter of all events have `v1`; of an issue's own events, where it is the cause, five of six. */
const USUAL = ['v0', 'v0', 'v1', 'v2'];

interface World {
  readonly client: Client;
  readonly planted: readonly (readonly [IssueRef, string])[];
  readonly plain: readonly IssueRef[];
}

/** What was found of each issue: its cause first, rightly nothing, or something else. */
async function outcomeOf(seed: number): Promise<readonly ('first' | 'silent' | 'wrong')[]> {
  const { client, planted, plain } = await world(seed);
  const ofPlanted = planted.map(async ([ref, key]) => {
    const [found] = await judged(client, ref);
    return found?.key === key && found.value === 'v1' ? 'first' : 'wrong';
  });
  const ofPlain = plain.map(async (ref) => ((await judged(client, ref)).length === 0 ? 'silent' : 'wrong'));
  return Promise.all([...ofPlanted, ...ofPlain]);
}

async function judged(client: Client, ref: IssueRef): Promise<readonly SuspectTag[]> {
  const facets = await client.listTagFacets(ref, { valuesPerKey: 20 });
  return suspectTags(facets, await client.getTagBaseline(ref, { range: comparedRange(facets, undefined) }));
}

/** A sandbox that was sent thirty events of each of forty errors; for half of them one tag is the cause. */
async function world(seed: number): Promise<World> {
  let now = NOW;
  const sandbox = createSandbox({ seed, now: () => now, world: 'empty' });
  const project = sandbox.projects[0]?.slug ?? '';
  const { username, pathname } = new URL(sandbox.dsn(project, 'http://sandbox.test'));
  let state = seed * 7919 + 1;
  const random = (): number => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) >>> 0;
    const mixed = Math.imul(state ^ (state >>> 12), 0x297a2d39) >>> 0;
    return ((mixed ^ (mixed >>> 15)) >>> 0) / 2 ** 32;
  };
  // Errors happen beside each other, not one after the other.
  for (let event = 0; event < EVENTS; event++) {
    for (let issue = 0; issue < 2 * ISSUES; issue++) {
      now += 1000;
      const cause = issue < ISSUES ? KEYS[issue % KEYS.length] : undefined;
      const tags = Object.fromEntries(
        KEYS.map((key) => [
          key,
          key === cause && random() < 0.8 ? 'v1' : USUAL[Math.floor(random() * USUAL.length)],
        ]),
      );
      const body = JSON.stringify({
        event_id: (issue * 1000 + event + 1).toString(16).padStart(32, '0'),
        timestamp: now / 1000,
        platform: 'javascript',
        fingerprint: [`error ${issue}`],
        exception: { values: [{ type: `Error${issue}`, value: 'planted' }] },
        tags,
      });
      const headers = { 'x-sentry-auth': `Sentry sentry_key=${username}` };
      await sandbox.fetch(
        new Request(`http://sandbox.test/api${pathname}/store/`, { method: 'POST', body, headers }),
      );
    }
  }
  const client = createClient({
    vendor: 'sentry',
    baseUrl: 'https://sentry.test',
    organization: sandbox.organization,
    token: sandbox.token,
    now: () => now,
    fetch: (request: Request) => sandbox.fetch(request),
  } as Parameters<typeof createClient>[0]);
  const { items } = await client.listIssues(DEFAULT_SCOPE, { pageSize: 100 });
  const numbered = items.map(({ ref, title }) => [ref, Number(/Error(\d+)/.exec(title ?? '')?.[1])] as const);
  return {
    client,
    planted: numbered.flatMap(([ref, issue]) =>
      issue < ISSUES ? [[ref, KEYS[issue % KEYS.length] as string] as const] : [],
    ),
    plain: numbered.flatMap(([ref, issue]) => (issue >= ISSUES ? [ref] : [])),
  };
}
