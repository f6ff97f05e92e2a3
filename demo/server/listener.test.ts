import { spawn } from 'node:child_process';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listen, send } from '../../test/support/loopback.js';
import { createBackend } from './backend.js';
import { demoListener } from './listener.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

let server: Server;
let origin: string;

beforeAll(async () => {
  const backend = createBackend({ port: 0, host: '127.0.0.1', isDev: false });
  server = createServer(demoListener(backend, (_, response) => void response.end('the page'), '127.0.0.1'));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

/** Runs a script of the demo on the Node that `npm start` uses. */
function run(
  script: string,
  environment: Record<string, string>,
): Promise<{ readonly code: number | null; readonly text: string }> {
  const node = `${ROOT}node_modules/.bin/node`;
  const child = spawn(node, ['--import', './tools/tsResolve.mjs', script], {
    cwd: ROOT,
    env: { ...process.env, ...environment },
  });
  let text = '';
  child.stdout.on('data', (chunk: Buffer) => (text += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (text += chunk.toString()));
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, text })));
}

async function json(path: string): Promise<Record<string, unknown> & Record<string, unknown>[]> {
  const response = await fetch(origin + path);
  expect(response.status).toBe(200);
  return response.json();
}

describe('the demo’s server', () => {
  it('tells its page where errors go, and never the token', async () => {
    const config = await json('/demo-config.json');
    const { host } = new URL(origin);

    expect(config).toMatchObject({ organization: 'acme', kind: 'sandbox', upstream: 'Sandbox' });
    expect(config.dsn).toMatch(new RegExp(`^http://[0-9a-f]{32}@${host}/41$`));
    expect(JSON.stringify(config)).not.toContain('sandbox-token');
  });

  it('has the proxy, the sandbox, the service that is down, and the page', async () => {
    expect(await json('/crashboard/_crashboard')).toMatchObject({
      v: 1,
      vendor: 'sentry',
      can: expect.arrayContaining(['resolve', 'archive', 'assign']),
      user: { id: '9' },
    });
    expect(await json('/crashboard/api/0/organizations/acme/issues/?project=-1&query=&limit=2')).toHaveLength(
      2,
    );
    expect((await fetch(`${origin}/api/0/organizations/`)).status).toBe(401);
    expect((await fetch(`${origin}/demo-api/orders`, { method: 'POST' })).status).toBe(503);
    expect(await (await fetch(`${origin}/issues/1`)).text()).toBe('the page');
  });

  it('shows what npm run demo:report sends at once, with local variables', async () => {
    const { code, text } = await run('demo/report.ts', { CRASHBOARD_DEMO_URL: `${origin}/` });
    const [issue] = await json(
      '/crashboard/api/0/organizations/acme/issues/?project=-1&query=payment.provider:example-pay&limit=1',
    );
    const event = await json(`/crashboard/api/0/organizations/acme/issues/${issue?.id}/events/latest/`);
    const found = JSON.stringify(event);

    expect(text).toContain('Sent event');
    expect(code).toBe(0);
    expect(event).toMatchObject({ user: { id: '42' }, contexts: { order: { giftWrap: true } } });
    expect(found).toContain('"type":"chained"');
    expect(found).toContain('"vars":{"order":{"id":"A-1042"');
    expect(event.tags).toContainEqual(
      expect.objectContaining({ key: 'payment.provider', value: 'example-pay' }),
    );
  });
});

describe('the demo before a real server', () => {
  const real = {
    upstream: 'http://127.0.0.1:9',
    token: 'not-a-real-token',
    organization: 'acme',
    vendor: 'sentry',
    allow: 'read' as const,
  };

  it.each([
    ['read', []],
    ['triage', expect.arrayContaining(['resolve', 'assign'])],
  ] as const)('that may be %s can %j', async (allow, can) => {
    const { proxy } = createBackend({ port: 0, host: '127.0.0.1', isDev: false, real: { ...real, allow } });
    const answer = await proxy(new Request('http://localhost/crashboard/_crashboard'));
    expect((await answer.json()).can).toEqual(can);
  });

  it('answers only under the names of this machine, whatever points here', async () => {
    const backend = createBackend({ port: 0, host: '127.0.0.1', isDev: false, real });
    const page = (_: unknown, response: { end(text: string): unknown }): void =>
      void response.end('the page');
    const own = await listen(demoListener(backend, page, '127.0.0.1'));
    try {
      for (const path of ['/', '/demo-config.json', '/crashboard/_crashboard']) {
        for (const host of ['localhost:4400', '127.0.0.1', '[::1]:4400']) {
          expect([path, host, (await send(own, { path, headers: { host } })).status]).toEqual([
            path,
            host,
            200,
          ]);
        }
        for (const host of ['evil.example', 'localhost.evil.example:4400']) {
          expect([path, host, (await send(own, { path, headers: { host } })).status]).toEqual([
            path,
            host,
            421,
          ]);
        }
      }
    } finally {
      await own.close();
    }
  });
});

describe('starting the demo', () => {
  it('says in one line that the port is taken', async () => {
    const { code, text } = await run('demo/server/main.ts', { PORT: new URL(origin).port });

    expect(code).toBe(1);
    expect(text).toMatch(/^Port \d+ is in use\. Choose another one: .*\n$/);
  });

  it('says which settings of a real server are missing', async () => {
    const { code, text } = await run('demo/server/main.ts', { CRASHBOARD_TOKEN: 'not-a-real-token' });

    expect(code).toBe(1);
    expect(text).toContain('Missing: CRASHBOARD_UPSTREAM, CRASHBOARD_ORG.');
    expect(text).not.toContain('not-a-real-token');
  });
});

describe('demo:report', () => {
  it('says that no demo is running', async () => {
    const { code, text } = await run('demo/report.ts', { CRASHBOARD_DEMO_URL: 'http://127.0.0.1:9' });

    expect(code).toBe(1);
    expect(text).toContain('No demo answers at http://127.0.0.1:9.');
  });
});
