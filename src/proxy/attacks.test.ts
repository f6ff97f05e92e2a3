import { connect } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { type Loopback, type RawAnswer, record, send } from '../../test/support/loopback.js';
import {
  BASE,
  closeAll,
  ISSUES,
  json,
  paths,
  proxied,
  started,
  TOKEN,
  twoProjects,
} from '../../test/support/proxied.js';
import type { AuditEntry } from './options.js';

afterEach(closeAll);

const SAME_SITE = { 'sec-fetch-site': 'same-origin', 'content-type': 'application/json' };
const RESOLVE = JSON.stringify({ status: 'resolved', statusDetails: {} });

/** Bytes as an attacker writes them; no client library in between. */
function raw(server: Pick<Loopback, 'port'>, text: string, wait: number = 2000): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(server.port, '127.0.0.1');
    let answer = '';
    const done = (): void => {
      socket.destroy();
      resolve(answer);
    };
    socket.setTimeout(wait, done);
    socket.on('data', (chunk) => {
      answer += chunk.toString('latin1');
    });
    socket.on('close', done);
    socket.on('error', done);
    socket.end(text);
  });
}

function expectRefused(answer: RawAnswer, upstream: Loopback): void {
  expect(answer.status).toBeGreaterThanOrEqual(400);
  expect(upstream.requests).toEqual([]);
}

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

describe('answers of the upstream', () => {
  it.each([
    ['a page', 'text/html', '<script>alert(1)</script>'],
    ['a page that calls itself JSON', 'application/json', '<html><script>alert(1)</script>'],
    ['an error page', 'text/html', '<h1>502</h1><script>alert(1)</script>', 502],
    ['a refusal with markup', 'text/html', '<script>alert(1)</script>', 400],
  ])('are never passed as markup: %s', async (_, type, body, status = 200) => {
    const { proxy } = await proxied((__, response) =>
      response.writeHead(status, { 'content-type': type }).end(body),
    );
    const answer = await send(proxy, { path: ISSUES });
    expect(answer.headers['content-type']).toBe('application/json; charset=utf-8');
    expect(answer.text).not.toContain('<');
  });

  it('keep markup in their texts as data', async () => {
    const title = '</script><img src=x onerror=alert(1)>';
    const { proxy } = await proxied(json([{ id: '1', title }]), { redaction: false });
    const answer = await send(proxy, { path: ISSUES });
    expect(answer.text).not.toContain('<');
    expect(answer.json()).toEqual([{ id: '1', title }]);
  });

  it('that never end are cut by size', async () => {
    const { proxy } = await proxied((_, response) => response.end(`["${'a'.repeat(50_000)}"]`), {
      limits: { responseBytes: 10_000 },
    });
    const answer = await send(proxy, { path: ISSUES });
    expect(answer.status).toBe(502);
    expect(answer.text.length).toBeLessThan(200);
  });

  it('that do not come are cut by the clock', async () => {
    const { proxy } = await proxied((_, response) => void response.writeHead(200).write('['), {
      limits: { timeoutMs: 100 },
    });
    const answer = await send(proxy, { path: ISSUES });
    expect(answer.status).toBe(504);
    expect(answer.json()).toMatchObject({ crashboard: { code: 'timeout' } });
  });

  it('tell neither token nor address in errors', async () => {
    for (const status of [400, 401, 403, 404, 405, 409, 410, 422, 429, 500, 502, 503]) {
      const { proxy, upstream } = await proxied((request, response) => {
        response
          .writeHead(status, {
            'content-type': 'application/json',
            'www-authenticate': `Bearer ${request.headers.authorization}`,
          })
          .end(
            JSON.stringify({
              detail: `${request.headers.authorization} at http://${request.headers.host}`,
              [TOKEN]: 1,
            }),
          );
      });
      const answer = await send(proxy, { path: ISSUES });
      const all = JSON.stringify([answer.headers, answer.text]);
      expect(all).not.toContain(TOKEN);
      expect(all).not.toContain(String(upstream.port));
      expect(answer.json()).toHaveProperty('crashboard.code');
    }
  });

  it('that echo the token are not passed', async () => {
    const { proxy } = await proxied(
      (request, response) => response.end(JSON.stringify([{ token: request.headers.authorization }])),
      { redaction: false },
    );
    const answer = await send(proxy, { path: ISSUES });
    expect(answer.status).toBe(502);
    expect(answer.text).not.toContain(TOKEN);
  });

  it('tell nothing when the host’s own code throws', async () => {
    const secret = new Error(`cannot read ${TOKEN}`);
    const failing = [
      { token: () => Promise.reject(secret) },
      { authorize: () => Promise.reject(secret) },
      { upstream: () => Promise.reject(secret) },
    ];
    for (const options of failing) {
      const { proxy } = await proxied(json([]), options);
      const answer = await send(proxy, { path: ISSUES });
      expect(answer.status).toBeGreaterThanOrEqual(400);
      expect(answer.text).not.toContain(TOKEN);
    }
  });
});

