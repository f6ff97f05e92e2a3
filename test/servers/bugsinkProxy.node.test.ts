import { afterEach, describe, expect, it } from 'vitest';
import { send } from '../support/loopback.js';
import { closeAll, proxied, SAME_SITE, sendJson } from '../support/proxied.js';

const SHOP = '11111111-2222-4333-8444-000000000001';
const BANK = '11111111-2222-4333-8444-000000000002';
const EVENT = '11111111-2222-4333-8444-0000000000e';
const API = '/crashboard/api/canonical/0';

/** A shop (project 7) and a bank (8), each with one issue and one event. */
const server: Parameters<typeof proxied>[0] = (request, response) => {
  const { pathname, searchParams } = new URL(request.url, 'http://x');
  const path = pathname.replace('/api/canonical/0', '');
  const list = (results: object[]): void =>
    sendJson(response, { next: `http://10.0.0.1${pathname}?cursor=abc`, previous: null, results });
  if (path === '/projects/') return list([project(7, 'shop'), project(8, 'bank')]);
  if (path === '/issues/') return list([issue(searchParams.get('project') === '7' ? SHOP : BANK)]);
  if (path.startsWith('/issues/')) return sendJson(response, issue(path.split('/')[2] ?? ''));
  if (path === '/events/') return list([{ id: `${EVENT}1`, event_id: SHOP, issue: SHOP, project: 7 }]);
  return sendJson(response, {
    id: `${EVENT}1`,
    event_id: SHOP,
    project: path.includes(`${EVENT}1`) ? 7 : 8,
    data: { user: { email: 'ann@example.com' }, platform: 'node' },
    stacktrace_md: 'ann@example.com',
  });
};

function project(id: number, slug: string): object {
  return { id, slug, name: slug };
}

function issue(id: string): object {
  return { id, project: id === SHOP ? 7 : 8, calculated_type: 'Error', calculated_value: 'x' };
}

const started = (options: Parameters<typeof proxied>[1] = {}): ReturnType<typeof proxied> =>
  proxied(server, { vendor: 'bugsink', organization: undefined, ...options });

afterEach(closeAll);

describe('a Bugsink server behind the proxy', () => {
  it('needs no organization, and names no address of its own', async () => {
    const { proxy } = await started();
    const answer = await send(proxy, { path: `${API}/issues/?project=7&sort=last_seen&order=desc` });
    expect(answer.status).toBe(200);
    expect(answer.json()).toMatchObject({ next: '?cursor=abc', results: [{ id: SHOP }] });
    expect(answer.text).not.toContain('10.0.0.1');
  });

  it('keeps to the projects that are open, by issue and event, too', async () => {
    const { proxy } = await started({ projects: ['shop'] });
    const statusOf = async (path: string): Promise<number> =>
      (await send(proxy, { path: API + path })).status;
    expect(await statusOf(`/issues/${SHOP}/`)).toBe(200);
    expect(await statusOf(`/events/?issue=${SHOP}`)).toBe(200);
    expect(await statusOf(`/events/${EVENT}1/`)).toBe(200);
    for (const path of [
      '/issues/?project=8',
      `/issues/${BANK}/`,
      `/events/?issue=${BANK}`,
      `/events/${EVENT}2/`,
    ])
      expect(await statusOf(path), path).toBe(404);
    const projects = await send(proxy, { path: `${API}/projects/` });
    expect(projects.json()).toMatchObject({ results: [{ slug: 'shop' }] });
  });

  it('changes nothing unless allowed, and deletes only where that is said', async () => {
    const post = { method: 'POST', path: `${API}/issues/${SHOP}/resolve/`, headers: SAME_SITE };
    const remove = { method: 'DELETE', path: `${API}/issues/${SHOP}/`, headers: SAME_SITE };
    const reader = await started();
    expect((await send(reader.proxy, post)).status).toBe(403);
    const triage = await started({ allow: 'triage' });
    expect((await send(triage.proxy, post)).status).toBe(200);
    expect((await send(triage.proxy, remove)).status).toBe(403);
    expect(
      (await send(triage.proxy, { method: 'POST', path: `${API}/projects/`, headers: SAME_SITE })).status,
    ).toBe(404);
  });

  it('hides people in the SDK’s JSON, and the stack as text altogether', async () => {
    const { proxy } = await started();
    const { text } = await send(proxy, { path: `${API}/events/${EVENT}1/` });
    expect(text).not.toContain('ann@example.com');
    expect(JSON.parse(text)).toMatchObject({ stacktrace_md: null, data: { platform: 'node' } });
  });
});
