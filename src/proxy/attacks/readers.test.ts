import { afterEach, describe, expect, it } from 'vitest';
import { send } from '../../../test/support/loopback.js';
import { BASE, closeAll, ISSUES, json, paths, proxied, twoProjects } from '../../../test/support/proxied.js';

afterEach(closeAll);

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
