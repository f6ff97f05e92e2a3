import type { createServer, RequestListener } from 'node:http';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Loopback, listen, record, send } from './support/loopback.js';
import { closeAll, sendJson, started, TOKEN } from './support/proxied.js';
import { serveWorker } from './support/workerd.js';

type Handler = (request: Request) => Response | Promise<Response>;
type Env = { readonly [name: string]: string };

let upstream: Loopback;

beforeEach(async () => {
  const issue = { id: '1', project: { id: '7', slug: 'shop' } };
  upstream = await started(
    record((request, response) => {
      if (request.url.includes('/projects/')) return sendJson(response, [issue.project]);
      return sendJson(response, request.url.includes('/issues/1/') ? issue : [issue]);
    }),
  );
});

afterEach(async () => {
  vi.unstubAllEnvs();
  await closeAll();
});

const env = (): Env => ({ SENTRY_URL: upstream.url, SENTRY_AUTH_TOKEN: TOKEN, SENTRY_ORG: 'acme' });

function load<T>(path: string): Promise<T> {
  return import(/* @vite-ignore */ new URL(`../examples/${path}`, import.meta.url).href) as Promise<T>;
}

/** What a framework's own adapter does: Node's request in, the web's request to the handler. */
function served(handler: Handler, address?: string): Promise<Loopback> {
  return started(
    listen(async (incoming, outgoing) => {
      const headers = new Headers(
        Object.entries(incoming.headers).map(([name, value]) => [name, String(value)]),
      );
      const response = await handler(
        new Request(`${address ?? `http://${incoming.headers.host}`}${incoming.url}`, { headers }),
      );
      outgoing.writeHead(response.status, Object.fromEntries(response.headers)).end(await response.text());
    }),
  );
}

async function expectReads(server: Pick<Loopback, 'port'>, base: string): Promise<void> {
  const path = `${base}/api/0/organizations/acme/issues/`;
  expect((await send(server, { path })).status).toBe(401);
  const answer = await send(server, { path, headers: { cookie: 'session=1' } });
  expect(answer.json()).toMatchObject([{ id: '1' }]);
  expect(upstream.requests[0]?.headers.authorization).toBe(`Bearer ${TOKEN}`);
  expect(upstream.requests[0]?.headers).not.toHaveProperty('cookie');
  const handshake = await send(server, { path: `${base}/_crashboard`, headers: { cookie: 'session=1' } });
  expect(handshake.json()).toMatchObject({ v: 1, vendor: 'sentry' });
}

describe('the example', () => {
  it('for plain Node reads issues behind the host’s login', async () => {
    const { createApp } = await load<{ createApp(env: Env): ReturnType<typeof createServer> }>(
      'node-http/server.ts',
    );
    const [listener] = createApp(env()).listeners('request') as RequestListener[];
    const server = await started(listen(listener as RequestListener));
    await expectReads(server, '/crashboard');
    expect((await send(server, { path: '/' })).status).toBe(404);
  });

  it('for Workers reads issues behind the host’s login, in the runtime of Workers', async () => {
    const entry = fileURLToPath(new URL('../examples/cloudflare-workers/worker.ts', import.meta.url));
    const worker = await serveWorker(entry, env());
    try {
      await expectReads(worker, '/crashboard');
    } finally {
      await worker.close();
    }
  });

  it('for Next.js reads issues behind the host’s login', async () => {
    for (const [name, value] of Object.entries(env())) vi.stubEnv(name, value);
    const route = await load<{ [method: string]: Handler }>('next-app/app/api/crashboard/[...path]/route.ts');
    expect(Object.keys(route)).toEqual(expect.arrayContaining(['GET', 'PUT', 'POST', 'DELETE', 'OPTIONS']));
    // It tells handlers an address of its own, whatever host the browser named.
    await expectReads(await served(route.GET as Handler, 'http://localhost:3000'), '/api/crashboard');
  });

  it('for Hono reads issues behind the host’s login', async () => {
    const { createApp } = await load<{ createApp(env: Env): { fetch: Handler } }>('hono/server.ts');
    await expectReads(await served((request) => createApp(env()).fetch(request)), '/crashboard');
  });

  it('for Express reads, and writes after a body parser took the body', async () => {
    const { createApp } = await load<{ createApp(env: Env): RequestListener }>('express/server.ts');
    const server = await started(listen(createApp(env())));
    await expectReads(server, '/crashboard');
    const headers = {
      cookie: 'session=1',
      'content-type': 'application/json',
      'sec-fetch-site': 'same-origin',
    };
    const path = '/crashboard/api/0/organizations/acme/issues/1/';
    const answer = await send(server, { path, method: 'PUT', headers, body: '{"assignedTo":"me"}' });
    expect(answer.status).toBe(200);
    expect(upstream.requests.at(-1)?.body).toBe('{"assignedTo":"ann@example.com"}');
  });
});
