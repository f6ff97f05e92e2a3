import { afterEach, describe, expect, it } from 'vitest';
import { createClient } from '../../src/client/createClient.js';
import type { Client } from '../../src/client/types/client.js';
import type { IssueRef } from '../../src/model/index.js';
import type { ProxyOptions } from '../../src/proxy/options/options.js';
import { type Asked, BASE as ERRORS, SCOPE, SOURCE } from '../client/scripted.js';
import { closeAll, type Proxied, proxied, TOKEN } from '../support/proxied.js';
import { EVENT_ID, gtEvent, gtIssue, gtLink, gtListedEvent, gtServer, NOW } from './glitchtip.js';

const REF: IssueRef = { source: SOURCE, project: 'shop', id: '1' };
const OTHER = gtIssue('2', { project: { id: '8', slug: 'bank', name: 'Bank', platform: null } });
const CURSOR = 'cD0yMDI2KzAw';

afterEach(closeAll);

/** The scripted server on loopback, the proxy before it, and a client that knows the proxy's address alone. */
async function through(options: Partial<ProxyOptions> = {}): Promise<Proxied & { readonly client: Client }> {
  const respond = gtServer(5, ({ path, method }) => {
    const rows = rowsOf(path);
    if (rows) return rows;
    return method === 'PUT' ? Response.json(gtIssue('1')) : (undefined as never);
  });
  const both = await proxied(
    async (request, response) => {
      const url = new URL(request.url, ERRORS);
      const asked: Asked = {
        method: request.method,
        path: url.pathname.replace(/^\/api\/0/, ''),
        query: url.searchParams,
        body: request.body === '' ? undefined : JSON.parse(request.body),
        headers: new Headers(),
        url: url.href,
        signal: new AbortController().signal,
      };
      const answer = await respond(asked, 1);
      response.writeHead(answer.status, Object.fromEntries(answer.headers)).end(await answer.text());
    },
    { vendor: 'glitchtip', ...options },
  );
  const client = createClient({
    baseUrl: `${both.proxy.url}/crashboard`,
    organization: 'acme',
    id: SOURCE,
    now: () => NOW,
    fetch: (request) => {
      const headers = new Headers(request.headers);
      headers.set('sec-fetch-site', 'same-origin');
      return fetch(new Request(request, { headers }));
    },
  });
  return { ...both, client };
}

function rowsOf(path: string): Response | undefined {
  const headers = { Link: gtLink(CURSOR), 'X-Hits': '2', 'X-Max-Hits': '1000' };
  const projects = [
    { id: '7', slug: 'shop', name: 'Shop' },
    { id: '8', slug: 'bank', name: 'Bank' },
  ];
  if (path === '/organizations/acme/projects/')
    return Response.json(projects, { headers: { Link: gtLink(undefined) } });
  if (path === '/organizations/acme/issues/') return Response.json([gtIssue('1'), OTHER], { headers });
  if (path === '/issues/1/') return Response.json(gtIssue('1'));
  if (path === '/issues/2/') return Response.json(OTHER);
  if (path === '/issues/1/events/') return Response.json([gtListedEvent()], { headers });
  if (path === '/issues/1/events/latest/') return Response.json(gtEvent());
  if (path === '/issues/1/tags/') return Response.json([]);
  if (path === '/organizations/acme/issues-stats/')
    return Response.json([{ id: '1', count: '41', stats: { '14d': [] } }]);
  return undefined;
}

describe('the proxy before a GlitchTip', () => {
  it('GT-25 the proxy tells what is behind it, and reads pass with the token added there', async () => {
    const { client, upstream } = await through({ version: '5.1.0' });
    expect(await client.serverInfo()).toMatchObject({
      vendor: 'glitchtip',
      version: '5.1.0',
      can: [],
      via: 'proxy',
    });
    const page = await client.listIssues(SCOPE);
    expect(page.items.map(({ ref }) => ref.id)).toEqual(['1', '2']);
    expect(page.nextCursor).toBe(CURSOR);
    expect((await client.getIssue(REF)).permalink).toBe('https://gt.example.test/acme/issues/1');
    expect((await client.getIssueStats(['1'], SCOPE))['1']?.period?.trend?.points).toHaveLength(14);
    expect(await client.listTagFacets(REF, {})).toEqual([]);
    for (const { headers } of upstream.requests) expect(headers.authorization).toBe(`Bearer ${TOKEN}`);
    expect(upstream.requests.some(({ url }) => url.includes('settings'))).toBe(false);
    await expect(client.updateIssues([REF], { status: 'resolved' })).resolves.toMatchObject({
      failed: [{ error: { code: 'forbidden' } }],
    });
  });

  it('GT-26 both spellings of an event are redacted', async () => {
    const { client } = await through();
    const event = await client.getEvent(REF, 'latest');
    const [row] = (await client.listEvents(REF, {})).items;
    expect([event.id, row?.id]).toEqual([EVENT_ID, EVENT_ID]);
    for (const seen of [event, row]) expect(JSON.stringify(seen)).not.toContain('ada@example.test');
    expect(JSON.stringify(event)).not.toContain('hunter2');
  });

  it('GT-27 a limit to projects holds, although issues are named without their organization', async () => {
    const { client, upstream } = await through({ projects: ['shop'], allow: 'triage' });
    await client.listIssues(SCOPE);
    expect(upstream.requests.at(-1)?.url).toContain('project=7');
    await expect(client.getIssue({ ...REF, id: '2' })).rejects.toMatchObject({ code: 'not_found' });
    await expect(client.listEvents({ ...REF, id: '2' }, {})).rejects.toMatchObject({ code: 'not_found' });
    const { done, failed } = await client.updateIssues([REF, { ...REF, id: '2' }], { status: 'archived' });
    expect([done, failed.length]).toEqual([[REF], 1]);
    const puts = upstream.requests.filter(({ method }) => method === 'PUT');
    expect(puts.map(({ url, body }) => [url, body])).toEqual([
      ['/api/0/organizations/acme/issues/1/', '{"status":"ignored"}'],
    ]);
  });
});
