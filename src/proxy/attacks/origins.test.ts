import { afterEach, describe, expect, it } from 'vitest';
import { send } from '../../../test/support/loopback.js';
import { closeAll, ISSUES, json, proxied, RESOLVE } from '../../../test/support/proxied.js';

afterEach(closeAll);

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

  it('get nothing written, not even with a request that browsers send without asking', async () => {
    const { proxy, upstream } = await proxied(json({}), { cors, allow: ['triage', 'delete'] });
    for (const origin of [
      'https://evil.example',
      'null',
      'https://ADMIN.example.com',
      'https://admin.example.com:444',
    ]) {
      for (const method of ['POST', 'PUT', 'DELETE']) {
        const headers = { origin, cookie: 'session=1', 'content-type': 'application/json' };
        const answer = await send(proxy, { path: `${ISSUES}1/`, method, headers, body: RESOLVE });
        expect([origin, method, answer.status >= 400]).toEqual([origin, method, true]);
        expect(answer.headers).not.toHaveProperty('access-control-allow-origin');
        expect(answer.headers).not.toHaveProperty('access-control-allow-credentials');
      }
    }
    expect(upstream.requests).toEqual([]);
  });

  it('get no preflight where none is listed, and a preflight reaches neither login nor upstream', async () => {
    let logins = 0;
    const { proxy, upstream } = await proxied(json([]), {
      authorize() {
        logins += 1;
        return undefined;
      },
    });
    for (const origin of [undefined, 'null', 'https://evil.example', 'http://127.0.0.1'])
      expect(
        (
          await send(proxy, {
            path: ISSUES,
            method: 'OPTIONS',
            headers: origin === undefined ? {} : { origin },
          })
        ).status,
      ).toBe(403);
    expect([logins, upstream.requests]).toEqual([0, []]);
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
