import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Loopback, listen, type RawAnswer, send } from '../../test/support/loopback.js';
import { sandboxBackend } from './backend.js';
import { cliListener } from './listener.js';

let folder: string;
let server: Loopback;
const { proxy, sandbox } = sandboxBackend({ world: 'empty' });

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'crashboard-page-'));
  await mkdir(join(folder, 'page/assets'), { recursive: true });
  await writeFile(join(folder, 'secret.html'), 'secret');
  await writeFile(join(folder, 'page/index.html'), 'the page');
  await writeFile(join(folder, 'page/assets/a.js'), '1');
  await writeFile(join(folder, 'page/assets/long.js'), 'let packed;\n'.repeat(500));
  const config = { organization: sandbox.organization, showing: 'made-up data' };
  server = await listen(cliListener(proxy, config, join(folder, 'page'), '127.0.0.1'));
});

afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

const get = (path: string, headers: { [name: string]: string } = {}): Promise<RawAnswer> =>
  send(server, { path, headers });

describe('the server of the command line', () => {
  it('has the page, its files, its settings and the proxy', async () => {
    expect((await get('/')).text).toBe('the page');
    expect((await get('/?v=1&issue=a')).text).toBe('the page');
    expect((await get('/assets/a.js')).headers['cache-control']).toContain('immutable');
    expect((await get('/assets/b.js')).status).toBe(404);
    expect((await get('/config.json')).json()).toEqual({ organization: 'acme', showing: 'made-up data' });
    expect((await get('/crashboard/_crashboard')).json()).toMatchObject({ can: [] });
  });

  it('sends texts packed to whom takes them so, the proxy’s answers too', async () => {
    const packed = { headers: { 'accept-encoding': 'gzip' } };
    const plain = { headers: { 'accept-encoding': 'br, gzip;q=0' } };
    for (const path of ['/assets/long.js', '/crashboard/api/0/organizations/acme/projects/']) {
      const small = await fetch(new URL(path, server.url), packed);
      const large = await fetch(new URL(path, server.url), plain);
      expect([path, small.headers.get('content-encoding')]).toEqual([path, 'gzip']);
      expect([path, large.headers.get('content-encoding')]).toEqual([path, null]);
      expect(small.headers.get('vary')).toMatch(/accept-encoding/i);
      expect(large.headers.get('vary')).toMatch(/accept-encoding/i);
      expect(await small.text()).toBe(await large.text());
    }
    expect((await fetch(new URL('/assets/none.js', server.url), packed)).status).toBe(404);
  });

  it('lets its page load from nowhere else', async () => {
    const policy = (await get('/')).headers['content-security-policy'];
    expect(policy).toMatch(/^default-src 'none'/);
    expect(policy).not.toMatch(/unsafe|\*|https?:/);
  });

  it.each(['/../secret.html', '/%2e%2e/secret.html', '/..%2fsecret.html', '/assets/..%2f..%2fsecret.html'])(
    'does not leave its folder by %s',
    async (path) => {
      expect((await get(path)).text).not.toContain('secret');
    },
  );

  it('answers only under the names of this machine, whatever points here', async () => {
    for (const host of ['localhost:4500', '127.0.0.1', '[::1]:4500', 'LOCALHOST']) {
      expect([host, (await get('/crashboard/_crashboard', { host })).status]).toEqual([host, 200]);
    }
    for (const host of ['evil.example', 'localhost.evil.example', '127.0.0.1.evil.example:4500']) {
      for (const path of ['/', '/config.json', '/crashboard/_crashboard']) {
        expect([host, (await get(path, { host })).status]).toEqual([host, 421]);
      }
    }
  });

  it('answers to every address of the machine when it listens on all of them, but to no other name', async () => {
    const config = { organization: sandbox.organization, showing: 'made-up data' };
    for (const every of ['0.0.0.0', '::']) {
      const open = await listen(cliListener(proxy, config, join(folder, 'page'), every));
      const status = async (host: string): Promise<number> =>
        (await send(open, { path: '/', headers: { host } })).status;
      try {
        for (const host of ['192.168.1.5:4500', '[fe80::1]:4500', 'localhost'])
          expect(await status(host)).toBe(200);
        for (const host of ['evil.example', '192.168.1.5.evil.example', '1.2.3'])
          expect(await status(host)).toBe(421);
      } finally {
        await open.close();
      }
    }
  });

  it('changes nothing', async () => {
    const path = '/crashboard/api/0/organizations/acme/issues/1/';
    const headers = { 'sec-fetch-site': 'same-origin', 'content-type': 'application/json' };
    const answer = await send(server, { path, method: 'PUT', headers, body: '{"status":"resolved"}' });
    expect(answer.status).toBe(403);
    expect((await send(server, { path: '/', method: 'POST' })).status).toBe(405);
  });
});
