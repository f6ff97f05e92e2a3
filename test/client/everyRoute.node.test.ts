import { describe, expect, it } from 'vitest';
import { routeTable as bugsink } from '../../src/client/adapters/bugsink/routes.js';
import { routeTable as glitchtip } from '../../src/client/adapters/glitchtip/routes.js';
import { routeTable as sentry } from '../../src/client/adapters/sentry/routes.js';
import type { ClientOptions } from '../../src/client/createClient.js';
import type { RouteTable } from '../../src/client/routes/route.js';
import { gtEvent, gtIssue, gtServer } from '../contract/glitchtip.js';
import { type Call, changingCalls, destroyingCalls, readingCalls, type Targets } from '../support/calls.js';
import { rowOf } from '../support/rows.js';
import {
  type Asked,
  BASE,
  html,
  json,
  missing,
  SCOPE,
  type Script,
  SOURCE,
  scripted,
  wireIssue,
} from './scripted.js';

const PROJECT = { id: '7', slug: 'shop', name: 'Shop' };
const TARGETS: Targets = {
  ref: { source: SOURCE, project: 'shop', id: '1' },
  other: { source: SOURCE, project: 'shop', id: '2' },
  shortId: 'SHOP-1',
  event: 'a'.repeat(32),
  trace: 'b'.repeat(32),
  release: 'shop@1.0',
  tag: 'browser',
  project: 'shop',
  scope: SCOPE,
};
const UUID = '11111111-2222-4333-8444-00000000000';
const BUGSINK_TARGETS: Targets = {
  ...TARGETS,
  ref: { ...TARGETS.ref, id: `${UUID}1` },
  other: { ...TARGETS.other, id: `${UUID}2` },
};

const callsOf = (targets: Targets): readonly Call[] => [
  ...readingCalls(targets),
  ...changingCalls(targets),
  ...destroyingCalls(targets),
];

/** A server of one kind; the last of several kinds of answers is what it does in all other cases. */
interface Server {
  readonly script: Script;
  readonly options?: Partial<ClientOptions>;
}

const answer = ({ path }: Asked): Response => {
  if (path.endsWith('/projects/')) return json([PROJECT]);
  if (path === '/organizations/acme/issues/') return json([wireIssue('1'), wireIssue('2')]);
  return json([]);
};

/** Servers as they differ: one with everything, one that lacks what is new, one that lacks what is old, the service. */
const SENTRYS: readonly Server[] = [
  { script: answer },
  {
    script: (asked) =>
      /^\/organizations\/acme\/(?:issues\/|trace\/|users\/)/.test(asked.path) ? missing() : answer(asked),
  },
  {
    script: (asked) =>
      /members\/$/.test(asked.path) ? missing() : /\/projects\/$/.test(asked.path) ? answer(asked) : html(),
  },
  {
    script: (asked) => (asked.path === '/users/me/regions/' ? json({ regions: [] }) : answer(asked)),
    options: { baseUrl: 'https://sentry.io' },
  },
];

const gtAnswer: Script = ({ path, method }) => {
  if (path.endsWith('/projects/')) return json([PROJECT]);
  if (path.endsWith('/issues/')) return json([gtIssue('1'), gtIssue('2')]);
  if (/\/issues\/\d+\/$/.test(path)) return method === 'DELETE' ? json({}) : json(gtIssue('1'));
  if (/\/events\/\w+\/$/.test(path)) return json(gtEvent());
  return json([]);
};
/** One with the address of an issue that names the organization, one before that, and one without much else. */
const GLITCHTIPS: readonly Server[] = [
  { script: gtServer(6, gtAnswer) },
  { script: gtServer(5, gtAnswer) },
  {
    script: gtServer(5, (asked, number) =>
      /releases|stats/.test(asked.path) ? (undefined as never) : gtAnswer(asked, number),
    ),
  },
];

const bsIssue = (end: string, over: object = {}): object => ({
  id: `${UUID}${end}`,
  friendly_id: `SHOP-${end}`,
  project: 7,
  digest_order: 1,
  last_seen: '2026-06-30T21:00:00Z',
  first_seen: '2026-06-30T20:00:00Z',
  calculated_type: 'Error',
  calculated_value: 'x',
  is_resolved: false,
  is_muted: false,
  ...over,
});
const bsEvent = {
  id: `${UUID}e`,
  event_id: 'aaaaaaaa-aaaa-aaaa-aaaa-aaaaaaaaaaaa',
  issue: `${UUID}1`,
  project: 7,
  timestamp: '2026-06-30T21:00:00Z',
  ingested_at: '2026-06-30T21:00:00Z',
  digest_order: 1,
  data: { platform: 'node', release: 'shop@1.0' },
};
/** A server whose issues are open, resolved or muted. */
const bugsinkWith =
  (over: object): Script =>
  (asked) => {
    const path = new URL(asked.url).pathname.replace('/api/canonical/0', '');
    const list = (...results: object[]): Response => json({ next: null, previous: null, results });
    if (path === '/projects/') return list({ ...PROJECT, id: 7 });
    if (path === '/issues/') return list(bsIssue('1', over), bsIssue('2', over));
    if (path === '/events/') return list(bsEvent);
    if (path === '/releases/')
      return list({ version: 'shop@1.0', project: 7, date_released: '2026-06-30T20:00:00Z' });
    if (path === '/schema/') return json({ openapi: '3.0.3', info: { title: 'Bugsink', version: '2.6.1' } });
    return path.startsWith('/events/') ? json(bsEvent) : json(bsIssue('1', over));
  };
const BUGSINKS: readonly Server[] = [{}, { is_resolved: true }, { is_muted: true }].map((over) => ({
  script: bugsinkWith(over),
}));

/** What a client asks of a server itself to learn its kind and version; the proxy has no row for it, and tells it. */
const ASIDE: readonly string[] = ['GET /api/0/', 'GET /api/settings/'];

describe.each<[RouteTable, readonly Server[], Targets]>([
  [sentry, SENTRYS, TARGETS],
  [glitchtip, GLITCHTIPS, TARGETS],
  [bugsink, BUGSINKS, BUGSINK_TARGETS],
])('the route table of $vendor', (table, servers, targets) => {
  it('has no row that no call of the client uses, and no call outside of it', async () => {
    const used = new Set<string>();
    const outside: string[] = [];
    for (const { script, options } of servers) {
      for (const call of callsOf(targets)) {
        // A server of its own for each: what one call learns must not spare the next its request.
        const { client, asked } = scripted(script, {
          vendor: table.vendor,
          retry: { attempts: 1, budgetMs: 0 },
          now: () => Date.parse('2026-06-30T21:05:00Z'),
          baseUrl: BASE,
          ...options,
        });
        await call(client).catch(() => undefined);
        for (const { method, url } of asked) {
          const row = rowOf(table, method, new URL(url).pathname);
          if (row) used.add(row.name);
          else outside.push(`${method} ${new URL(url).pathname}`);
        }
      }
    }
    expect(outside.filter((one) => !ASIDE.includes(one))).toEqual([]);
    expect(table.routes.map(({ name }) => name).filter((name) => !used.has(name))).toEqual([]);
  });
});