describe('changes', () => {
  it('are refused where the proxy is read-only', async () => {
    const { proxy, upstream } = await proxied(json({}));
    const answer = await send(proxy, {
      path: `${ISSUES}1/`,
      method: 'PUT',
      headers: SAME_SITE,
      body: RESOLVE,
    });
    expect(answer.status).toBe(403);
    expect(upstream.requests).toEqual([]);
  });

  it.each([
    ['no ids', '', 400],
    ['an empty id', '?id=', 400],
    ['a query in their place', '?query=is%3Aunresolved', 400],
    ['ids and a query', '?id=101&query=is%3Aunresolved', 400],
    ['an id that selects all', '?id=*', 400],
    ['more ids than the limit', `?${Array.from({ length: 101 }, (_, i) => `id=${i}`).join('&')}`, 400],
    ['an id of another project beside one of ours', '?id=101&id=201', 404],
  ])('of many issues are refused with %s', async (_, query, status) => {
    const { proxy, upstream } = await proxied(twoProjects, { allow: 'triage', projects: ['shop'] });
    const answer = await send(proxy, {
      path: `${ISSUES}${query}`,
      method: 'PUT',
      headers: SAME_SITE,
      body: RESOLVE,
    });
    expect(answer.status).toBe(status);
    expect(paths(upstream).filter((path) => !path.startsWith('GET'))).toEqual([]);
  });

  it('of many issues look each one up, since ids out of reach would mean all', async () => {
    const { proxy, upstream } = await proxied(twoProjects, { allow: 'triage' });
    const answer = await send(proxy, {
      path: `${ISSUES}?id=901&id=902`,
      method: 'PUT',
      headers: SAME_SITE,
      body: RESOLVE,
    });
    expect(answer.status).toBe(404);
    expect(paths(upstream).filter((path) => !path.startsWith('GET'))).toEqual([]);
  });

  it.each([
    ['another site', { 'sec-fetch-site': 'cross-site' }],
    ['a sibling of the site', { 'sec-fetch-site': 'same-site' }],
    ['a foreign origin', { origin: 'https://evil.example' }],
    ['a hidden origin', { origin: 'null' }],
    ['nobody knows where', {}],
  ])('are refused from %s', async (_, from) => {
    const { proxy, upstream } = await proxied(json({}), { allow: 'triage' });
    const headers = { 'content-type': 'application/json', ...from };
    const answer = await send(proxy, { path: `${ISSUES}1/`, method: 'PUT', headers, body: RESOLVE });
    expect(answer.status).toBe(403);
    expect(upstream.requests).toEqual([]);
  });

  it('neither merge nor delete unless each is named', async () => {
    const { proxy, upstream } = await proxied(twoProjects, { allow: 'triage' });
    const merge = { path: `${ISSUES}?id=101&id=102`, method: 'PUT', headers: SAME_SITE, body: '{"merge":1}' };
    expect((await send(proxy, merge)).status).toBe(403);
    expect((await send(proxy, { path: `${ISSUES}101/`, method: 'DELETE', headers: SAME_SITE })).status).toBe(
      403,
    );
    expect(upstream.requests).toEqual([]);
  });

  it('assign to the actor, never to the owner of the token', async () => {
    const body = '{"assignedTo":"me"}';
    const request = { path: `${ISSUES}101/`, method: 'PUT', headers: SAME_SITE, body };
    const nobody = await proxied(twoProjects, { allow: 'triage' });
    expect((await send(nobody.proxy, request)).status).toBe(400);
    expect(nobody.upstream.requests).toEqual([]);
    const audit: AuditEntry[] = [];
    const { proxy, upstream } = await proxied(twoProjects, {
      allow: 'triage',
      authorize: () => ({ role: 'dev', actor: { id: '42' } }),
      audit: (entry) => void audit.push(entry),
    });
    expect((await send(proxy, request)).status).toBe(200);
    expect(upstream.requests.at(-1)?.body).toBe('{"assignedTo":"user:42"}');
    expect(audit).toMatchObject([
      {
        role: 'dev',
        actor: { id: '42' },
        call: 'updateIssue',
        actions: ['assign'],
        issues: ['101'],
        outcome: 'done',
        status: 200,
      },
    ]);
  });

  it('are told to the audit when they are refused or fail, too', async () => {
    const audit: AuditEntry[] = [];
    const { proxy } = await proxied(json({ detail: 'no' }, {}, 500), {
      allow: 'triage',
      audit: (entry) => void audit.push(entry),
    });
    await send(proxy, { path: ISSUES, method: 'PUT', headers: SAME_SITE, body: RESOLVE });
    await send(proxy, { path: `${ISSUES}1/`, method: 'PUT', headers: SAME_SITE, body: RESOLVE });
    expect(audit.map(({ outcome, status }) => [outcome, status])).toEqual([
      ['refused', 400],
      ['failed', 502],
    ]);
  });
});

