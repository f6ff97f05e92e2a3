import { beforeEach, describe, expect, it, vi } from 'vitest';
import { json, SCOPE, SOURCE, scripted, wireIssue } from '../../../test/client/scripted.js';
import type { IssueChange, IssueRef } from '../../model/index.js';
import type { IssueRefs, IssueRefsToMerge } from '../types/client.js';

const ref = (id: string, project = 'shop'): IssueRef => ({ source: SOURCE, project, id });
const refs = (...ids: string[]): IssueRefs => ids.map((id) => ref(id)) as unknown as IssueRefs;

beforeEach(() => {
  vi.spyOn(Math, 'random').mockReturnValue(0);
});

/** A server with issues of project 7 that takes bulk changes. */
function store(known: readonly string[]): ReturnType<typeof scripted> {
  return scripted(({ method, path, query }) => {
    if (path.endsWith('/projects/')) return json([{ id: '7', slug: 'shop' }]);
    if (method === 'GET')
      return json(
        query
          .getAll('group')
          .filter((id) => known.includes(id))
          .map((id) => wireIssue(id)),
      );
    const id = path.split('/').at(-2) ?? '';
    if (path.endsWith('/issues/') || known.includes(id)) return json({ status: 'resolved' });
    return json({ detail: 'gone' }, { status: 404 });
  });
}

