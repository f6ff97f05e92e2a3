import { describe, expect, it } from 'vitest';
import { createClient } from '../../src/client/createClient.js';
import { comparedRange, suspectTags } from '../../src/insights/index.js';
import { DEFAULT_SCOPE } from '../../src/model/index.js';
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
});
