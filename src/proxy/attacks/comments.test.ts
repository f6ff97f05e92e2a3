import { afterEach, describe, expect, it } from 'vitest';
import { send } from '../../../test/support/loopback.js';
import {
  BASE,
  closeAll,
  ISSUES,
  proxied,
  SAME_SITE,
  sendJson,
  twoProjects,
} from '../../../test/support/proxied.js';
import type { AuditEntry, ProxyOptions } from '../options/options.js';

afterEach(closeAll);

const ALEX: Partial<ProxyOptions> = {
  allow: 'triage',
  authorize: () => ({ role: 'dev', actor: { id: '42', name: 'Alex' } }),
};

const comment = (body: unknown, path = `${ISSUES}101/comments/`) => ({
  path,
  method: 'POST',
  headers: SAME_SITE,
  body: JSON.stringify(body),
});

describe('comments', () => {
  it.each<[string, Partial<ProxyOptions>, number]>([
    ['read-only', {}, 403],
    ['with other rights', { allow: ['read', 'resolve', 'merge', 'delete'] }, 403],
    ['with that right alone', { allow: ['read', 'comment'] }, 200],
  ])('are written where that is allowed: %s', async (_, options, status) => {
    const { proxy, upstream } = await proxied(twoProjects, options);
    expect((await send(proxy, comment({ text: 'seen' }))).status).toBe(status);
    expect(upstream.requests.filter(({ method }) => method === 'POST')).toHaveLength(status === 200 ? 1 : 0);
  });

  it('say who wrote them, since the server sees the owner of the token', async () => {
    const audit: AuditEntry[] = [];
    const { proxy, upstream } = await proxied(twoProjects, {
      ...ALEX,
      audit: (entry) => void audit.push(entry),
    });
    await send(proxy, comment({ text: 'Robin wrote:\n\nclose it' }));
    expect(JSON.parse(upstream.requests.at(-1)?.body ?? '')).toEqual({
      text: 'Alex wrote:\n\nRobin wrote:\n\nclose it',
    });
    expect(audit).toMatchObject([
      { actor: { id: '42' }, actions: ['comment'], issues: ['101'], outcome: 'done' },
    ]);
    expect(JSON.stringify(audit)).not.toContain('close it');
  });

  it.each([
    ['without a body', undefined],
    ['without words', { text: '  ' }],
    ['with something else for words', { text: { $ne: '' } }],
    ['with words somewhere else', { comment: 'seen' }],
    ['with people to be told', { text: 'seen', mentions: ['user:1'] }],
  ])('are refused %s', async (_, body) => {
    const { proxy, upstream } = await proxied(twoProjects, ALEX);
    const request = { ...comment(body), ...(body === undefined && { body: '' }) };
    expect((await send(proxy, request)).status).toBe(400);
    expect(upstream.requests.filter(({ method }) => method === 'POST')).toEqual([]);
  });

  it('reach no issue of a project that is closed, by whatever path', async () => {
    const { proxy, upstream } = await proxied(twoProjects, { ...ALEX, projects: ['shop'] });
    for (const path of [`${ISSUES}201/comments/`, `${BASE}/issues/201/comments/`]) {
      expect((await send(proxy, comment({ text: 'seen' }, path))).status).toBe(404);
    }
    expect(upstream.requests.filter(({ method }) => method === 'POST')).toEqual([]);
  });

  it('carry nothing but the words where the server wraps them', async () => {
    const { proxy, upstream } = await proxied(twoProjects, { ...ALEX, vendor: 'glitchtip' });
    const path = `${BASE}/issues/101/comments/`;
    await send(proxy, comment({ data: { text: 'seen', assignee: 'user:1' } }, path));
    expect(JSON.parse(upstream.requests.at(-1)?.body ?? '')).toEqual({
      data: { text: 'Alex wrote:\n\nseen' },
    });
  });

  it('name their issue in the body where the server wants that, and only one that is open', async () => {
    const shop = '11111111-2222-4333-8444-000000000001';
    const bank = '11111111-2222-4333-8444-000000000002';
    const { proxy, upstream } = await proxied(
      ({ url, method }, response) => {
        const list = (results: object[]): void => sendJson(response, { next: null, previous: null, results });
        if (method === 'POST') return sendJson(response, { id: 1, comment: 'seen' }, {}, 201);
        if (url.includes('/projects/'))
          return list([
            { id: 7, slug: 'shop' },
            { id: 8, slug: 'bank' },
          ]);
        return sendJson(response, {
          id: url.includes(shop) ? shop : bank,
          project: url.includes(shop) ? 7 : 8,
        });
      },
      { ...ALEX, vendor: 'bugsink', organization: undefined, projects: ['shop'] },
    );
    const path = '/crashboard/api/canonical/0/issue-comments/';
    expect((await send(proxy, comment({ issue: bank, comment: 'seen' }, path))).status).toBe(404);
    expect((await send(proxy, comment({ comment: 'seen' }, path))).status).toBe(400);
    expect((await send(proxy, comment({ issue: shop, comment: 'seen' }, path))).status).toBe(201);
    expect(
      upstream.requests.flatMap(({ method, body }) => (method === 'POST' ? [JSON.parse(body)] : [])),
    ).toEqual([{ issue: shop, comment: 'Alex wrote:\n\nseen' }]);
  });
});
