import { connect } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { expectRefused, raw, send } from '../../../test/support/loopback.js';
import {
  BASE,
  closeAll,
  ISSUES,
  json,
  paths,
  proxied,
  RESOLVE,
  SAME_SITE,
  TOKEN,
  twoProjects,
} from '../../../test/support/proxied.js';

afterEach(closeAll);

describe('headers', () => {
  it('of one connection and of the browser do not go on', async () => {
    const { proxy, upstream } = await proxied(json([]));
    await send(proxy, {
      path: ISSUES,
      headers: {
        connection: 'close, x-smuggled, authorization',
        'x-smuggled': '1',
        te: 'trailers',
        'proxy-authorization': 'Basic eDp5',
        upgrade: 'h2c',
        cookie: 'sid=1',
        authorization: 'Bearer of-the-browser',
        origin: 'http://127.0.0.1',
        referer: 'http://127.0.0.1/admin?secret=1',
        'x-sentry-auth': 'Sentry sentry_key=1',
        'if-none-match': 'x',
        range: 'bytes=0-1',
        'accept-encoding': 'x',
        'x-csrftoken': 'y',
      },
    });
    const headers = upstream.requests[0]?.headers ?? {};
    expect(headers.authorization).toBe(`Bearer ${TOKEN}`);
    for (const name of [
      'x-smuggled',
      'te',
      'proxy-authorization',
      'upgrade',
      'cookie',
      'origin',
      'referer',
      'x-sentry-auth',
      'if-none-match',
      'range',
      'x-csrftoken',
    ]) {
      expect(headers).not.toHaveProperty(name);
    }
  });

  it('that disagree about the length of a request get nothing through', async () => {
    const { proxy, upstream } = await proxied(json([]), { allow: 'triage' });
    const hidden = `GET ${BASE}/users/ HTTP/1.1\r\nHost: x\r\n\r\n`;
    await raw(
      proxy,
      `PUT ${ISSUES}1/ HTTP/1.1\r\nHost: x\r\nSec-Fetch-Site: same-origin\r\nContent-Type: application/json\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n${hidden}`,
    );
    expect(paths(upstream)).toEqual([]);
  });

  it.each([
    'X-HTTP-Method-Override',
    'X-HTTP-Method',
    'X-Method-Override',
    'X-Original-URL',
    'X-Rewrite-URL',
  ])('do not turn a request into another one: %s', async (name) => {
    const { proxy, upstream } = await proxied(json([]), { allow: 'triage' });
    expectRefused(await send(proxy, { path: ISSUES, headers: { [name]: 'DELETE' } }), upstream);
  });

  it('of the upstream do not reach the browser', async () => {
    const { proxy } = await proxied(
      json([], {
        'set-cookie': 'sentrysid=1',
        'access-control-allow-origin': '*',
        'access-control-allow-credentials': 'true',
        'x-powered-by': 'secret',
        server: 'nginx/1.2',
        location: 'http://internal/',
        refresh: '0;url=http://evil',
        'content-security-policy': "default-src *; script-src 'unsafe-inline'",
        'x-hits': '5\u0020evil',
        link: '<http://internal:9000/x>; rel="next"; results="true"; cursor="http://internal:9000/"',
      }),
    );
    const { headers } = await send(proxy, { path: ISSUES });
    for (const name of [
      'set-cookie',
      'access-control-allow-origin',
      'access-control-allow-credentials',
      'x-powered-by',
      'server',
      'location',
      'refresh',
      'x-hits',
    ]) {
      expect(headers).not.toHaveProperty(name);
    }
    expect(JSON.stringify(headers)).not.toContain('internal');
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['cache-control']).toBe('no-store');
  });
});

