import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { send } from '../../test/support/loopback.js';
import { closeAll, proxied, sendJson } from '../../test/support/proxied.js';
import { routeTable as bugsink } from '../client/adapters/bugsink/routes.js';
import { routeTable as glitchtip } from '../client/adapters/glitchtip/routes.js';
import { routeTable as sentry } from '../client/adapters/sentry/routes.js';
import { type Route, type RouteTable, routePath } from '../client/routes/route.js';

afterEach(closeAll);

const PARAMS = {
  org: 'acme',
  project: 'shop',
  issue: '101',
  event: 'a'.repeat(32),
  key: 'browser.name',
  version: 'shop@1.0',
  id: 'b'.repeat(32),
};
const HEADERS = { 'sec-fetch-site': 'same-origin', 'content-type': 'application/json' };

interface Sent {
  readonly method: string;
  readonly path: string;
  readonly query: string;
  readonly body: string | undefined;
}

/** A request as the client makes it from a row. */
function allowed(table: RouteTable, route: Route): Sent {
  const query = new URLSearchParams(
    (route.requiredQuery ?? []).map((key) => [key, key === 'field' ? 'sum(session)' : '101']),
  );
  const body = route.body ? JSON.stringify({ status: 'resolved' }) : undefined;
  return {
    method: route.method,
    path: `/crashboard${table.root}${routePath(route, PARAMS)}`,
    query: query.toString(),
    body,
  };
}

const TRAPS = [
  '..',
  '.',
  '%2e%2e',
  '%252e%252e',
  '..%2f',
  '%5c',
  '\\',
  '',
  ';',
  '%00',
  'users',
  'me',
  'other',
  '*',
  '%ef%bc%8e',
  'keys',
  '0',
  '-1',
  'admin',
  '%2f',
];
const at = fc.nat({ max: 60 });
type Mutation = (sent: Sent) => Sent;

const inPath =
  (change: (segments: string[]) => string[]): Mutation =>
  (sent) => ({ ...sent, path: change(sent.path.split('/')).join('/') });
const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  fc
    .tuple(at, fc.constantFrom(...TRAPS))
    .map(([i, trap]) => inPath((parts) => parts.toSpliced(i % parts.length, 0, trap))),
  fc
    .tuple(at, fc.constantFrom(...TRAPS))
    .map(([i, trap]) => inPath((parts) => parts.toSpliced(i % parts.length, 1, trap))),
  at.map((i) => inPath((parts) => parts.toSpliced(i % parts.length, 1))),
  fc
    .tuple(at, at)
    .map(([i, j]) => inPath((parts) => parts.with(i % parts.length, parts[j % parts.length] ?? ''))),
  fc.tuple(at, fc.constantFrom('%', '/', 'x', '?', '#', '~', '%41', '\u00e9', '..')).map(
    ([i, text]): Mutation =>
      ({ path, ...rest }) => {
        const cut = 1 + (i % path.length);
        return { ...rest, path: path.slice(0, cut) + text + path.slice(cut) };
      },
  ),
  fc.constantFrom('GET', 'PUT', 'POST', 'DELETE', 'PATCH', 'get').map(
    (method): Mutation =>
      (sent) => ({ ...sent, method }),
  ),
  fc
    .constantFrom(
      'admin=1',
      'id=1',
      'project=-1',
      'query=x',
      'query=',
      'cursor=0:0:0',
      '__proto__=1',
      'id=',
      'limit=1&limit=2',
      '%71uery=a',
    )
    .map(
      (more): Mutation =>
        (sent) => ({ ...sent, query: sent.query === '' ? more : `${sent.query}&${more}` }),
    ),
  fc.constant<Mutation>((sent) => ({ ...sent, query: '' })),
  fc
    .constantFrom(
      '{"isPublic":true}',
      '{"discard":true}',
      '{}',
      '[]',
      '{"status":"x"}',
      '{"merge":1}',
      '{"status":"resolved","id":[1]}',
    )
    .map(
      (body): Mutation =>
        (sent) => ({ ...sent, body }),
    ),
);

/** Says of a request upstream whether the table has it, in other words than the proxy's own. */
function isInTable(table: RouteTable, method: string, url: string, body: string): boolean {
  const [path = '', query = ''] = url.split('?');
  return table.routes.some((route) => {
    const pattern = route.path
      .replaceAll('.', '\\.')
      .replaceAll('{org}', 'acme')
      .replaceAll(/\{\w+\}/g, '(?!\\.{1,2}/)[^/\\\\]+');
    if (route.method !== method || !new RegExp(`^${table.root}${pattern}$`).test(path)) return false;
    const keys = [...new URLSearchParams(query).keys()];
    const inBody = body === '' ? [] : Object.keys(JSON.parse(body) as object);
    return (
      !/%2f|%5c|%25|%00/i.test(path) &&
      keys.every((key) => route.query?.includes(key)) &&
      (route.requiredQuery ?? []).every((key) => keys.includes(key)) &&
      inBody.every((key) => route.body?.includes(key))
    );
  });
}

describe.each([sentry, glitchtip, bugsink])('the table of $vendor', (table) => {
  const needsOrganization = table.routes.some(({ path }) => path.includes('{org}'));
  const options = { vendor: table.vendor, ...(!needsOrganization && { organization: undefined }) };

  it('lets every one of its reading calls about the organization through', async () => {
    const named = table.routes.filter(({ right, isNamed }) => right === 'read' && isNamed);
    const allow = ['read' as const, ...named.map(({ name }) => name)];
    const { proxy, upstream } = await proxied((_, response) => sendJson(response, []), { ...options, allow });
    for (const route of table.routes) {
      if (route.right !== 'read' || (needsOrganization && !route.path.includes('{org}'))) continue;
      const { path, query } = allowed(table, route);
      const before = upstream.requests.length;
      const answer = await send(proxy, { path: `${path}${query === '' ? '' : `?${query}`}` });
      expect([route.name, answer.status]).toEqual([route.name, 200]);
      expect(upstream.requests.length).toBe(before + 1);
    }
  });

  it('is all that one step away from an allowed request can reach', async () => {
    const issue = { id: '101', project: { id: '7', slug: 'shop' } };
    const { proxy, upstream } = await proxied(
      (request, response) =>
        sendJson(
          response,
          request.url.includes('/projects/?') || request.url.endsWith('/projects/') ? [issue.project] : issue,
        ),
      { ...options, allow: ['triage', 'merge', 'delete'], cache: false },
    );
    let reached = 0;
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...table.routes), mutation, async (route, mutate) => {
        const { method, path, query, body } = mutate(allowed(table, route));
        const before = upstream.requests.length;
        const target = `${path}${query === '' ? '' : `?${query}`}`.replaceAll(/[^!-~]/g, encodeURIComponent);
        await send(proxy, { method, path: target, headers: HEADERS, ...(body !== undefined && { body }) });
        for (const seen of upstream.requests.slice(before)) {
          reached += 1;
          expect([seen.method, seen.url, isInTable(table, seen.method, seen.url, seen.body)]).toEqual([
            seen.method,
            seen.url,
            true,
          ]);
        }
      }),
      { numRuns: 1000 },
    );
    // Some mutations are harmless, and those do get through.
    expect(reached).toBeGreaterThan(50);
  }, 180_000);
});
