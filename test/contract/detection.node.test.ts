import { afterEach, describe, expect, it, vi } from 'vitest';
import { type ClientOptions, createClient } from '../../src/client/createClient.js';
import { createSandbox } from '../../src/testing/index.js';
import { html, json, missing, SCOPE, type Script, type Scripted, scripted } from '../client/scripted.js';
import { gtIssue, gtList, gtServer, NOW } from './glitchtip.js';

/** A client that was told an address only. */
function told(script: Script, options: Partial<ClientOptions> = {}): Scripted {
  return scripted(script, {
    vendor: undefined,
    retry: { attempts: 1, budgetMs: 0 },
    now: () => NOW,
    ...options,
  });
}

const paths = ({ asked }: Scripted): string[] => asked.map(({ url }) => new URL(url).pathname);

const glitchtip = gtServer(5, ({ path, url }) => {
  if (url.endsWith('/_crashboard')) return html('', 404);
  if (url.endsWith('/api/0/')) return json({ version: '0', user: null, auth: { scopes: ['event:read'] } });
  return path === '/organizations/acme/issues/' ? gtList([gtIssue('1')]) : missing();
});

/** Answers as a Sentry does; its own pages are everywhere else. */
const sentry: Script = ({ path, url }) => {
  if (url.endsWith('/api/0/')) return json({ version: '0', auth: null, user: null });
  if (path === '/organizations/acme/') return json({ slug: 'acme', access: ['event:write'] });
  return path === '/organizations/acme/issues/' ? json([]) : html();
};

afterEach(() => vi.unstubAllGlobals());

describe('a client that was told an address only', () => {
  it('FIND-01 asks for the proxy first, and the proxy’s word decides', async () => {
    const proxied = told(({ url }) =>
      url.endsWith('/_crashboard')
        ? json({ v: 1, vendor: 'glitchtip', version: '6.0.1', can: ['resolve'], projects: 'all' })
        : gtList([]),
    );
    expect(await proxied.client.serverInfo()).toMatchObject({
      vendor: 'glitchtip',
      version: '6.0.1',
      via: 'proxy',
    });
    expect(paths(proxied)).toEqual(['/_crashboard']);
    // The version it tells counts, and so does what it takes away.
    expect(proxied.client.capabilities.get()).toMatchObject({
      'issues.stats': { state: 'yes', why: 'version' },
      'issues.assign': { state: 'no', why: 'proxy' },
      'issues.resolveInRelease': { state: 'yes' },
    });
  });

  it('FIND-02 without a proxy finds GlitchTip by its settings, once, and tells its version', async () => {
    const found = told(glitchtip);
    const [page] = await Promise.all([found.client.listIssues(SCOPE), found.client.listIssues(SCOPE)]);
    expect(page.items).toHaveLength(1);
    expect(await found.client.serverInfo()).toMatchObject({
      vendor: 'glitchtip',
      version: '5.1.0',
      via: 'direct',
    });
    expect(paths(found).slice(0, 3)).toEqual([
      '/_crashboard',
      '/api/settings/',
      '/api/0/organizations/acme/issues/',
    ]);
    expect(paths(found).filter((path) => path === '/_crashboard')).toHaveLength(1);
    expect(found.client.capabilities.get()['issues.assign']).toEqual({ state: 'no', why: 'version' });
  });

  it('FIND-03 finds Bugsink by what its schema calls itself, also behind a pasted API address', async () => {
    const found = told(
      ({ url }) =>
        url.endsWith('/api/canonical/0/schema/')
          ? json({ openapi: '3.0.3', info: { title: 'Bugsink', version: '2.5.0' } })
          : new Response('not found', { status: 404 }),
      { baseUrl: 'https://errors.example.test/api/canonical/0' },
    );
    await found.client.listIssues(SCOPE).catch(() => undefined);
    expect(paths(found)).toContain('/api/canonical/0/schema/');
    expect(paths(found).at(-1)).toMatch(/^\/api\/canonical\/0\//);
  });

  it('FIND-04 takes what is left and speaks its language for Sentry', async () => {
    const found = told(sentry);
    expect((await found.client.serverInfo()).vendor).toBe('sentry');
    expect((await found.client.listIssues(SCOPE)).items).toEqual([]);
    expect(paths(found).slice(0, 4)).toEqual([
      '/_crashboard',
      '/api/settings/',
      '/api/canonical/0/schema/',
      '/api/0/',
    ]);
  });

  it('takes the sandbox for what it plays', async () => {
    const sandbox = createSandbox();
    const client = createClient({
      baseUrl: 'http://sandbox.test',
      organization: 'acme',
      token: sandbox.token,
      fetch: sandbox.fetch,
    });
    expect((await client.serverInfo()).vendor).toBe('sentry');
    expect((await client.listIssues(SCOPE)).items.length).toBeGreaterThan(0);
  });

  it('FIND-05 finding nothing is the handshake’s failure, and is not looked for again', async () => {
    const nothing = told(() => html());
    for (const _ of [1, 2]) {
      await expect(nothing.client.listIssues(SCOPE)).rejects.toMatchObject({
        code: 'invalid_response',
        hint: 'no_proxy',
        endpoint: 'GET /_crashboard',
      });
    }
    expect(paths(nothing)).toEqual([
      '/_crashboard',
      '/api/settings/',
      '/api/canonical/0/schema/',
      '/api/0/',
      '/_crashboard',
    ]);
  });

  it('a path of the page’s own host is asked for the proxy alone', async () => {
    vi.stubGlobal('location', { href: 'https://app.example/page' });
    for (const answer of [() => html(), () => html('', 404), () => json({ ok: true })]) {
      const unmounted = told(answer, { baseUrl: '/api/crashboard' });
      await expect(unmounted.client.listIssues(SCOPE)).rejects.toMatchObject({ hint: 'no_proxy' });
      expect(paths(unmounted)).toEqual(['/api/crashboard/_crashboard']);
    }
  });

  it('FIND-06 does not take a refusal or a lost connection for a missing proxy', async () => {
    for (const status of [401, 403, 429, 500, 503]) {
      const closed = told(() => json({ detail: 'no' }, { status }));
      await expect(closed.client.listIssues(SCOPE)).rejects.toMatchObject({ status });
      expect(paths(closed)).toEqual(['/_crashboard']);
    }
    let isUp = false;
    const flaky = told((asked, number) => {
      if (!isUp && asked.url.endsWith('/api/settings/')) throw new TypeError('lost');
      return glitchtip(asked, number);
    });
    await expect(flaky.client.listIssues(SCOPE)).rejects.toMatchObject({ code: 'not_found' });
    isUp = true;
    expect((await flaky.client.listIssues(SCOPE)).items).toHaveLength(1);
  });

  it('FIND-07 a vendor that was named is believed', async () => {
    const named = scripted(glitchtip, { vendor: 'glitchtip' });
    await named.client.listIssues(SCOPE);
    expect(paths(named)).toEqual(['/api/0/organizations/acme/issues/']);
  });
});
