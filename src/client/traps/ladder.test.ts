import { describe, expect, it } from 'vitest';
import { json, missing, SCOPE, SOURCE, scripted, wireIssue } from '../../../test/client/scripted.js';
import { LEARNED_MS } from '../capabilities/notes.js';

const REF = { source: SOURCE, project: 'shop', id: '1' };
const EVENT = {
  eventID: 'a'.repeat(32),
  type: 'error',
  title: 'x',
  tags: [{ key: 'os', value: 'Linux' }],
  entries: [],
};
const EVENTS = '/organizations/acme/issues/1/events/';

describe('older and partial servers', () => {
  it('LADDER-01 issues are also found without the organization in the address', async () => {
    const { client, asked } = scripted(({ path }) =>
      path.startsWith('/issues/') ? json(wireIssue('1')) : missing(),
    );
    await client.getIssue(REF);
    await client.getIssue(REF);
    expect(asked.map(({ path }) => path)).toEqual([
      '/organizations/acme/issues/1/',
      '/issues/1/',
      // Remembered.
      '/issues/1/',
    ]);
    const gone = scripted(missing);
    await expect(gone.client.getIssue(REF)).rejects.toMatchObject({ code: 'not_found', status: 404 });
  });

  it('LADDER-02 an issue that is gone costs no second look once the address is known to work', async () => {
    const { client, asked } = scripted(({ path }) =>
      path.includes('/issues/1/') ? json(wireIssue('1')) : missing(),
    );
    await client.getIssue(REF);
    await expect(client.getIssue({ ...REF, id: '2' })).rejects.toMatchObject({ code: 'not_found' });
    expect(asked).toHaveLength(2);
  });

  it('LADDER-03 recommended falls back to latest, and latest to the list', async () => {
    const older = scripted(({ path }) => (path === `${EVENTS}latest/` ? json(EVENT) : missing()));
    expect((await older.client.getEvent(REF, 'recommended')).id).toBe(EVENT.eventID);
    expect(older.client.capabilities.get()['events.recommended']).toEqual({ state: 'no', why: 'learned' });
    const partial = scripted(({ path }) => (path === EVENTS ? json([EVENT]) : missing()));
    expect((await partial.client.getEvent(REF, 'latest')).id).toBe(EVENT.eventID);
    const none = scripted(({ path }) => (path === EVENTS ? json([]) : missing()));
    await expect(none.client.getEvent(REF, 'recommended')).rejects.toMatchObject({ code: 'not_found' });
    expect(none.client.capabilities.get()['events.recommended']?.state).toBe('unknown');
  });

  it('LADDER-04 a sort that is refused becomes the newest first, and the page says so', async () => {
    const { client, asked } = scripted(({ query }) =>
      query.get('sort') === 'trends' ? json({ sort: ['unknown'] }, { status: 400 }) : json([wireIssue('1')]),
    );
    const scope = { ...SCOPE, sort: 'trends' } as const;
    expect(await client.listIssues(scope)).toMatchObject({ items: [{}], ignoredTokens: ['sort:trends'] });
    await client.listIssues(scope);
    expect(asked.map(({ query }) => query.get('sort'))).toEqual(['trends', 'date', 'date']);
    const wordless = scripted(({ query }) =>
      query.has('sort') ? json({ sort: ['no'] }, { status: 400 }) : json([wireIssue('1')]),
    );
    const users = { ...SCOPE, sort: 'users' } as const;
    expect(await wordless.client.listIssues(users)).toMatchObject({ ignoredTokens: ['sort:users'] });
    await wordless.client.listIssues(users);
    expect(wordless.asked.map(({ query }) => query.get('sort'))).toEqual(['user', 'date', null, null]);
    const refused = scripted(() => json({ detail: 'Error parsing search query' }, { status: 400 }));
    await expect(refused.client.listIssues(users)).rejects.toMatchObject({ code: 'unsupported' });
  });

  it('LADDER-05 counts come from the list where there is no route for them', async () => {
    const { client, asked } = scripted(({ path }) =>
      path.endsWith('/issues-stats/') ? missing() : json([wireIssue('1'), wireIssue('77')]),
    );
    await client.listIssues(SCOPE);
    expect(Object.keys(await client.getIssueStats(['1'], SCOPE))).toEqual(['1']);
    await client.getIssueStats(['1'], SCOPE);
    expect(asked.filter(({ path }) => path.endsWith('/issues-stats/'))).toHaveLength(1);
    expect(client.capabilities.get()['issues.stats']).toEqual({ state: 'no', why: 'learned' });
  });

  it('LADDER-06 what was learned is forgotten after ten minutes', async () => {
    let now = 0;
    const { client, asked } = scripted(
      ({ path }) => (path.endsWith('/issues-stats/') ? missing() : json([])),
      { now: () => now },
    );
    await client.listIssues(SCOPE);
    await client.getIssueStats(['1'], SCOPE);
    const before = client.capabilities.get();
    expect(client.capabilities.get()).toBe(before);
    now += LEARNED_MS;
    await client.getIssueStats(['1'], SCOPE);
    expect(asked.filter(({ path }) => path.endsWith('/issues-stats/'))).toHaveLength(2);
  });

  it('LADDER-07 a 404 teaches nothing while the organization itself does not answer', async () => {
    const { client } = scripted(missing);
    expect(await client.getIssueStats(['1'], SCOPE)).toEqual({});
    expect(client.capabilities.get()['issues.stats']?.state).toBe('unknown');
  });

  it('LADDER-08 tags come from the latest event where they are not counted, and say so', async () => {
    const { client } = scripted(({ path }) => {
      if (path.includes('/tags/')) return missing();
      return json(path.includes('/events/') ? EVENT : wireIssue('1'));
    });
    expect(await client.listTagFacets(REF, {})).toEqual([
      { key: 'os', values: [{ value: 'Linux', count: 1 }], sample: { from: 1 } },
    ]);
    const gone = scripted(missing);
    await expect(gone.client.listTagFacets(REF, {})).rejects.toMatchObject({ code: 'not_found' });
  });

  it('LADDER-18 a tag that an issue does not carry has no values', async () => {
    const { client } = scripted(({ path }) => (path.includes('/values/') ? missing() : json(wireIssue('1'))));
    expect(await client.listTagValues(REF, 'os', {})).toEqual({ items: [], skipped: 0 });
    const gone = scripted(missing);
    await expect(gone.client.listTagValues(REF, 'os', {})).rejects.toMatchObject({ code: 'not_found' });
    const facet = { key: 'os', topValues: [{ value: 'Linux', count: 1 }] };
    const routeless = scripted(({ path }) =>
      path.includes('/values/') ? missing() : json(path.endsWith('/tags/') ? [facet] : wireIssue('1')),
    );
    const values = routeless.client.listTagValues(REF, 'os', {});
    await expect(values).rejects.toMatchObject({ code: 'unsupported' });
    expect(routeless.client.capabilities.get()['tags.values']).toEqual({ state: 'no', why: 'learned' });
  });

  it('LADDER-09 releases are listed without health where it is refused', async () => {
    const { client, asked } = scripted(({ query }) =>
      query.has('health') ? json({ detail: 'no health' }, { status: 400 }) : json([{ version: '1' }]),
    );
    const page = await client.listReleases({ projects: 'all' });
    await client.listReleases({ projects: 'all', sort: 'sessions' });
    expect(page.items).toEqual([{ version: '1', authors: [], projects: [] }]);
    expect(client.capabilities.get()['releases.health']).toEqual({ state: 'no', why: 'learned' });
    expect(asked.at(-1)?.query.has('sort')).toBe(false);
    expect(asked).toHaveLength(3);
  });

  it('LADDER-10 sessions that a server does not know are a failure, not an empty series', async () => {
    const { client } = scripted(({ path }) =>
      path.endsWith('/sessions/') ? missing() : json({ slug: 'acme' }),
    );
    await expect(client.getSessions({ projects: 'all' })).rejects.toMatchObject({ code: 'unsupported' });
    expect(client.capabilities.get()['sessions.series']).toEqual({ state: 'no', why: 'learned' });
  });

  it('LADDER-11 people are found by the route that the server and the credential allow', async () => {
    const ada = { id: '9', name: 'Ada', email: 'ada@example.test' };
    const { client, asked } = scripted(({ path }) => {
      if (path === '/projects/acme/shop/members/') return missing();
      if (path === '/organizations/acme/users/') return json({ detail: 'no' }, { status: 403 });
      return path.endsWith('/projects/') ? json([]) : json([{ id: '1', user: ada }]);
    });
    expect((await client.listMembers({ project: 'shop' })).items).toMatchObject([{ id: '9', name: 'Ada' }]);
    expect(asked.at(-1)?.path).toBe('/organizations/acme/members/');
    const nobody = scripted(({ path }) =>
      path.endsWith('/projects/') ? json([]) : json({ detail: 'no' }, { status: 403 }),
    );
    // Who may not list people may still assign to "me".
    await expect(nobody.client.listMembers({ project: 'shop' })).rejects.toMatchObject({ code: 'forbidden' });
  });

  it('LADDER-12 a short id is looked up by its own route', async () => {
    const { client } = scripted(({ path }) =>
      path === '/organizations/acme/shortids/SHOP-1/'
        ? json({ groupId: '1', group: wireIssue('1') })
        : missing(),
    );
    expect((await client.findIssue('SHOP-1')).ref).toEqual(REF);
    const lean = scripted(({ path }) =>
      path.includes('/shortids/') ? json({ groupId: 1 }) : json(wireIssue('1')),
    );
    expect((await lean.client.findIssue('SHOP-1')).ref).toEqual(REF);
  });

  it('LADDER-13 activity comes with the issue where it has no route', async () => {
    const activity = [{ id: '1', type: 'note', data: { text: 'hm' }, dateCreated: '2026-06-28T16:20:00Z' }];
    const { client } = scripted(({ path }) =>
      path.endsWith('/activities/') ? missing() : json(wireIssue('1', { activity })),
    );
    expect(await client.listActivity(REF)).toEqual([
      { id: '1', type: 'note', createdAt: '2026-06-28T16:20:00.000Z', text: 'hm', data: { text: 'hm' } },
    ]);
  });

  it('LADDER-14 nothing suspected, owned or mapped is answered with 404', async () => {
    const { client } = scripted(missing);
    expect(await client.listSuspectCommits(REF, 'e')).toEqual([]);
    expect(await client.getOwnership(REF, 'e')).toEqual({ owners: [] });
    expect(await client.listSourceMapProblems(REF, 'e')).toEqual([]);
  });

  it('LADDER-15 attachments that are switched off are told from an event that is gone', async () => {
    const off = scripted(({ path }) => (path.includes('/attachments/') ? missing() : json(EVENT)));
    await expect(off.client.listAttachments(REF, 'e')).rejects.toMatchObject({ code: 'unsupported' });
    expect(off.client.capabilities.get()['events.attachments']).toEqual({ state: 'no', why: 'learned' });
    const gone = scripted(missing);
    await expect(gone.client.listAttachments(REF, 'e')).rejects.toMatchObject({ code: 'not_found' });
    expect(gone.client.capabilities.get()['events.attachments']?.state).toBe('unknown');
  });

  it('LADDER-16 issues are listed by project where the organization has no list', async () => {
    const { client, asked } = scripted(({ path }) => {
      if (path === '/projects/acme/shop/issues/') return json([wireIssue('1')]);
      return path.endsWith('/projects/') ? json([{ id: '7', slug: 'shop' }]) : missing();
    });
    const page = await client.listIssues({ ...SCOPE, projects: ['shop'] });
    // That list knows no window, so what it counts is no window's.
    expect(page).toMatchObject({ items: [{ lifetime: { events: 12 } }], ignoredTokens: ['range:14d'] });
    expect(page.items[0]).not.toHaveProperty('period');
    expect(asked.at(-1)?.query.get('statsPeriod')).toBe('');
    await expect(client.listIssues(SCOPE)).rejects.toMatchObject({ code: 'unsupported' });
    const none = scripted(missing);
    await expect(none.client.listIssues(SCOPE)).rejects.toMatchObject({ code: 'not_found' });
  });

  it('LADDER-17 rights are read from the organization where there is no proxy', async () => {
    const { client } = scripted(() => json({ slug: 'acme', access: ['org:read', 'event:write'] }));
    const { can, via } = await client.serverInfo();
    expect(via).toBe('direct');
    expect(can).toContain('resolve');
    expect(can).not.toContain('delete');
    expect(client.capabilities.get()['issues.delete']).toEqual({
      state: 'no',
      why: 'scope',
      scope: 'event:admin',
    });
    expect(client.capabilities.get()['issues.resolve']).toEqual({ state: 'yes', why: 'vendor' });
  });
});
