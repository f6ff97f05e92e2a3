import { afterEach, describe, expect, it } from 'vitest';
import { send } from '../../../test/support/loopback.js';
import {
  closeAll,
  ISSUES,
  json,
  paths,
  proxied,
  RESOLVE,
  SAME_SITE,
  twoProjects,
} from '../../../test/support/proxied.js';
import type { AuditEntry } from '../options/options.js';

afterEach(closeAll);

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

  it('are told to the audit when a right is missing or the page is foreign, and nothing is sent', async () => {
    const audit: AuditEntry[] = [];
    const { proxy, upstream } = await proxied(json({}), {
      allow: ['read', 'resolve'],
      audit: (entry) => void audit.push(entry),
    });
    const foreign = { 'content-type': 'application/json', 'sec-fetch-site': 'cross-site' };
    const change = { path: `${ISSUES}1/`, method: 'PUT', headers: SAME_SITE, body: '{"priority":"high"}' };
    await send(proxy, change);
    await send(proxy, { ...change, headers: foreign, body: RESOLVE });
    await send(proxy, { path: `${ISSUES}1/`, method: 'DELETE', headers: SAME_SITE });
    await send(proxy, { path: `${ISSUES}?id=1`, method: 'PUT', headers: foreign, body: RESOLVE });
    expect(
      audit.map(({ call, actions, issues, outcome, status }) => [call, actions, issues, outcome, status]),
    ).toEqual([
      ['updateIssue', ['prioritize'], ['1'], 'refused', 403],
      ['updateIssue', [], ['1'], 'refused', 403],
      ['deleteIssue', ['delete'], ['1'], 'refused', 403],
      ['updateIssues', [], [], 'refused', 403],
    ]);
    expect(upstream.requests).toEqual([]);
  });

  it('that are refused do not cost others their kept answers', async () => {
    const { proxy, upstream } = await proxied(json([]), { allow: 'triage' });
    await send(proxy, { path: ISSUES });
    const headers = { 'content-type': 'application/json', 'sec-fetch-site': 'cross-site' };
    await send(proxy, { path: `${ISSUES}1/`, method: 'PUT', headers, body: RESOLVE });
    await send(proxy, { path: ISSUES });
    expect(paths(upstream)).toHaveLength(1);
    await send(proxy, { path: `${ISSUES}1/`, method: 'PUT', headers: SAME_SITE, body: RESOLVE });
    await send(proxy, { path: ISSUES });
    expect(paths(upstream).filter((path) => path.startsWith('GET'))).toHaveLength(2);
  });
});