describe('foreign projects', () => {
  const shopOnly = { projects: ['shop'] };

  it.each([
    ['the project parameter', `${ISSUES}?project=8`],
    ['its slug', `${ISSUES}?project=bank`],
    ['one beside ours', `${ISSUES}?project=7&project=8`],
    ['the search', `${ISSUES}?query=project%3Abank`],
    ['a list in the search', `${ISSUES}?query=project%3A%5Bshop%2C%20bank%5D`],
    ['a negation in the search', `${ISSUES}?query=!project.id%3A8`],
    ['an issue in the path', `${ISSUES}201/`],
    ['an issue without an organization', `${BASE}/issues/201/`],
    ['an issue of another organization', `${BASE}/issues/901/`],
    ['events of an issue', `${ISSUES}201/events/latest/`],
    ['tags of an issue', `${ISSUES}201/tags/`],
    ['the group parameter', `${ISSUES}?group=201`],
    ['the groups parameter', `${BASE}/organizations/acme/issues-stats/?groups=101&groups=201`],
    ['a project in the path', `${BASE}/projects/acme/bank/issues/`],
    ['an event of a project', `${BASE}/projects/acme/bank/events/${'a'.repeat(32)}/`],
    ['a trace', `${BASE}/organizations/acme/trace/${'a'.repeat(32)}/`],
    ['the members', `${BASE}/organizations/acme/members/`],
    ['the teams', `${BASE}/organizations/acme/teams/`],
    ['sessions', `${BASE}/organizations/acme/sessions/?field=sum(session)&project=8`],
  ])('are out of reach through %s', async (_, path) => {
    const { proxy } = await proxied(twoProjects, shopOnly);
    const answer = await send(proxy, { path });
    expect(answer.status).toBe(404);
    expect(answer.json()).toEqual({ crashboard: { code: 'not_found' } });
  });

  it('are left out where a request names no project', async () => {
    const { proxy, upstream } = await proxied(twoProjects, shopOnly);
    for (const query of ['', '?project=-1', '?project=7&project=-1']) {
      const answer = await send(proxy, { path: `${ISSUES}${query}` });
      expect((answer.json() as { id: string }[]).map(({ id }) => id)).toEqual(['101', '102']);
      expect(paths(upstream).at(-1)).toContain('?project=7');
    }
  });

  it('are left out of lists that span projects', async () => {
    const { proxy } = await proxied(twoProjects, shopOnly);
    const projects = await send(proxy, { path: `${BASE}/organizations/acme/projects/` });
    expect(projects.json()).toMatchObject([{ slug: 'shop' }]);
    const releases = await send(proxy, { path: `${BASE}/organizations/acme/releases/` });
    expect(releases.json()).toMatchObject([{ version: '1', projects: [{ slug: 'shop' }] }]);
    expect(releases.text).not.toContain('bank');
  });

  it('of another organization are out of reach even where every project is open', async () => {
    const { proxy } = await proxied(twoProjects);
    expect((await send(proxy, { path: `${BASE}/issues/901/` })).status).toBe(404);
    expect((await send(proxy, { path: `${BASE}/issues/201/` })).status).toBe(200);
  });
});

