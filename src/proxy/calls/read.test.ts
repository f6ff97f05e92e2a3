import { describe, expect, it } from 'vitest';
import { routeTable } from '../../client/adapters/sentry/routes.js';
import type { RedactionPolicy } from '../../redact/policy.js';
import { createRedactor } from '../../redact/redactor.js';
import { createCache } from '../answers/cache.js';
import { DEFAULT_LIMITS } from '../options/options.js';
import { createDirectory } from '../projects/directory.js';
import type { Match } from '../request/match.js';
import { resolveRights } from '../rights/rights.js';
import type { Upstream } from '../upstream/upstream.js';
import { createReader } from './read.js';
import type { Step } from './step.js';

const text = JSON.stringify([{ id: '1', title: 'ann@example.com paid with 4111 1111 1111 1111' }]);
const upstream: Upstream = {
  call: async () => ({ status: 200, headers: new Headers(), text, json: JSON.parse(text) as unknown }),
};
const match: Match = {
  route: routeTable.routes.find((row) => row.name === 'issues') as Match['route'],
  params: { org: 'acme' },
};

function stepUnder(policy: RedactionPolicy): Step {
  return {
    request: new Request('http://host.test/crashboard/'),
    match,
    query: new URLSearchParams(),
    upstream,
    access: {
      role: 'staff',
      client: 'staff',
      projects: 'all',
      rights: resolveRights(routeTable, 'read'),
      redaction: policy,
      redactor: createRedactor(policy, 'staff'),
    },
  };
}

describe('answers that are kept', () => {
  it('belong to one policy, not to its name', async () => {
    const read = createReader({
      options: { upstream: 'http://upstream.test', vendor: 'sentry' },
      limits: DEFAULT_LIMITS,
      directory: createDirectory(routeTable, 'acme'),
      cache: createCache({ maxAgeMs: 60_000 }),
      needsOrganization: true,
    });
    const titleUnder = async (policy: RedactionPolicy): Promise<unknown> =>
      ((await (await read(stepUnder(policy))).json()) as { title: string }[])[0]?.title;
    const mails: RedactionPolicy = { name: 'own', rules: [{ id: 'email', pattern: 'email' }] };
    const cards: RedactionPolicy = { name: 'own', rules: [{ id: 'card', pattern: 'card' }] };

    expect(await titleUnder(mails)).toBe('[email] paid with 4111 1111 1111 1111');
    expect(await titleUnder(cards)).toBe('ann@example.com paid with [card]');
    expect(await titleUnder(mails)).toBe('[email] paid with 4111 1111 1111 1111');
  });
});