describe('query parameters', () => {
  it.each([
    ['one the table does not name', '?admin=1'],
    ['a second value of a single one', '?query=is%3Aunresolved&query=is%3Aresolved'],
    ['a second cursor', '?cursor=0:0:0&cursor=0:1:0'],
    ['brackets', '?project[]=1'],
    ['a prototype', '?__proto__=1'],
    ['a null byte', '?query=a%00b'],
    ['a line break', '?query=a%0d%0aX:1'],
    ['an endless value', `?query=${'a'.repeat(5000)}`],
    ['an endless list', `?${'project=1&'.repeat(300)}project=1`],
    ['an id that is a path', '?group=1%2F..%2F2'],
  ])('are refused: %s', async (_, query) => {
    const { proxy, upstream } = await proxied(json([]));
    expectRefused(await send(proxy, { path: `${ISSUES}${query}` }), upstream);
  });

  it('cannot smuggle more of themselves', async () => {
    const { proxy, upstream } = await proxied(json([]));
    await send(proxy, { path: `${ISSUES}?query=a%26limit%3D1%23x;limit=2` });
    expect(upstream.requests[0]?.url).toBe(
      '/api/0/organizations/acme/issues/?query=a%26limit%3D1%23x%3Blimit%3D2',
    );
  });
});

describe('bodies', () => {
  const one = `${ISSUES}1/`;

  it.each([
    ['too large', JSON.stringify({ status: 'x'.repeat(70_000) }), 413],
    ['no JSON', 'status=resolved', 400],
    ['a list', '[]', 400],
    ['keys the table does not name', '{"status":"resolved","isPublic":true}', 400],
    ['a prototype', '{"status":"resolved","__proto__":{"merge":1}}', 400],
    ['a discard', '{"discard":true}', 400],
    ['a status nobody knows', '{"status":"deleted"}', 400],
    ['nothing to do', '{}', 400],
    ['invalid UTF-8', `{"status":"\ud800"}`, 400],
  ])('are refused: %s', async (_, body, status) => {
    const { proxy, upstream } = await proxied(json({}), { allow: 'triage' });
    const answer = await send(proxy, { path: one, method: 'PUT', headers: SAME_SITE, body });
    expect(answer.status).toBe(status);
    expect(upstream.requests).toEqual([]);
  });

  it('are refused when they are no JSON by their own word', async () => {
    const { proxy, upstream } = await proxied(json({}), { allow: 'triage' });
    const headers = { ...SAME_SITE, 'content-type': 'text/plain' };
    expectRefused(await send(proxy, { path: one, method: 'PUT', headers, body: RESOLVE }), upstream);
  });

  it('that never end are cut by the clock', async () => {
    const { proxy, upstream } = await proxied(json({}), {
      allow: 'triage',
      limits: { requestTimeoutMs: 100 },
    });
    const text = `PUT ${one} HTTP/1.1\r\nHost: x\r\nSec-Fetch-Site: same-origin\r\nContent-Type: application/json\r\nContent-Length: 500\r\n\r\n{"status":`;
    const answer = await new Promise<string>((resolve) => {
      const socket = connect(proxy.port, '127.0.0.1', () => socket.write(text));
      socket.once('data', (chunk) => {
        resolve(chunk.toString('latin1'));
        socket.destroy();
      });
    });
    expect(answer).toMatch(/^HTTP\/1\.1 408 /);
    expect(upstream.requests).toEqual([]);
  });

  it('of a size nobody declared are counted while they arrive', async () => {
    const { proxy, upstream } = await proxied(json({}), { allow: 'triage', limits: { requestBytes: 1000 } });
    const chunk = `${(500).toString(16)}\r\n${'a'.repeat(500)}\r\n`;
    const answer = await raw(
      proxy,
      `PUT ${one} HTTP/1.1\r\nHost: x\r\nSec-Fetch-Site: same-origin\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n${chunk.repeat(4)}0\r\n\r\n`,
    );
    expect(answer).toMatch(/^HTTP\/1\.1 413 /);
    expect(upstream.requests).toEqual([]);
  });

  it('say one thing only: of a key written twice the last one counts, on both sides', async () => {
    const { proxy, upstream } = await proxied(twoProjects, { allow: 'triage' });
    await send(proxy, {
      path: `${ISSUES}101/`,
      method: 'PUT',
      headers: SAME_SITE,
      body: '{"status":"ignored","status":"resolved"}',
    });
    expect(upstream.requests.at(-1)?.body).toBe('{"status":"resolved"}');
  });
});