describe('what one reader gets', () => {
  const roles = { support: { projects: ['shop'] }, lead: { redaction: false as const } };
  const authorize = (request: Request) => {
    const role = request.headers.get('x-role');
    return role ? { role } : undefined;
  };

  it('is never kept for a reader of another role', async () => {
    const { proxy } = await proxied(twoProjects, { roles, authorize });
    const ids = async (role: string): Promise<string[]> =>
      ((await send(proxy, { path: ISSUES, headers: { 'x-role': role } })).json() as { id: string }[]).map(
        ({ id }) => id,
      );
    expect(await ids('lead')).toEqual(['101', '102', '201']);
    expect(await ids('support')).toEqual(['101', '102']);
    expect(await ids('lead')).toEqual(['101', '102', '201']);
  });

  it('is redacted by role, also when both ask at the same time', async () => {
    const { proxy } = await proxied(
      (_, response) =>
        void setTimeout(
          () => response.end(JSON.stringify([{ id: '1', title: 'Mail to ann@example.com' }])),
          30,
        ),
      { roles: { support: {}, lead: roles.lead }, authorize },
    );
    const [lead, support] = await Promise.all(
      ['lead', 'support'].map((role) => send(proxy, { path: ISSUES, headers: { 'x-role': role } })),
    );
    expect(lead?.text).toContain('ann@example.com');
    expect(support?.text).not.toContain('ann@example.com');
    expect(support?.text).toContain('Mail to [email]');
  });

  it('is asked for once, however many panels ask', async () => {
    const { proxy, upstream } = await proxied((_, response) => void setTimeout(() => response.end('[]'), 30));
    await Promise.all(Array.from({ length: 6 }, () => send(proxy, { path: ISSUES })));
    await send(proxy, { path: ISSUES });
    expect(upstream.requests).toHaveLength(1);
  });

  it('is nothing for who is nobody, and for a role without rules', async () => {
    const { proxy, upstream } = await proxied(twoProjects, { roles, authorize });
    expect((await send(proxy, { path: ISSUES })).status).toBe(401);
    expect((await send(proxy, { path: '/crashboard/_crashboard' })).status).toBe(401);
    expect((await send(proxy, { path: ISSUES, headers: { 'x-role': 'constructor' } })).status).toBe(403);
    expect(upstream.requests).toEqual([]);
  });

  it('means the actor by “me”', async () => {
    const { proxy, upstream } = await proxied(json([]), {
      authorize: () => ({ role: 'dev', actor: { email: 'ann@example.com' } }),
    });
    await send(proxy, {
      path: `${ISSUES}?query=${encodeURIComponent('assigned:me !bookmarks:me "assigned:me" assigned:[me, none]')}`,
    });
    expect(new URL(upstream.requests[0]?.url ?? '', 'http://x').searchParams.get('query')).toBe(
      'assigned:ann@example.com !bookmarks:ann@example.com "assigned:me" assigned:[ann@example.com, none]',
    );
  });
});

describe('other origins', () => {
  const cors = { origins: ['https://admin.example.com'], credentials: true };

  it('get no answer they may read, and no preflight', async () => {
    const { proxy } = await proxied(json([]), { cors });
    for (const origin of [
      'https://evil.example',
      'https://admin.example.com.evil.example',
      'http://admin.example.com',
      'null',
    ]) {
      const answer = await send(proxy, { path: ISSUES, headers: { origin } });
      expect(answer.headers).not.toHaveProperty('access-control-allow-origin');
      expect(answer.headers['cross-origin-resource-policy']).toBe('same-origin');
      const asked = await send(proxy, {
        path: ISSUES,
        method: 'OPTIONS',
        headers: { origin, 'access-control-request-method': 'PUT' },
      });
      expect(asked.status).toBe(403);
      expect(asked.headers).not.toHaveProperty('access-control-allow-origin');
    }
  });

  it('that are listed get exactly themselves', async () => {
    const { proxy } = await proxied(json([], { 'x-hits': '3' }), { cors });
    const headers = { origin: 'https://admin.example.com' };
    const answer = await send(proxy, { path: ISSUES, headers });
    expect(answer.headers['access-control-allow-origin']).toBe('https://admin.example.com');
    expect(answer.headers['access-control-allow-credentials']).toBe('true');
    expect(answer.headers['access-control-expose-headers']).toContain('x-hits');
    expect(answer.headers.vary).toContain('Origin');
    const asked = await send(proxy, { path: ISSUES, method: 'OPTIONS', headers });
    expect(asked.status).toBe(204);
    expect(asked.headers['access-control-allow-methods']).toBe('GET, PUT, POST, DELETE');
  });
});

describe('load', () => {
  it('of one client waits its turn, and past the limit is told to come back', async () => {
    const held: (() => void)[] = [];
    let isOpen = false;
    const { proxy, upstream } = await proxied(
      (_, response) => {
        if (isOpen) response.end('[]');
        else held.push(() => response.end('[]'));
      },
      { limits: { perClient: 2, waiting: 3 } },
    );
    const statuses: number[] = [];
    const all = Array.from({ length: 8 }, async (_, index) => {
      const { status } = await send(proxy, { path: `${ISSUES}?limit=${index + 1}` });
      statuses.push(status);
    });
    await expect.poll(() => statuses).toEqual([429, 429, 429]);
    expect(upstream.requests).toHaveLength(2);
    isOpen = true;
    for (const release of held) release();
    await Promise.all(all);
    expect(statuses.slice(3)).toEqual([200, 200, 200, 200, 200]);
  });

  it('stops upstream when nobody waits for the answer any more', async () => {
    let closed = false;
    const { proxy, upstream } = await proxied(
      (_, response) => void response.on('close', () => (closed = true)),
    );
    const socket = connect(proxy.port, '127.0.0.1', () =>
      socket.write(`GET ${ISSUES} HTTP/1.1\r\nHost: x\r\n\r\n`),
    );
    await expect.poll(() => upstream.requests.length).toBe(1);
    socket.destroy();
    await expect.poll(() => closed).toBe(true);
  });
});
