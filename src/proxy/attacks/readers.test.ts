import { afterEach, describe, expect, it } from 'vitest';
import { send } from '../../../test/support/loopback.js';
import {
  BASE,
  closeAll,
  ISSUES,
  json,
  paths,
  proxied,
  RESOLVE,
  SAME_SITE,
  sendJson,
  twoProjects,
} from '../../../test/support/proxied.js';

afterEach(closeAll);

/** Lets a test hold an answer until so many have come to ask for it. */
function gathering(count: number) {
  let left = count;
  let all = () => {};
  const gathered = new Promise<void>((resolve) => {
    all = resolve;
  });
  return {
    gathered,
    arrive: <Who>(who: Who): Who => {
      left -= 1;
      if (left === 0) all();
      return who;
    },
  };
}

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
    ['an operator in the search', `${ISSUES}?query=project%3A%3Dbank`],
    ['a search in capitals', `${ISSUES}?query=PROJECT%3Abank`],
    ['a search within brackets', `${ISSUES}?query=(project%3Abank%20OR%20project%3Ashop)`],
    ['sessions of all', `${BASE}/organizations/acme/sessions/?field=sum(session)&project=-1&project=8`],
    ['environments', `${BASE}/organizations/acme/environments/?project=8`],
    ['counts of events', `${BASE}/organizations/acme/events-stats/?query=&project=8`],
    ['a release', `${BASE}/organizations/acme/releases/1/?project=8`],
    ['commits of a release', `${BASE}/organizations/acme/releases/1/commits/`],
    ['members of a project in the path', `${BASE}/projects/acme/bank/members/`],
    ['values of a tag', `${ISSUES}201/tags/browser/values/`],
    ['activity of an issue', `${ISSUES}201/activities/`],
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

  it.each(['project[]=8', 'project%5B%5D=8', 'projects=8', 'projectSlug=bank', 'project_id=8', 'Project=8'])(
    'are out of reach by another spelling of the parameter: %s',
    async (query) => {
      const { proxy, upstream } = await proxied(twoProjects, shopOnly);
      const answer = await send(proxy, { path: `${ISSUES}?${query}` });
      expect(answer.status).toBe(400);
      expect(paths(upstream).filter((path) => path.includes('/issues/'))).toEqual([]);
    },
  );

  it('stay narrowed away when the search is spelled so that it hides a project', async () => {
    const { proxy, upstream } = await proxied(twoProjects, shopOnly);
    for (const query of [
      '"project":bank',
      'project:"ba*"',
      'project\u200b:bank',
      '\uff50roject:bank',
      'project:*',
      '"x"project:bank',
      'foo(project:bank)',
    ]) {
      const path = `${ISSUES}?query=${encodeURIComponent(query)}`;
      const { status } = await send(proxy, { path });
      if (status === 404 || status === 400) continue;
      const [, asked = ''] = paths(upstream).at(-1)?.split('?') ?? [];
      expect([query, new URLSearchParams(asked).getAll('project')]).toEqual([query, ['7']]);
    }
  });

  it('are out of reach by the short id of an issue', async () => {
    const { proxy } = await proxied((request, response) => {
      if (request.url.includes('/projects/')) return twoProjects(request, response);
      const slug = request.url.includes('BANK') ? 'bank' : 'shop';
      const group = { id: '1', project: { id: slug === 'bank' ? '8' : '7', slug } };
      return sendJson(response, { projectSlug: slug, groupId: '1', group });
    }, shopOnly);
    const path = (id: string): string => `${BASE}/organizations/acme/shortids/${id}/`;
    expect((await send(proxy, { path: path('SHOP-1') })).status).toBe(200);
    expect((await send(proxy, { path: path('BANK-1') })).status).toBe(404);
  });

  it.each([
    ['an issue', `${ISSUES}201/`, RESOLVE],
    ['the project parameter of a bulk change', `${ISSUES}?id=101&project=8`, RESOLVE],
    ['all projects in a bulk change', `${ISSUES}?id=101&project=-1`, RESOLVE],
    ['the issues that are merged', `${ISSUES}?id=101&id=201`, '{"merge":1}'],
    ['an issue of another organization', `${ISSUES}?id=101&id=901`, RESOLVE],
  ])('are out of reach of changes through %s', async (_, path, body) => {
    const { proxy, upstream } = await proxied(twoProjects, { ...shopOnly, allow: ['triage', 'merge'] });
    const answer = await send(proxy, { path, method: 'PUT', headers: SAME_SITE, body });
    expect(answer.status).toBe(404);
    expect(paths(upstream).filter((one) => !one.startsWith('GET'))).toEqual([]);
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
    const both = gathering(2);
    const { proxy } = await proxied(
      (_, response) =>
        void both.gathered.then(() =>
          response.end(JSON.stringify([{ id: '1', title: 'Mail to ann@example.com' }])),
        ),
      { roles: { support: {}, lead: roles.lead }, authorize: (request) => both.arrive(authorize(request)) },
    );
    const [lead, support] = await Promise.all(
      ['lead', 'support'].map((role) => send(proxy, { path: ISSUES, headers: { 'x-role': role } })),
    );
    expect(lead?.text).toContain('ann@example.com');
    expect(support?.text).not.toContain('ann@example.com');
    expect(support?.text).toContain('Mail to [email]');
  });

  it('is asked for once, however many panels ask', async () => {
    const panels = gathering(6);
    const { proxy, upstream } = await proxied(
      (_, response) => void panels.gathered.then(() => response.end('[]')),
      { authorize: () => panels.arrive({ role: 'reader' }), cache: { maxAgeMs: 60_000 } },
    );
    await Promise.all(Array.from({ length: 6 }, () => send(proxy, { path: ISSUES })));
    await send(proxy, { path: ISSUES });
    expect(upstream.requests).toHaveLength(1);
  });

  it('does not depend on, nor is shared by, what else the browser sends', async () => {
    const { proxy, upstream } = await proxied(
      ({ headers: { authorization: _token, ...headers } }, response) =>
        response
          .setHeader('vary', '*')
          .setHeader('cache-control', 'public, max-age=9999')
          .end(JSON.stringify([{ id: '1', title: JSON.stringify(headers) }])),
      { cache: { maxAgeMs: 60_000 } },
    );
    const mine = {
      cookie: 'sid=mine',
      authorization: 'Bearer mine',
      'accept-encoding': 'br',
      'accept-language': 'mine',
    };
    const poison = {
      'x-forwarded-host': 'evil',
      'x-forwarded-scheme': 'evil',
      'x-original-host': 'evil',
      cookie: 'sid=evil',
    };
    const first = await send(proxy, { path: ISSUES, headers: poison });
    const second = await send(proxy, { path: ISSUES, headers: mine });
    expect([first.status, second.text]).toEqual([200, first.text]);
    expect(first.text).not.toMatch(/evil|mine/);
    expect(second.headers['cache-control']).toBe('no-store');
    expect(second.headers.vary).toBe('Origin, Cookie, Authorization');
    expect(second.headers).not.toHaveProperty('content-encoding');
    expect(upstream.requests).toHaveLength(1);
  });

  it('by “me” is not what another person of the same role was given', async () => {
    const { proxy, upstream } = await proxied(
      (request, response) => sendJson(response, [{ id: '1', title: request.url }]),
      { authorize: (request) => ({ role: 'dev', actor: { username: request.headers.get('x-who') ?? '' } }) },
    );
    const asked = (who: string) =>
      send(proxy, { path: `${ISSUES}?query=assigned:me`, headers: { 'x-who': who } });
    const [ann, bob] = await Promise.all([asked('ann'), asked('bob')]);
    expect(ann.text).toContain('assigned%3Aann');
    expect(bob.text).toContain('assigned%3Abob');
    expect(upstream.requests).toHaveLength(2);
  });

  it('is not poisoned by a failure, nor by an answer to another question', async () => {
    let isDown = true;
    const { proxy } = await proxied((request, response) =>
      isDown ? sendJson(response, {}, {}, 500) : sendJson(response, [{ id: '1', title: request.url }]),
    );
    expect((await send(proxy, { path: ISSUES })).status).toBe(502);
    isDown = false;
    expect((await send(proxy, { path: ISSUES })).status).toBe(200);
    const other = await send(proxy, { path: `${ISSUES}?query=a` });
    expect(other.text).toContain('query=a');
    expect((await send(proxy, { path: ISSUES })).text).not.toContain('query=a');
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

describe('“me”', () => {
  const spellings = [
    'assigned:ME',
    'assigned:"me"',
    '"assigned":me',
    'assigned:=me',
    'assigned:!=me',
    '(assigned:me)',
    '!assigned:me',
    'ASSIGNED_OR_SUGGESTED:[me]',
    'bookmarks:["me"]',
    'subscribed:me',
    'assigned_to:me',
    'bookmarked_by:me',
    'subscribed_by:me',
    'assigned:[none, "me"]',
    '(is:unresolved)assigned:me',
    'assigned:me)',
    'ASSIGNED_TO:>=me',
  ];

  it.each(spellings)('never means the owner of the token, not even as %s', async (query) => {
    const path = `${ISSUES}?query=${encodeURIComponent(query)}`;
    const nobody = await proxied(json([]));
    expect((await send(nobody.proxy, { path })).status).toBe(400);
    expect(nobody.upstream.requests).toEqual([]);
    const actor = { email: 'ann@example.com' };
    const { proxy, upstream } = await proxied(json([]), { authorize: () => ({ role: 'dev', actor }) });
    await send(proxy, { path });
    const asked = new URL(upstream.requests[0]?.url ?? '', 'http://x').searchParams.get('query') ?? '';
    expect(asked).toContain('ann@example.com');
    expect(asked).not.toMatch(/\bme\b/i);
  });

  it.each([
    'assigned:my_teams',
    'assigned_to:my_teams',
    'assigned:[my_teams, none]',
    '"x"assigned:me',
    'x"assigned:me',
    'foo(assigned:me)',
    'foo:"x"assigned:me',
    'foo:[a,assigned:me',
    '"a\\" assigned:me "',
    'assigned:[me',
    'assigned:none,me',
    'assigned:me, is:unresolved',
    'assigned:\uF00DContains\uF00Dme',
    'tags[x]"assigned":me',
  ])('is refused where a server could read another filter than the panels do: %s', async (query) => {
    const actor = { email: 'ann@example.com' };
    const { proxy, upstream } = await proxied(json([]), { authorize: () => ({ role: 'dev', actor }) });
    expect((await send(proxy, { path: `${ISSUES}?query=${encodeURIComponent(query)}` })).status).toBe(400);
    expect(upstream.requests).toEqual([]);
  });

  it('stays what it is in a text', async () => {
    const { proxy, upstream } = await proxied(json([]));
    for (const query of ['"assigned:me"', 'tell me', 'name:me', 'unassigned:me', 'src/a.ts:12'])
      await send(proxy, { path: `${ISSUES}?query=${encodeURIComponent(query)}` });
    expect(upstream.requests).toHaveLength(5);
  });
});
