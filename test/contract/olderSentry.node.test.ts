import { describe, expect, it } from 'vitest';
import type { IssueRef } from '../../src/model/index.js';
import {
  type Asked,
  json,
  link,
  missing,
  SCOPE,
  type Scripted,
  SOURCE,
  scripted,
} from '../client/scripted.js';

// A self-hosted Sentry of 2022, after the shape of its answers: no substatus, no priority, no lifetime, issues below
// the organization in lists only.

const REF: IssueRef = { source: SOURCE, project: 'shop', id: '1' };
const ORG = '/organizations/acme/';
const EVENT_ID = 'd'.repeat(32);

function oldIssue(id: string): Record<string, unknown> {
  return {
    id,
    shareId: null,
    shortId: `SHOP-${id}`,
    title: 'TypeError: x is undefined',
    culprit: 'basket(app)',
    permalink: `https://errors.example.test/organizations/acme/issues/${id}/`,
    logger: null,
    level: 'error',
    status: 'ignored',
    statusDetails: { ignoreCount: 100 },
    isPublic: false,
    platform: 'javascript',
    project: { id: '7', name: 'Shop', slug: 'shop', platform: 'javascript' },
    type: 'error',
    metadata: { type: 'TypeError', value: 'x is undefined', filename: 'app.js', function: 'basket' },
    numComments: 0,
    assignedTo: { type: 'user', id: '9', name: 'Ada', email: 'ada@example.test' },
    isBookmarked: false,
    isSubscribed: false,
    subscriptionDetails: null,
    hasSeen: true,
    annotations: [],
    isUnhandled: true,
    count: '7',
    userCount: 3,
    firstSeen: '2022-03-01T10:00:00Z',
    lastSeen: '2022-03-08T09:30:00Z',
  };
}

const EVENT = {
  id: EVENT_ID,
  eventID: EVENT_ID,
  groupID: '1',
  projectID: '7',
  title: 'TypeError: x is undefined',
  message: '',
  platform: 'javascript',
  dateCreated: '2022-03-08T09:30:00Z',
  tags: [{ key: 'level', value: 'error' }],
  entries: [{ type: 'exception', data: { values: [{ type: 'TypeError', value: 'x', stacktrace: null }] } }],
  _meta: { entries: {}, message: null },
  nextEventID: null,
  previousEventID: null,
};

function oldServer(answer: (asked: Asked) => Response | undefined): Scripted {
  return scripted((asked) => {
    const { path, method, query, body } = asked;
    if (path === `${ORG}issues/` && method === 'GET') {
      if (query.get('sort') === 'trends')
        return json({ sort: ['"trends" is not a valid choice.'] }, { status: 400 });
      return json([oldIssue('1')], {
        headers: { Link: link(undefined), 'X-Hits': '1', 'X-Max-Hits': '1000' },
      });
    }
    if (path === ORG) return json({ id: '1', slug: 'acme', access: ['event:read', 'event:write'] });
    if (body && Object.hasOwn(body, 'substatus')) return json({ substatus: ['unknown'] }, { status: 400 });
    if (body && Object.hasOwn(body, 'priority')) return json({ priority: ['unknown'] }, { status: 400 });
    return answer(asked) ?? missing();
  });
}

