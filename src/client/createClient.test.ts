import { describe, expect, it } from 'vitest';
import { html, json, SCOPE, scripted, wireIssue } from '../../test/client/scripted.js';
import { createClient } from './createClient.js';

const HELLO = {
  v: 1,
  vendor: 'sentry',
  version: '25.1',
  can: ['resolve', 'fly'],
  projects: ['shop'],
  redaction: 'r1',
};

function proxied(script: Parameters<typeof scripted>[0]): ReturnType<typeof scripted> {
  return scripted(script, { vendor: undefined, baseUrl: 'https://host.example.test/internal/crash/' });
}

describe('createClient through the proxy', () => {
  it('asks the proxy who it is once, for all calls', async () => {
    const { client, asked } = proxied(({ url }) =>
      url.endsWith('/_crashboard') ? json(HELLO) : json([wireIssue('1')]),
    );
    const [info, page] = await Promise.all([client.serverInfo(), client.listIssues(SCOPE)]);
    await client.listIssues(SCOPE);
    expect(info).toMatchObject({
      vendor: 'sentry',
      version: '25.1',
      can: ['resolve'],
      projects: ['shop'],
      via: 'proxy',
    });
    expect(page.items.map((issue) => issue.ref)).toEqual([{ source: 'test', project: 'shop', id: '1' }]);
    expect(asked.filter(({ url }) => url.includes('_crashboard'))).toHaveLength(1);
  });

  it('keeps the path prefix of the proxy', async () => {
    const { client, asked } = proxied(({ url }) => (url.endsWith('/_crashboard') ? json(HELLO) : json([])));
    await client.listIssues(SCOPE);
    expect(asked.map(({ url }) => new URL(url).pathname)).toEqual([
      '/internal/crash/_crashboard',
      '/internal/crash/api/0/organizations/acme/issues/',
    ]);
  });

  it('tells honestly that a handshake failed, and tries again on the next call', async () => {
    let isUp = false;
    const { client } = proxied(({ url }) => {
      if (!isUp) return html();
      return url.endsWith('/_crashboard') ? json(HELLO) : json([]);
    });
    await expect(client.listIssues(SCOPE)).rejects.toMatchObject({
      code: 'invalid_response',
      hint: 'no_proxy',
    });
    isUp = true;
    await expect(client.listIssues(SCOPE)).resolves.toMatchObject({ items: [] });
  });

  it('says so when another server than the proxy answers, or one of another version', async () => {
    const other = proxied(() => json({ version: 1 }));
    await expect(other.client.serverInfo()).rejects.toMatchObject({
      code: 'invalid_response',
      hint: 'no_proxy',
    });
    const newer = proxied(() => json({ ...HELLO, v: 2 }));
    await expect(newer.client.serverInfo()).rejects.toMatchObject({ code: 'unsupported' });
    const unknown = proxied(() => json({ ...HELLO, vendor: 'toString' }));
    await expect(unknown.client.serverInfo()).rejects.toMatchObject({ code: 'unsupported' });
  });

  it('takes away what the proxy does not allow', async () => {
    const { client } = proxied(() => json(HELLO));
    expect(client.capabilities.get()).toEqual({});
    let changes = 0;
    const stop = client.capabilities.subscribe(() => {
      changes += 1;
    });
    await client.serverInfo();
    stop();
    expect(changes).toBeGreaterThan(0);
    expect(client.capabilities.get()['issues.delete']).toEqual({ state: 'no', why: 'proxy' });
    expect(client.capabilities.get()['issues.resolve']).toEqual({ state: 'yes', why: 'vendor' });
  });
});