describe('changes', () => {
  it('MUT-01 a change without issues is refused before anything is sent', async () => {
    const { client, asked } = scripted(() => json({}));
    const none = [] as unknown as IssueRefs;
    await expect(client.updateIssues(none, { status: 'resolved' })).rejects.toMatchObject({
      code: 'unsupported',
    });
    await expect(client.deleteIssues(none)).rejects.toMatchObject({ code: 'unsupported' });
    await expect(client.mergeIssues(none as unknown as IssueRefsToMerge)).rejects.toMatchObject({
      code: 'unsupported',
    });
    expect(asked).toHaveLength(0);
  });

  it('MUT-02 each change is sent in the server’s words', async () => {
    const archive = (until: Extract<IssueChange, { status: 'archived' }>['until']): IssueChange => ({
      status: 'archived',
      until,
    });
    const condition = (statusDetails: object): object => ({
      status: 'ignored',
      statusDetails,
      substatus: 'archived_until_condition_met',
    });
    const words: [IssueChange, object][] = [
      [{ status: 'resolved' }, { status: 'resolved', statusDetails: {} }],
      [
        { status: 'resolved', in: 'nextRelease' },
        { status: 'resolved', statusDetails: { inNextRelease: true } },
      ],
      [
        { status: 'resolved', in: { release: '1' } },
        { status: 'resolved', statusDetails: { inRelease: '1' } },
      ],
      [
        { status: 'resolved', in: { commit: 'a', repository: 'r' } },
        { status: 'resolved', statusDetails: { inCommit: { commit: 'a', repository: 'r' } } },
      ],
      [{ status: 'unresolved' }, { status: 'unresolved', substatus: 'ongoing', statusDetails: {} }],
      [archive('forever'), { status: 'ignored', statusDetails: {}, substatus: 'archived_forever' }],
      [
        archive('escalating'),
        { status: 'ignored', statusDetails: {}, substatus: 'archived_until_escalating' },
      ],
      [archive({ minutes: 1440 }), condition({ ignoreDuration: 1440 })],
      [archive({ events: 100, windowMinutes: 60 }), condition({ ignoreCount: 100, ignoreWindow: 60 })],
      [archive({ events: 5 }), condition({ ignoreCount: 5 })],
      [archive({ users: 5 }), condition({ ignoreUserCount: 5 })],
      [archive({ users: 5, windowMinutes: 60 }), condition({ ignoreUserCount: 5, ignoreUserWindow: 60 })],
      [{ assignee: { type: 'user', id: '9' } }, { assignedTo: 'user:9' }],
      [{ assignee: { type: 'team', id: '7' } }, { assignedTo: 'team:7' }],
      [{ assignee: null }, { assignedTo: '' }],
      [{ priority: 'high' }, { priority: 'high' }],
      [{ isBookmarked: true }, { isBookmarked: true }],
      [{ hasSeen: false }, { hasSeen: false }],
    ];
    for (const [change, body] of words) {
      const { client, asked } = scripted(() => json({}));
      expect(await client.updateIssues(refs('1'), change)).toEqual({ done: [ref('1')], failed: [] });
      expect(asked.map(({ method, path }) => `${method} ${path}`)).toEqual([
        'PUT /organizations/acme/issues/1/',
      ]);
      expect(asked[0]?.body).toEqual(body);
    }
  });

  it('MUT-03 one failure does not stop the rest, and every issue is accounted for', async () => {
    const { client } = store(['1', '3']);
    const { done, failed } = await client.updateIssues(refs('1', '2', '3', '1'), { status: 'resolved' });
    expect(done.map(({ id }) => id)).toEqual(['1', '3']);
    expect(failed).toEqual([{ ref: ref('2'), error: expect.objectContaining({ code: 'not_found' }) }]);
  });

  it('MUT-04 a bulk change names existing issues and their project, since others are skipped without a word', async () => {
    const ids = Array.from({ length: 8 }, (_, index) => String(index + 1));
    const { client, asked } = store(ids.slice(1));
    const { done, failed } = await client.updateIssues(refs(...ids), { status: 'resolved' });
    expect(done.map(({ id }) => id)).toEqual(ids.slice(1));
    expect(failed.map(({ ref: { id } }) => id)).toEqual(['1']);
    const bulk = asked.find(({ method, path }) => method === 'PUT' && path.endsWith('/acme/issues/'));
    expect(bulk?.query.getAll('id')).toEqual(ids.slice(1));
    expect(bulk?.query.getAll('project')).toEqual(['7']);
  });

  it('MUT-05 when none of many exists, no bulk change is sent', async () => {
    const { client, asked } = store([]);
    const { done, failed } = await client.updateIssues(refs('1', '2', '3', '4', '5', '6'), {
      status: 'resolved',
    });
    expect(done).toEqual([]);
    expect(failed).toHaveLength(6);
    expect(asked.some(({ method, path }) => method === 'PUT' && path.endsWith('/acme/issues/'))).toBe(false);
  });

  it('MUT-06 204 to a bulk change means that nothing matched', async () => {
    const { client } = scripted(({ method, path, query }) => {
      if (path.endsWith('/projects/')) return json([{ id: '7', slug: 'shop' }]);
      if (method === 'GET') return json(query.getAll('group').map((id) => wireIssue(id)));
      return new Response(null, { status: 204 });
    });
    const { done, failed } = await client.updateIssues(refs('1', '2', '3', '4', '5', '6'), {
      status: 'resolved',
    });
    expect(done).toEqual([]);
    expect(failed.every(({ error }) => error.code === 'conflict')).toBe(true);
  });

  it('MUT-07 a substatus that an older server refuses is left out, and not sent again', async () => {
    const { client, asked } = scripted(({ body }) =>
      'substatus' in (body as object) ? json({ substatus: ['unknown'] }, { status: 400 }) : json({}),
    );
    const change = { status: 'archived', until: 'forever' } as const;
    expect((await client.updateIssues(refs('1'), change)).done).toHaveLength(1);
    expect((await client.updateIssues(refs('2'), change)).done).toHaveLength(1);
    expect(asked.map(({ body }) => 'substatus' in (body as object))).toEqual([true, false, false]);
    expect(client.capabilities.get()['issues.substatus']).toEqual({ state: 'no', why: 'learned' });
  });

  it('MUT-08 a change is not repeated after a failure that may have come too late, only after 429', async () => {
    const lost = scripted(() => json({}, { status: 503 }));
    expect((await lost.client.updateIssues(refs('1'), { status: 'resolved' })).failed[0]?.error.code).toBe(
      'overloaded',
    );
    expect(lost.asked).toHaveLength(1);
    const limited = scripted((_, number) =>
      number === 1 ? json('slow', { status: 429, headers: { 'Retry-After': '0' } }) : json({}),
    );
    expect((await limited.client.updateIssues(refs('1'), { status: 'resolved' })).done).toHaveLength(1);
  });

  it('MUT-09 merging tells which issue is left', async () => {
    const { client, asked } = scripted(({ method }) =>
      method === 'GET'
        ? json([{ id: '7', slug: 'shop' }])
        : json({ merge: { parent: '2', children: ['1', '3'] } }),
    );
    const toMerge: IssueRefsToMerge = [ref('1'), ref('2'), ref('3')];
    expect(await client.mergeIssues(toMerge)).toEqual({ into: ref('2'), merged: [ref('1'), ref('3')] });
    expect(asked.at(-1)?.query.getAll('id')).toEqual(['1', '2', '3']);
    expect(asked.at(-1)?.body).toEqual({ merge: 1 });
    await expect(client.mergeIssues([ref('1'), ref('2', 'other')])).rejects.toMatchObject({
      code: 'conflict',
    });
  });

  it('MUT-10 deleting is one request per issue, accepted and done later', async () => {
    const { client, asked } = scripted(() => new Response(null, { status: 202 }));
    expect(await client.deleteIssues(refs('1', '2'))).toEqual({ done: [ref('1'), ref('2')], failed: [] });
    expect(asked.map(({ method, path }) => `${method} ${path}`)).toEqual([
      'DELETE /organizations/acme/issues/1/',
      'DELETE /organizations/acme/issues/2/',
    ]);
  });

  it('MUT-11 issues of another server are never touched', async () => {
    const { client, asked } = scripted(() => json({}));
    const foreign: IssueRefs = [{ source: 'elsewhere', project: 'shop', id: '1' }];
    expect(await client.updateIssues(foreign, { status: 'resolved' })).toEqual({
      done: [],
      failed: [{ ref: foreign[0], error: { code: 'not_found' } }],
    });
    expect(asked).toHaveLength(0);
  });

  it('MUT-12 an issue that was merged answers as the one it went into', async () => {
    const { client } = scripted(() => json(wireIssue('99')));
    expect((await client.getIssue(ref('1'))).ref.id).toBe('99');
  });

  it('MUT-13 "me" is the proxy’s actor; a bare token may be nobody', async () => {
    const direct = scripted(() => json({}));
    await expect(direct.client.updateIssues(refs('1'), { assignee: 'me' })).rejects.toMatchObject({
      code: 'unsupported',
    });
    const hello = { v: 1, vendor: 'sentry', can: ['assign'] };
    const proxied = scripted(({ url }) => json(url.endsWith('/_crashboard') ? hello : {}), {
      vendor: undefined,
    });
    await proxied.client.updateIssues(refs('1'), { assignee: 'me' });
    expect(proxied.asked.at(-1)?.body).toEqual({ assignedTo: 'me' });
  });

  it('MUT-14 the search is always sent: without it a server shows open issues only', async () => {
    const { client, asked } = scripted(() => json([]));
    await client.listIssues({ ...SCOPE, query: '' });
    await client.listIssues({ ...SCOPE, query: 'timeout and retry' });
    expect(asked[0]?.query.get('query')).toBe('');
    expect(asked[1]?.query.get('query')).toBe('"timeout and retry"');
  });
});
