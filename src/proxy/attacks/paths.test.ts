import { afterEach, describe, expect, it } from 'vitest';
import { expectRefused, raw, record, send } from '../../../test/support/loopback.js';
import { BASE, closeAll, ISSUES, json, proxied, SAME_SITE, started } from '../../../test/support/proxied.js';

afterEach(closeAll);

describe('a path that leaves the table', () => {
  it.each([
    ['dot segments', `${ISSUES}../../../../internal/health/`],
    ['a dot segment at the end', `${ISSUES}..`],
    ['encoded dots', `${ISSUES}%2e%2e/%2e%2e/users/`],
    ['half-encoded dots', `${ISSUES}.%2e/.%2E/users/`],
    ['doubly encoded dots', `${ISSUES}%252e%252e/%252e%252e/users/`],
    ['an encoded slash', `${ISSUES}..%2f..%2fusers/`],
    ['a doubly encoded slash', `${ISSUES}1%252f..%252fusers/`],
    ['a backslash', `${ISSUES}..\\..\\users/`],
    ['an encoded backslash', `${ISSUES}..%5c..%5cusers/`],
    ['an empty segment', `${BASE}//organizations/acme/issues/`],
    ['a path parameter', `${ISSUES};/..;/users/`],
    ['an encoded path parameter', `${ISSUES}..%3b/`],
    ['a dot segment in a free one', `${BASE}/organizations/acme/releases/..%3Bx/`],
    ['three dots', `${BASE}/organizations/acme/releases/.../`],
    ['a dot after a word', `${BASE}/organizations/acme/issues./`],
    ['an encoded dot after a word', `${BASE}/organizations/acme/issues%2e/`],
    ['a word in capitals', `${BASE}/organizations/acme/ISSUES/`],
    ['an extension', `${BASE}/organizations/acme/issues.json`],
    ['a space', `${BASE}/organizations/acme/issues%20/`],
    ['an encoded question mark', `${BASE}/organizations/acme/releases/x%3Fadmin=1/`],
    ['an encoded fragment', `${BASE}/organizations/acme/releases/x%23/`],
    ['a null byte', `${ISSUES}1%00/`],
    ['an encoded line break', `${ISSUES}1%0d%0aX-Injected:%201/`],
    ['an overlong encoding of a dot', `${ISSUES}%c0%ae%c0%ae/users/`],
    ['full-width dots', `${ISSUES}%ef%bc%8e%ef%bc%8e/users/`],
    ['a full-width slash', `${ISSUES}1%ef%bc%8fevents/`],
    ['a decomposed letter', `${BASE}/organizations/acme/releases/e%cc%81/`],
    ['a lone surrogate', `${BASE}/organizations/acme/releases/%ed%a0%80/`],
    ['another organization', `${BASE}/organizations/other/issues/`],
    ['the list of organizations', `${BASE}/organizations/`],
    ['the regions of the token’s owner', `${BASE}/users/me/regions/`],
    ['the server’s description of its caller', `${BASE}/`],
    ['the tokens', `${BASE}/api-tokens/`],
    ['the client keys', `${BASE}/projects/acme/shop/keys/`],
    ['another version of the API', '/crashboard/api/1/organizations/acme/issues/'],
    ['no API at all', '/crashboard/'],
    ['a path beside the mount', '/crashboardapi/0/organizations/acme/issues/'],
    ['a handshake with something behind it', '/crashboard/_crashboard/../api/0/users/'],
  ])('does not reach the upstream by %s', async (_, path) => {
    const { proxy, upstream } = await proxied(json([]));
    expectRefused(await send(proxy, { path }), upstream);
  });

  it.each(['POST', 'PUT', 'DELETE', 'PATCH', 'HEAD', 'TRACE', 'PROPFIND'])(
    'does not reach the upstream by %s',
    async (method) => {
      const { proxy, upstream } = await proxied(json([]));
      const answer = await send(proxy, { path: ISSUES, method, headers: SAME_SITE });
      expectRefused(answer, upstream);
    },
  );
});

describe('a request that names another host', () => {
  it.each([
    [
      'an absolute target',
      'GET http://evil.example/api/0/organizations/acme/issues/ HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n',
    ],
    [
      'a scheme-relative target',
      'GET //evil.example/crashboard/api/0/organizations/acme/issues/ HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n',
    ],
    [
      'a host with credentials',
      `GET ${ISSUES} HTTP/1.1\r\nHost: evil.example@127.0.0.1\r\nConnection: close\r\n\r\n`,
    ],
    ['a host with a path', `GET ${ISSUES} HTTP/1.1\r\nHost: evil.example/x?\r\nConnection: close\r\n\r\n`],
  ])('goes nowhere else by %s', async (_, text) => {
    const evil = await started(record(json([])));
    const { proxy, upstream } = await proxied(json([]));
    await raw(proxy, text);
    expect(evil.requests).toEqual([]);
    for (const { headers } of upstream.requests) expect(headers.host).toBe(new URL(upstream.url).host);
  });

  it('cannot name the host in a header', async () => {
    const { proxy, upstream } = await proxied(json([]));
    await send(proxy, {
      path: ISSUES,
      headers: { host: 'evil.example', 'x-forwarded-host': 'evil.example', forwarded: 'host=evil.example' },
    });
    expect(upstream.requests[0]?.headers.host).toBe(new URL(upstream.url).host);
    expect(JSON.stringify(upstream.requests[0]?.headers)).not.toContain('evil.example');
  });

  it('does not take the token along on a redirect', async () => {
    const evil = await started(record(json([])));
    for (const status of [301, 302, 303, 307, 308]) {
      const { proxy } = await proxied((_, response) =>
        response.writeHead(status, { location: `${evil.url}/steal` }).end(),
      );
      const answer = await send(proxy, { path: ISSUES });
      expect(answer.status).toBe(502);
      expect(answer.json()).toMatchObject({ crashboard: { code: 'invalid_response', hint: 'redirect' } });
      expect(answer.headers).not.toHaveProperty('location');
    }
    expect(evil.requests).toEqual([]);
  });
});
