import { describe, expect, it } from 'vitest';
import { json, SCOPE, SOURCE, scripted, wireIssue } from '../../../test/client/scripted.js';
import { routeTable } from '../adapters/sentry/routes.js';
import { createClient } from '../createClient.js';

const REF = { source: SOURCE, project: 'shop', id: '1' };

describe('security', () => {
  it('SEC-01 addresses other than http(s) do not get through', async () => {
    const { client } = scripted(() =>
      json([
        wireIssue('1', { permalink: 'javascript:alert(1)' }),
        wireIssue('2', { permalink: 'https://errors.example.test/issues/2/' }),
      ]),
    );
    const { items } = await client.listIssues(SCOPE);
    expect(items.map((issue) => issue.permalink)).toEqual([
      undefined,
      'https://errors.example.test/issues/2/',
    ]);
  });

  it('SEC-02 the token goes to no region that is not allowed', async () => {
    const hosts: string[] = [];
    const organization = (regionUrl: string): Record<string, unknown> => ({
      slug: 'acme',
      links: { regionUrl },
    });
    for (const url of [
      'https://evil.example.test',
      'http://de.sentry.io',
      'https://sentry.io.evil.test',
      'https://de.sentry.io@evil.example.test',
      'https://de.sentry.io:8443',
      '//de.sentry.io',
      '',
      'x',
    ]) {
      const { client } = scripted(
        (asked) => {
          hosts.push(new URL(asked.url).host);
          return asked.path === '/organizations/acme/' ? json(organization(url)) : json([]);
        },
        { baseUrl: 'https://sentry.io', token: 't' },
      );
      await client.listIssues(SCOPE);
    }
    expect(new Set(hosts)).toEqual(new Set(['sentry.io']));

    const { client, asked } = scripted(
      ({ path }) => json(path === '/organizations/acme/' ? organization('https://de.sentry.io') : []),
      { baseUrl: 'https://sentry.io', token: 't' },
    );
    await client.listIssues(SCOPE);
    expect(asked.map(({ url }) => new URL(url).host)).toEqual(['sentry.io', 'de.sentry.io']);

    const listed = scripted(
      ({ path }) => json(path === '/organizations/acme/' ? organization('https://jp.example.test') : []),
      { baseUrl: 'https://sentry.io', token: 't', regionHosts: ['jp.example.test'] },
    );
    await listed.client.listIssues(SCOPE);
    expect(new URL(listed.asked.at(-1)?.url ?? '').host).toBe('jp.example.test');
  });

  it('SEC-03 organizations are looked for in allowed regions only', async () => {
    const { client, asked } = scripted(
      ({ path, url }) =>
        path === '/users/me/regions/'
          ? json({ regions: [{ url: 'https://us.sentry.io' }, { url: 'https://evil.example.test' }] })
          : json([{ id: 1, slug: new URL(url).host }]),
      { baseUrl: 'https://sentry.io', token: 't' },
    );
    expect(await client.listOrganizations()).toEqual({
      items: [{ id: '1', slug: 'us.sentry.io' }],
      skipped: 1,
    });
    expect(asked).toHaveLength(2);
  });

  it('SEC-04 dot segments never become part of an address', async () => {
    const { client, asked } = scripted(() => json({}));
    for (const id of ['..', '.', '']) {
      await expect(client.getIssue({ ...REF, id })).rejects.toMatchObject({ code: 'not_found' });
    }
    await expect(client.listTagValues(REF, '..', {})).rejects.toMatchObject({ code: 'not_found' });
    expect(asked).toHaveLength(0);
  });

  it('SEC-05 names are encoded as one segment each, behind any path prefix', async () => {
    const { client, asked } = scripted(() => json([]), { baseUrl: 'https://host.example.test/a/b/' });
    await client.listReleaseCommits('shop@4.2.0+7 (beta)/../x?');
    await client.listTagValues(REF, 'http:route', {});
    expect(asked.map(({ url }) => new URL(url).pathname)).toEqual([
      '/a/b/api/0/organizations/acme/releases/shop%404.2.0%2B7%20(beta)%2F..%2Fx%3F/commits/',
      '/a/b/api/0/organizations/acme/issues/1/tags/http%3Aroute/values/',
    ]);
  });

  it('SEC-06 half a character in a name or a search does not throw', async () => {
    const { client, asked } = scripted(() => json([]));
    await client.listTagValues(REF, 'a\ud800b', {});
    await client.listIssues({ ...SCOPE, query: 'x\udc00' });
    expect(asked[1]?.query.get('query')).toBe('x\ufffd');
  });

  it('SEC-07 a token cannot be put into a page by accident', () => {
    const page = globalThis as { document?: unknown };
    page.document = {};
    try {
      expect(() =>
        createClient({ baseUrl: '/x', organization: 'acme', vendor: 'sentry', token: 't' }),
      ).toThrow(/page/);
    } finally {
      delete page.document;
    }
  });

  it('SEC-08 requests carry no header that a preflight would refuse', async () => {
    const { client, asked } = scripted(() => json([]), { token: 't' });
    await client.listIssues(SCOPE);
    expect([...(asked[0]?.headers.keys() ?? [])].sort()).toEqual(['accept', 'authorization']);
  });

  it('SEC-09 keys that reach a prototype do not get through', async () => {
    const row = JSON.parse(
      `{"__proto__": {"polluted": 1}, "id": "1", "project": {"id": 7, "slug": "shop"},
        "metadata": {"__proto__": {"polluted": 1}, "constructor": {"a": 1}, "sdk": {"__proto__": {"x": 1}, "name": "js"}}}`,
    );
    const { client } = scripted(() => json([row]));
    const { items } = await client.listIssues(SCOPE);
    expect(items[0]?.metadata).toEqual({ sdk: { '[__proto__]': { x: 1 }, name: 'js' } });
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    const stats = scripted(
      () => new Response('[{"id": "__proto__", "count": "1"}, {"id": "5", "count": "2"}]'),
    );
    expect(Object.keys(await stats.client.getIssueStats(['5'], SCOPE))).toEqual(['5']);
  });

  it('SEC-10 every address ends with a slash', () => {
    expect(routeTable.routes.filter(({ path }) => !path.startsWith('/') || !path.endsWith('/'))).toEqual([]);
  });
});