describe('createClient with the kind of server behind the proxy named', () => {
  const ahead = (script: Parameters<typeof scripted>[0], proxiedVendor = 'sentry') =>
    scripted(script, { vendor: undefined, proxiedVendor, baseUrl: 'https://host.example.test/crash' });
  const isHello = ({ url }: { url: string }) => url.endsWith('/_crashboard');

  it('sends the first call while the proxy is still saying who it is', async () => {
    let greet = (_: Response): void => {};
    const hello = new Promise<Response>((resolve) => {
      greet = resolve;
    });
    const { client, asked } = ahead((request) => (isHello(request) ? hello : json([wireIssue('1')])));
    const page = await client.listIssues(SCOPE);
    expect(page.items).toHaveLength(1);
    expect(asked.map(({ url }) => new URL(url).pathname)).toEqual([
      '/crash/_crashboard',
      '/crash/api/0/organizations/acme/issues/',
    ]);
    greet(json(HELLO));
    expect(await client.serverInfo()).toMatchObject({ vendor: 'sentry', can: ['resolve'], via: 'proxy' });
    expect(client.capabilities.get()['issues.delete']).toEqual({ state: 'no', why: 'proxy' });
    expect(asked.filter(isHello)).toHaveLength(1);
  });

  it('asks again who the proxy is after that failed, and lets the calls go on', async () => {
    let isUp = false;
    const { client } = ahead((request) => {
      if (!isHello(request)) return json([]);
      return isUp ? json(HELLO) : html();
    });
    await expect(client.listIssues(SCOPE)).resolves.toMatchObject({ items: [] });
    await expect(client.serverInfo()).rejects.toMatchObject({ code: 'invalid_response' });
    isUp = true;
    await expect(client.serverInfo()).resolves.toMatchObject({ vendor: 'sentry' });
  });

  it('trusts no answer once the proxy says that it serves another kind', async () => {
    const { client } = ahead((request) => json(isHello(request) ? HELLO : []), 'glitchtip');
    await expect(client.serverInfo()).rejects.toMatchObject({ code: 'invalid_response', hint: 'shape' });
    await expect(client.listIssues(SCOPE)).rejects.toMatchObject({ code: 'invalid_response' });
  });

  it('is not for a server without a proxy', () => {
    const options = { baseUrl: '/x', organization: 'acme', vendor: 'sentry', proxiedVendor: 'sentry' };
    expect(() => createClient(options)).toThrow(TypeError);
  });
});

describe('createClient', () => {
  it('is named by what an address holds as it is, encoded once or twice', () => {
    for (const baseUrl of ['/crashboard', 'https://errors.example.com:8443/sub/', '']) {
      const { id } = createClient({ baseUrl, organization: 'Acme & Söhne' });
      expect(encodeURIComponent(encodeURIComponent(id))).toBe(id);
      expect(id).toContain('Acme');
    }
    expect(createClient({ baseUrl: 'https://errors.example.com', organization: 'acme' }).id).toBe(
      'acme~errors.example.com',
    );
  });

  it('refuses a token in a page', () => {
    const page = globalThis as { document?: unknown };
    page.document = {};
    try {
      const options = { baseUrl: '/x', organization: 'acme', token: 'secret-token' };
      expect(() => createClient(options)).toThrow(TypeError);
      expect(() => createClient({ ...options, dangerouslyAllowBrowserToken: true })).not.toThrow();
    } finally {
      delete page.document;
    }
  });

  it('refuses what is no address', () => {
    for (const baseUrl of ['javascript:alert(1)', 'https://user:pass@host', 'https://host/?a=1']) {
      expect(() => createClient({ baseUrl, organization: 'acme' })).toThrow(TypeError);
    }
  });

  it('sends nothing before the first call', () => {
    const { asked } = scripted(() => json([]));
    expect(asked).toHaveLength(0);
  });

  it('takes a path for the page it runs in, and says so where there is none', async () => {
    const asked: string[] = [];
    const client = createClient({
      baseUrl: '/internal/crash',
      organization: 'acme',
      vendor: 'sentry',
      fetch: async ({ url }) => {
        asked.push(url);
        return json([]);
      },
    });
    await expect(client.listProjects()).rejects.toMatchObject({
      code: 'network',
      message: expect.stringContaining('baseUrl'),
    });
    const page = globalThis as { location?: unknown };
    page.location = { href: 'https://admin.example.test/errors/1?x=1' };
    try {
      await client.listProjects();
    } finally {
      delete page.location;
    }
    expect(asked).toEqual([
      'https://admin.example.test/internal/crash/api/0/organizations/acme/projects/?per_page=50',
    ]);
  });

  it('asks for a token each time it is given a function', async () => {
    let number = 0;
    const { client, asked } = scripted(() => json([]), { token: () => `t${++number}` });
    await client.listProjects();
    await client.listProjects({ pageSize: 2 });
    expect(asked.map(({ headers }) => headers.get('authorization'))).toEqual(['Bearer t1', 'Bearer t2']);
  });
});
