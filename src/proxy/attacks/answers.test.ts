import { connect } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { send } from '../../../test/support/loopback.js';
import { closeAll, ISSUES, json, proxied, TOKEN } from '../../../test/support/proxied.js';

afterEach(closeAll);

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

  const echoes: { readonly [where: string]: (token: string) => readonly [unknown, string] } = {
    'a cursor': (token) => [
      [],
      `<http://in/?cursor=${token}>; rel="next"; results="true"; cursor="${token}"`,
    ],
    'the address of a page': (token) => [
      { results: [], next: `http://in/?cursor=${encodeURIComponent(token)}`, previous: null },
      '',
    ],
    'a key': (token) => [[{ [token]: 1 }], ''],
  };
  it.each(Object.entries(echoes))('that echo the token in %s are not passed', async (_, echo) => {
    const token = 'sntryu_a/b+c=d0e1f2';
    const { proxy } = await proxied(
      (request, response) => {
        const [body, link] = echo(String(request.headers.authorization).replace('Bearer ', ''));
        response.writeHead(200, { 'content-type': 'application/json', ...(link && { link }) });
        response.end(JSON.stringify(body).replaceAll('/', '\\/'));
      },
      { redaction: false, token },
    );
    const answer = await send(proxy, { path: ISSUES });
    expect(answer.status).toBe(502);
    expect(decodeURIComponent(JSON.stringify([answer.headers, answer.text]))).not.toContain(token);
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
