import { connect } from 'node:net';
import { gzipSync } from 'node:zlib';
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
} from '../../../test/support/proxied.js';

afterEach(closeAll);

const ONE = `${ISSUES}1/`;
const CHANGE = `PUT ${ONE} HTTP/1.1\r\nHost: x\r\nSec-Fetch-Site: same-origin\r\nContent-Type: application/json\r\n`;
const HIDDEN = `GET ${BASE}/api-tokens/ HTTP/1.1\r\nHost: x\r\n\r\n`;
const { length } = RESOLVE;

describe('a request inside another', () => {
  it.each([
    ['two lengths', `${CHANGE}Content-Length: ${length}\r\nContent-Length: 5\r\n\r\n${RESOLVE}`],
    ['two lengths in one line', `${CHANGE}Content-Length: ${length}, 5\r\n\r\n${RESOLVE}`],
    ['a negative length', `${CHANGE}Content-Length: -1\r\n\r\n${RESOLVE}`],
    ['a length with a sign', `${CHANGE}Content-Length: +${length}\r\n\r\n${RESOLVE}`],
    [
      'a length and chunks',
      `${CHANGE}Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n${HIDDEN}`,
    ],
    ['chunks under another name', `${CHANGE}Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n${HIDDEN}`],
    [
      'chunks named twice',
      `${CHANGE}Transfer-Encoding: chunked\r\nTransfer-Encoding: identity\r\n\r\n0\r\n\r\n${HIDDEN}`,
    ],
    ['a space before the colon', `${CHANGE}Transfer-Encoding : chunked\r\n\r\n0\r\n\r\n${HIDDEN}`],
    ['a folded header', `${CHANGE}X: a\r\n Content-Length: 0\r\nContent-Length: 5\r\n\r\n${RESOLVE}`],
    [
      'a bare line feed',
      `${CHANGE}X: a\nTransfer-Encoding: chunked\r\nContent-Length: 5\r\n\r\n0\r\n\r\n${HIDDEN}`,
    ],
    ['a null byte in a header', `${CHANGE}X: a\0b\r\nContent-Length: ${length}\r\n\r\n${RESOLVE}`],
    ['two hosts', `${CHANGE}Host: y\r\nContent-Length: ${length}\r\n\r\n${RESOLVE}`],
    ['a line break in the target', `PUT ${ONE}\r\nX: y HTTP/1.1\r\nHost: x\r\n\r\n`],
  ])('gets nothing unread through: %s', async (_, text) => {
    const { proxy, upstream } = await proxied(json({}), { allow: 'triage' });
    const answer = await raw(proxy, text);
    // Whatever got through was read as what it says, whole.
    for (const { method, url, body } of upstream.requests) {
      expect([method, url, body]).toEqual(['PUT', ONE.replace('/crashboard', ''), RESOLVE]);
    }
    expect(answer).not.toMatch(/^HTTP\/1\.1 2.*HTTP\/1\.1 2/s);
  });

  it('is the body of a reading call, which nobody reads', async () => {
    const { proxy, upstream } = await proxied(json([]));
    await raw(
      proxy,
      `GET ${ISSUES} HTTP/1.1\r\nHost: x\r\nContent-Length: ${HIDDEN.length}\r\nConnection: close\r\n\r\n${HIDDEN}`,
    );
    expect(paths(upstream)).toEqual([`GET ${ISSUES.replace('/crashboard', '')}`]);
    expect(upstream.requests[0]?.body).toBe('');
  });

  it('is refused as a tunnel, and as another protocol', async () => {
    const { proxy, upstream } = await proxied(json([]));
    const tunnel = await raw(proxy, 'CONNECT evil.example:443 HTTP/1.1\r\nHost: evil.example:443\r\n\r\n');
    expect(tunnel).not.toContain('200');
    expect(upstream.requests).toEqual([]);
    const upgrade =
      'Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Key: a\r\nSec-WebSocket-Version: 13\r\n';
    const answer = await raw(proxy, `GET ${ISSUES} HTTP/1.1\r\nHost: x\r\n${upgrade}\r\n`);
    expect(answer).not.toContain('101 Switching');
    for (const { headers } of upstream.requests) expect(headers).not.toHaveProperty('upgrade');
  });
});

