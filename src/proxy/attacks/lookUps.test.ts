import { afterEach, describe, expect, it } from 'vitest';
import { type Answerer, send } from '../../../test/support/loopback.js';
import {
  BASE,
  closeAll,
  ISSUES,
  paths,
  proxied,
  sendJson,
  twoProjects,
} from '../../../test/support/proxied.js';

afterEach(closeAll);

const shopOnly = { projects: ['shop'], cache: false } as const;
const STATS = `${BASE}/organizations/acme/issues-stats/`;

/** Issues 1xx are in the shop, 2xx in the bank; no other exists. Answers late, and counts what it does at once. */
function slowServer(): { answer: Answerer; most: () => number } {
  let running = 0;
  let most = 0;
  const answer: Answerer = (request, response) => {
    const { pathname, searchParams } = new URL(request.url, 'http://x');
    const id = /\/issues\/(\d+)\//.exec(pathname)?.[1];
    const asked = searchParams.getAll('group').filter((one) => /^1\d\d$/.test(one));
    const issue = (one: string): unknown => ({ id: one, project: { id: one.startsWith('1') ? '7' : '8' } });
    most = Math.max(most, ++running);
    setTimeout(() => {
      running -= 1;
      if (pathname.endsWith('/issues-stats/'))
        sendJson(
          response,
          searchParams.getAll('groups').map((one) => ({ id: one })),
        );
      else if (id !== undefined && /^[12]\d\d$/.test(id)) sendJson(response, issue(id));
      else if (id !== undefined) sendJson(response, { detail: 'none' }, {}, 404);
      else if (searchParams.has('group')) sendJson(response, asked.map(issue));
      else void twoProjects(request, response);
    }, 5);
  };
  return { answer, most: () => most };
}

describe('looking issues up', () => {
  it('is bounded for each who asks, however many they ask for', async () => {
    const { answer, most } = slowServer();
    const { proxy, upstream } = await proxied(answer, shopOnly);
    await send(proxy, { path: `${ISSUES}101/` });
    const asked = Array.from({ length: 100 }, (_, index) =>
      send(proxy, { path: `${ISSUES}${9000 + index}/` }),
    );
    const statuses = (await Promise.all(asked)).map(({ status }) => status);
    expect(statuses.filter((status) => status !== 404 && status !== 429)).toEqual([]);
    expect(most()).toBeLessThanOrEqual(8);
    expect(upstream.requests.length).toBeLessThanOrEqual(3 + 2 * 100);
  });

  it('is done once for all who ask at the same time, and not again for what was not there', async () => {
    const { answer } = slowServer();
    const { proxy, upstream } = await proxied(answer, shopOnly);
    await Promise.all(Array.from({ length: 20 }, () => send(proxy, { path: `${ISSUES}9001/` })));
    const once = upstream.requests.length;
    expect(once).toBeLessThanOrEqual(3);
    expect((await send(proxy, { path: `${ISSUES}9001/events/latest/` })).status).toBe(404);
    expect(upstream.requests.length).toBe(once);
  });

  it('takes many in one call', async () => {
    const { answer } = slowServer();
    const { proxy, upstream } = await proxied(answer, shopOnly);
    const ours = Array.from({ length: 90 }, (_, index) => `groups=${100 + index}`);
    expect((await send(proxy, { path: `${STATS}?${ours.join('&')}` })).status).toBe(200);
    expect(paths(upstream).map((path) => path.split('?')[0]?.split('/').at(-2))).toEqual([
      'projects',
      'issues',
      'issues-stats',
    ]);
    const theirs = Array.from({ length: 190 }, (_, index) => `groups=${1000 + index}`);
    const before = upstream.requests.length;
    expect((await send(proxy, { path: `${STATS}?${theirs.join('&')}` })).status).toBe(404);
    expect(upstream.requests.length - before).toBe(2);
  });

  it('costs the same for an issue of a closed project, known or not, and for none', async () => {
    const { answer } = slowServer();
    const roles = { all: {}, shop: { projects: ['shop'] } };
    const { proxy, upstream } = await proxied(answer, {
      roles,
      cache: false,
      authorize: (request) => ({ role: request.headers.get('x-role') ?? '' }),
    });
    const costOf = async (id: string): Promise<number> => {
      const before = upstream.requests.length;
      const { status } = await send(proxy, { path: `${ISSUES}${id}/`, headers: { 'x-role': 'shop' } });
      expect(status).toBe(404);
      return upstream.requests.length - before;
    };
    await send(proxy, { path: `${ISSUES}101/`, headers: { 'x-role': 'shop' } });
    await send(proxy, { path: `${ISSUES}202/`, headers: { 'x-role': 'all' } });
    const costs = [await costOf('201'), await costOf('202'), await costOf('9001')];
    expect(costs).toEqual([costs[0], costs[0], costs[0]]);
    expect([await costOf('201'), await costOf('202'), await costOf('9001')]).toEqual([0, 0, 0]);
  });

  it('believes no event about which project an issue is in', async () => {
    const hostile = { id: '201', eventID: 'a'.repeat(32), project: { id: '7', slug: 'shop' } };
    const { proxy } = await proxied((request, response) => {
      if (/events\/latest/.test(request.url)) return sendJson(response, hostile);
      return twoProjects(request, response);
    }, shopOnly);
    expect((await send(proxy, { path: `${ISSUES}101/events/latest/` })).status).toBe(200);
    expect((await send(proxy, { path: `${ISSUES}201/` })).status).toBe(404);
  });
});

describe('a list of open projects', () => {
  const closed = { id: '201', project: { id: '8', slug: 'bank' } };
  const headersFor = async (answer: Answerer): Promise<{ text: string; headers: Map<string, unknown> }> => {
    const { proxy } = await proxied((request, response) => {
      if (request.url.includes('/projects/')) return twoProjects(request, response);
      return answer(request, response);
    }, shopOnly);
    const { text, headers } = await send(proxy, { path: `${ISSUES}?query=BANK-1&shortIdLookup=1` });
    const all = new Map(Object.entries(headers));
    for (const name of ['date', 'connection', 'keep-alive', 'content-length', 'transfer-encoding'])
      all.delete(name);
    return { text, headers: all };
  };

  it('answers for an issue of a closed project as for none', async () => {
    const found = await headersFor((_, response) =>
      sendJson(response, [closed], { 'X-Sentry-Direct-Hit': '1', 'X-Hits': '1' }),
    );
    const none = await headersFor((_, response) =>
      sendJson(response, [], {
        'X-Hits': '0',
        'X-Max-Hits': '1000',
        Link: '<http://x/?cursor=0:0:1>; rel="previous"; results="false"; cursor="0:0:1", <http://x/?cursor=0:100:0>; rel="next"; results="false"; cursor="0:100:0"',
      }),
    );
    expect(found).toEqual(none);
    expect(found.text).toBe('[]');
  });
});