describe('a self-hosted Sentry of 2022', () => {
  it('OLD-01 what it does not send stays unknown', async () => {
    const { client } = oldServer(() => undefined);
    const { items, total } = await client.listIssues(SCOPE);
    expect(total).toBe(1);
    expect(items[0]).toMatchObject({
      ref: REF,
      status: 'archived',
      statusDetails: { untilEvents: 100 },
      isUnhandled: true,
      period: { events: 7, users: 3 },
      assignee: { type: 'user', id: '9' },
    });
    for (const key of [
      'substatus',
      'priority',
      'lifetime',
      'matching',
      'category',
      'firstRelease',
    ] as const) {
      expect(items[0]).not.toHaveProperty(key);
    }
  });

  it('OLD-02 details, events and tags are found without the organization', async () => {
    const { client, asked } = oldServer(({ path }) => {
      if (path === '/issues/1/') return json(oldIssue('1'));
      if (path === '/issues/1/events/latest/') return json(EVENT);
      if (path === '/issues/1/events/') return json([EVENT], { headers: { Link: link('0:50:0') } });
      const value = { value: 'Linux', name: 'Linux', count: 7, firstSeen: null, lastSeen: null };
      if (path === '/issues/1/tags/') return json([{ key: 'os', totalValues: 7, topValues: [value] }]);
      return path === '/issues/1/tags/os/values/' ? json([value]) : undefined;
    });
    expect((await client.getIssue(REF)).lifetime?.events).toBe(7);
    const event = await client.getEvent(REF, 'recommended');
    expect([event.id, event.level, event.olderEventId]).toEqual([EVENT_ID, 'error', undefined]);
    expect((await client.listEvents(REF, {})).nextCursor).toBe('0:50:0');
    expect((await client.listTagFacets(REF, {}))[0]).toMatchObject({
      key: 'os',
      total: 7,
      values: [{ count: 7 }],
    });
    expect((await client.listTagValues(REF, 'os', {})).items).toMatchObject([{ value: 'Linux' }]);
    // Found out once.
    expect(asked.filter(({ path }) => path.startsWith(`${ORG}issues/1/`))).toHaveLength(1);
    expect(client.capabilities.get()['events.recommended']).toEqual({ state: 'no', why: 'learned' });
  });

  it('OLD-03 changes go without words that it does not know', async () => {
    const { client, asked } = oldServer(({ method, path }) =>
      method === 'PUT' && path === '/issues/1/' ? json(oldIssue('1')) : undefined,
    );
    expect((await client.updateIssues([REF], { status: 'archived', until: 'forever' })).done).toEqual([REF]);
    expect(asked.at(-1)?.body).toEqual({ status: 'ignored', statusDetails: {} });
    await client.updateIssues([REF], { status: 'unresolved' });
    expect(asked.at(-1)?.body).toEqual({ status: 'unresolved', statusDetails: {} });
    expect(client.capabilities.get()['issues.substatus']).toEqual({ state: 'no', why: 'learned' });
    const { failed } = await client.updateIssues([REF], { priority: 'high' });
    expect(failed).toMatchObject([{ error: { code: 'unsupported' } }]);
    expect(client.capabilities.get()['issues.priority']).toEqual({ state: 'no', why: 'learned' });
  });

  it('OLD-04 a sort and counts that it does not have are said, not guessed', async () => {
    const { client } = oldServer(() => undefined);
    const page = await client.listIssues({ ...SCOPE, sort: 'trends' });
    expect([page.items.length, page.ignoredTokens]).toEqual([1, ['sort:trends']]);
    expect((await client.getIssueStats(['1'], SCOPE))['1']?.period?.trend).toBeUndefined();
    expect(client.capabilities.get()['issues.stats']).toEqual({ state: 'no', why: 'learned' });
  });

  it('OLD-05 releases without health say nothing about health', async () => {
    const { client } = oldServer(({ path, query }) => {
      if (path !== `${ORG}releases/`) return undefined;
      if (query.has('adoptionStages')) return json({ detail: 'unknown field' }, { status: 400 });
      return json([
        {
          id: 1,
          version: 'shop@1.0',
          dateCreated: '2022-03-01T10:00:00Z',
          projects: [{ id: 7, slug: 'shop' }],
        },
      ]);
    });
    const { items } = await client.listReleases({ projects: 'all' });
    expect(items[0]?.projects[0]?.health).toBeUndefined();
    expect(client.capabilities.get()['releases.health']).toEqual({ state: 'no', why: 'learned' });
    await expect(client.getSessions({ projects: 'all' })).rejects.toMatchObject({ code: 'unsupported' });
    expect(client.capabilities.get()['sessions.series']).toEqual({ state: 'no', why: 'learned' });
  });
});