describe('a request turned into another', () => {
  it.each([
    '_method=DELETE',
    '_method=PUT',
    'X-HTTP-Method-Override=DELETE',
    'method=DELETE',
    '_format=html',
  ])('is refused when the query says so: %s', async (query) => {
    const { proxy, upstream } = await proxied(json([]), { allow: ['triage', 'delete'] });
    expectRefused(await send(proxy, { path: `${ONE}?${query}` }), upstream);
    const post = { path: `${ONE}?${query}`, method: 'POST', headers: SAME_SITE, body: RESOLVE };
    expectRefused(await send(proxy, post), upstream);
  });

  it('is refused when the body says so', async () => {
    const { proxy, upstream } = await proxied(json({}), { allow: ['triage', 'delete'] });
    const body = '{"status":"resolved","_method":"DELETE"}';
    expectRefused(await send(proxy, { path: ONE, method: 'PUT', headers: SAME_SITE, body }), upstream);
  });

  it('is refused as a form, which any page may send', async () => {
    const { proxy, upstream } = await proxied(json({}), { allow: 'triage' });
    for (const type of [
      'application/x-www-form-urlencoded',
      'multipart/form-data; boundary=x',
      'text/plain',
    ]) {
      const headers = { 'content-type': type, origin: 'https://evil.example' };
      expectRefused(await send(proxy, { path: ONE, method: 'PUT', headers, body: RESOLVE }), upstream);
      const own = { ...SAME_SITE, 'content-type': type };
      expectRefused(await send(proxy, { path: ONE, method: 'PUT', headers: own, body: RESOLVE }), upstream);
    }
  });
});

describe('a request without measure', () => {
  it.each([
    ['a path', `${BASE}/organizations/acme/releases/${'a'.repeat(20_000)}/`],
    ['a segment', `${BASE}/organizations/acme/releases/${'a'.repeat(300)}/`],
    ['a query', `${ISSUES}?query=${'a'.repeat(20_000)}`],
    ['many segments', `${ISSUES}${'a/'.repeat(5000)}`],
  ])('is refused: %s', async (_, path) => {
    const { proxy, upstream } = await proxied(json([]));
    expectRefused(await send(proxy, { path }), upstream);
  });

  it('that drips is cut by the clock, and read no further', async () => {
    const { proxy, upstream } = await proxied(json({}), {
      allow: 'triage',
      limits: { requestTimeoutMs: 150 },
    });
    const answer = await new Promise<string>((resolve) => {
      let said = '';
      const socket = connect(proxy.port, '127.0.0.1', () =>
        socket.write(`${CHANGE}Content-Length: 5000\r\n\r\n`),
      );
      // Always something new, so that no clock between two bytes would ever ring.
      const drip = setInterval(() => socket.write(' '), 20);
      socket.on('data', (chunk) => (said += chunk.toString('latin1')));
      socket.on('error', () => undefined);
      socket.on('close', () => {
        clearInterval(drip);
        resolve(said);
      });
    });
    expect(answer).toMatch(/^HTTP\/1\.1 408 /);
    expect(upstream.requests).toEqual([]);
  });
});

describe('an answer without measure', () => {
  it('is cut by what it unpacks to', async () => {
    const bomb = gzipSync(`["${'a'.repeat(5_000_000)}"]`);
    expect(bomb.length).toBeLessThan(50_000);
    const { proxy } = await proxied(
      (_, response) =>
        response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip' }).end(bomb),
      { limits: { responseBytes: 100_000 } },
    );
    expect((await send(proxy, { path: ISSUES })).status).toBe(502);
  });

  it.each([
    ['lists', '[', ']'],
    ['objects', '{"a":', '}'],
  ])('is no trouble as %s in one another', async (_, open, close) => {
    const depth = 50_000;
    const extra = `${open.repeat(depth)}1${close.repeat(depth)}`;
    const { proxy } = await proxied((_request, response) =>
      response.end(`{"id":"1","project":{"id":"7","slug":"shop"},"context":{"extra":${extra}}}`),
    );
    const answer = await send(proxy, { path: `${ISSUES}1/events/latest/` });
    expect([200, 500, 502]).toContain(answer.status);
    expect(answer.text.length).toBeLessThan(100_000);
    expect((await send(proxy, { path: '/crashboard/_crashboard' })).status).toBe(200);
  });
});
