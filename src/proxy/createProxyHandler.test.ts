import { afterEach, describe, expect, it } from 'vitest';
import { type RawAnswer, send } from '../../test/support/loopback.js';
import { closeAll, ISSUES, json, proxied, TOKEN } from '../../test/support/proxied.js';
import { createSandbox } from '../testing/index.js';
import { createProxyHandler } from './createProxyHandler.js';

afterEach(closeAll);

const problem = (answer: RawAnswer): unknown => (answer.json() as { crashboard: unknown }).crashboard;

describe('createProxyHandler', () => {
  it('tells the panels who the server is and what they may do', async () => {
    const { proxy, upstream } = await proxied(json([]), { version: '25.1.0', allow: 'triage' });
    const answer = await send(proxy, { path: '/crashboard/_crashboard' });
    expect(answer.status).toBe(200);
    expect(answer.json()).toEqual({
      v: 1,
      vendor: 'sentry',
      version: '25.1.0',
      can: ['resolve', 'archive', 'assign', 'prioritize', 'bookmark', 'markSeen', 'comment'],
      projects: 'all',
      redaction: 'default',
    });
    expect(upstream.requests).toEqual([]);
  });

  it('adds the token and sends nothing else of the browser', async () => {
    const { proxy, upstream } = await proxied(json([{ id: '1', project: { id: '7', slug: 'shop' } }]));
    const answer = await send(proxy, {
      path: `${ISSUES}?query=is%3Aunresolved&limit=25`,
      headers: {
        origin: 'https://admin.example.com',
        cookie: 'session=1',
        authorization: 'Bearer browser',
        'sentry-trace': 'a-b-1',
        baggage: 'sentry-x=1',
        'x-forwarded-for': '10.0.0.1',
      },
    });
    expect(answer.status).toBe(200);
    const [seen] = upstream.requests;
    expect(seen?.url).toBe('/api/0/organizations/acme/issues/?query=is%3Aunresolved&limit=25');
    expect(seen?.headers.authorization).toBe(`Bearer ${TOKEN}`);
    for (const name of ['origin', 'cookie', 'sentry-trace', 'baggage', 'x-forwarded-for']) {
      expect(seen?.headers).not.toHaveProperty(name);
    }
  });

  it('passes cursors and counts without an address', async () => {
    const { proxy, upstream } = await proxied((_, response) => {
      const url = `${upstream.url}/api/0/organizations/acme/issues/?cursor=`;
      response
        .writeHead(200, {
          'content-type': 'application/json',
          'x-hits': '1200',
          'x-max-hits': '1000',
          'set-cookie': 'sid=1',
          server: 'secret/1',
          link: `<${url}0:0:1>; rel="previous"; results="false"; cursor="0:0:1", <${url}0:25:0>; rel="next"; results="true"; cursor="0:25:0"`,
        })
        .end('[]');
    });
    const answer = await send(proxy, { path: ISSUES });
    expect(answer.headers.link).toBe(
      '<?cursor=0%3A0%3A1>; rel="previous"; results="false"; cursor="0:0:1", <?cursor=0%3A25%3A0>; rel="next"; results="true"; cursor="0:25:0"',
    );
    expect(answer.headers['x-hits']).toBe('1200');
    expect(answer.headers['x-max-hits']).toBe('1000');
    expect(answer.headers).not.toHaveProperty('set-cookie');
    expect(answer.headers).not.toHaveProperty('server');
  });

  it.each([
    [
      'a page instead of data',
      '<!doctype html><title>Log in</title>',
      { code: 'invalid_response', hint: 'html', status: 200 },
    ],
    [
      'an answer that breaks off',
      '[{"id": "1", ',
      { code: 'invalid_response', hint: 'truncated', status: 200 },
    ],
  ])('names %s', async (_, body, expected) => {
    const { proxy } = await proxied((__, response) => response.end(body));
    const answer = await send(proxy, { path: ISSUES });
    expect(answer.status).toBe(502);
    expect(answer.headers['content-type']).toContain('application/json');
    expect(problem(answer)).toEqual(expected);
  });

  it('names a refused token without passing the 401 on', async () => {
    const { proxy } = await proxied(json({ detail: `Invalid token ${TOKEN}` }, {}, 401));
    const answer = await send(proxy, { path: ISSUES });
    expect(answer.status).toBe(502);
    expect(problem(answer)).toEqual({ code: 'unauthorized', hint: 'upstream_unauthorized', status: 401 });
    expect(answer.text).not.toContain(TOKEN);
  });

  it('names a server that cannot be reached', async () => {
    const { proxy, upstream } = await proxied(json([]));
    await upstream.close();
    const answer = await send(proxy, { path: ISSUES });
    expect(answer.status).toBe(502);
    expect(problem(answer)).toEqual({ code: 'network', hint: 'upstream_unreachable' });
  });

  it('passes the wait of a busy server on', async () => {
    const { proxy } = await proxied((_, response) =>
      response.writeHead(429, { 'retry-after': '7' }).end('"slow down"'),
    );
    const answer = await send(proxy, { path: ISSUES });
    expect(answer.status).toBe(429);
    expect(answer.headers['retry-after']).toBe('7');
    expect(problem(answer)).toEqual({ code: 'rate_limited', retryAfterMs: 7000, status: 429 });
  });

  it('takes a function in place of a server', async () => {
    const handler = createProxyHandler({
      upstream: async (request) => Response.json([{ id: new URL(request.url).pathname }]),
      organization: 'acme',
      vendor: 'sentry',
    });
    const answer = await handler(new Request(`http://localhost${ISSUES}`));
    expect(await answer.json()).toEqual([{ id: '/api/0/organizations/acme/issues/' }]);
  });

  it('refuses options that cannot work', () => {
    const options = { upstream: 'https://sentry.example.com', organization: 'acme', vendor: 'sentry' };
    expect(() => createProxyHandler(options)).toThrow('token');
    expect(() => createProxyHandler({ ...options, token: TOKEN, upstream: 'nonsense' })).toThrow('upstream');
    expect(() => createProxyHandler({ ...options, token: TOKEN, cors: { origins: ['*'] } })).toThrow(
      'cors.origins',
    );
  });

  const good = {
    upstream: 'https://sentry.example.com',
    organization: 'acme',
    vendor: 'sentry',
    token: TOKEN,
  };
  it.each([
    [{ vendor: 'sentri' }, /vendor is 'sentri'; it takes one of 'sentry', 'glitchtip', 'bugsink'/],
    [{ vendor: undefined }, /vendor is 'undefined'/],
    [{ allow: ['triag'] }, /allow names 'triag'; it takes 'read', 'triage'/],
    [{ allow: 'triag' }, /allow names 'triag'/],
    [{ roles: { admin: { allow: ['everything'] } } }, /allow names 'everything'/],
    [{ organization: undefined }, /organization is missing; give the slug/],
    [{ organization: '' }, /organization is missing/],
    [{ upstream: undefined }, /upstream is missing/],
    [{ projects: 'shop' }, /projects takes a list/],
    [{ basePath: 'crashboard' }, /basePath must be a plain path/],
    [{ base: '/errors' }, /there is no option 'base'/],
  ])('names the option and the remedy when it is made: %o', (slip, message) => {
    expect(() => createProxyHandler(good)).not.toThrow();
    expect(() => createProxyHandler({ ...good, ...(slip as object) })).toThrow(message);
  });

  it('needs no token before a sandbox that answers in the server’s place', async () => {
    const sandbox = createSandbox({ world: 'empty' });
    const handler = createProxyHandler({
      upstream: sandbox.upstream,
      organization: 'acme',
      vendor: 'sentry',
    });
    expect((await handler(new Request(`http://localhost${ISSUES}`))).status).toBe(200);
  });
});
