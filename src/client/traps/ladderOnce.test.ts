import { describe, expect, it } from 'vitest';
import {
  type Asked,
  json,
  missing,
  SCOPE,
  type Scripted,
  SOURCE,
  scripted,
  wireIssue,
} from '../../../test/client/scripted.js';
import { LEARNED_MS } from '../capabilities/notes.js';
import type { Client } from '../types/client.js';

const REF = { source: SOURCE, project: 'shop', id: '1' };
const SHOP = { ...SCOPE, projects: ['shop'] };
const ID = 'a'.repeat(32);
const EVENT = { eventID: ID, type: 'error', title: 'x', tags: [{ key: 'os', value: 'Linux' }], entries: [] };
const FACET = { key: 'os', topValues: [{ value: 'Linux', count: 1 }] };

interface Rung {
  readonly name: string;
  /** Requests that the server does not know. */
  readonly lacks: (asked: Asked) => boolean;
  /** How it says so, where that is not 404. */
  readonly refusal?: unknown;
  readonly call: (client: Client) => Promise<unknown>;
  /** Requests for what is missing, on the first call. */
  readonly costs?: number;
  /** A 404 for this after an answer is not about the object, but about the person asking. */
  readonly isNoObject?: boolean;
}

const onRoute =
  (end: string) =>
  ({ path, method }: Asked): boolean =>
    method === 'GET' && path.endsWith(end);

const rungs: readonly Rung[] = [
  { name: 'issue detail', lacks: onRoute('/issues/1/'), costs: 2, call: (client) => client.getIssue(REF) },
  {
    name: 'the recommended event',
    lacks: onRoute('/events/recommended/'),
    costs: 2,
    call: (client) => client.getEvent(REF, 'recommended'),
  },
  {
    name: 'the latest event',
    lacks: onRoute('/events/latest/'),
    costs: 2,
    call: (client) => client.getEvent(REF, 'latest'),
  },
  {
    name: 'the issue list',
    lacks: onRoute('/organizations/acme/issues/'),
    call: (client) => client.listIssues(SHOP),
  },
  {
    name: 'a sort',
    lacks: ({ query }) => query.get('sort') === 'user',
    refusal: { sort: ['no'] },
    isNoObject: true,
    call: (client) => client.listIssues({ ...SHOP, sort: 'users' }),
  },
  {
    name: 'a substatus in a change',
    lacks: ({ body }) => Object.hasOwn(Object(body), 'substatus'),
    refusal: { substatus: ['no'] },
    isNoObject: true,
    call: (client) => client.updateIssues([REF], { status: 'unresolved' }),
  },
  {
    name: 'a priority in a change',
    lacks: ({ body }) => Object.hasOwn(Object(body), 'priority'),
    refusal: { priority: ['no'] },
    isNoObject: true,
    call: (client) => client.updateIssues([REF], { priority: 'high' }),
  },
  {
    name: 'counts of visible rows',
    lacks: onRoute('/issues-stats/'),
    call: (client) => client.getIssueStats(['1'], SHOP),
  },
  {
    name: 'tags of the issue',
    lacks: onRoute('/tags/'),
    costs: 2,
    call: (client) => client.listTagFacets(REF, {}),
  },
  {
    name: 'values of a tag',
    lacks: onRoute('/values/'),
    costs: 2,
    isNoObject: true,
    call: (client) => client.listTagValues(REF, 'os', {}),
  },
  {
    name: 'release health',
    lacks: ({ query }) => query.has('health'),
    refusal: { detail: 'no' },
    isNoObject: true,
    call: (client) => client.listReleases({ projects: 'all' }),
  },
  {
    name: 'sessions',
    lacks: onRoute('/sessions/'),
    // With and without statuses.
    costs: 2,
    call: (client) => client.getSessions({ projects: 'all' }),
  },
  {
    name: 'counts over time',
    lacks: onRoute('/events-stats/'),
    call: (client) => client.getEventTrend(REF, {}),
  },
  { name: 'a trace', lacks: onRoute('/trace/t/'), call: (client) => client.getTrace('t') },
  {
    name: 'any trace',
    lacks: ({ path }) => /\/(?:events-)?trace\/t\/$/.test(path),
    costs: 2,
    call: (client) => client.getTrace('t'),
  },
  {
    name: 'people of a project',
    lacks: ({ path }) => /\/(?:shop\/members|users)\/$/.test(path),
    costs: 2,
    isNoObject: true,
    call: (client) => client.listMembers({ project: 'shop' }),
  },
  { name: 'a short id', lacks: onRoute('/shortids/SHOP-1/'), call: (client) => client.findIssue('SHOP-1') },
  { name: 'activity', lacks: onRoute('/activities/'), call: (client) => client.listActivity(REF) },
  { name: 'attachments', lacks: onRoute('/attachments/'), call: (client) => client.listAttachments(REF, ID) },
];

function answerOf({ path, method }: Asked): Response {
  if (method === 'PUT') return json(wireIssue('1'));
  if (path.endsWith('/projects/')) return json([{ id: '7', slug: 'shop' }]);
  if (/\/issues\/1\/$/.test(path)) return json(wireIssue('1'));
  if (/\/events\/\w{6,}\/$/.test(path)) return json(EVENT);
  if (path.endsWith('/1/events/')) return json([EVENT]);
  if (path.endsWith('/tags/')) return json([FACET]);
  if (path.endsWith('/sessions/')) return json({ groups: [], intervals: [] });
  if (path.endsWith('/events-stats/')) return json({ data: [] });
  if (path.endsWith('/activities/')) return json({ activity: [] });
  if (path.includes('/shortids/')) return json({ groupId: '1' });
  return json(path.endsWith('/issues/') ? [wireIssue('1')] : []);
}

function without({ lacks, refusal }: Rung, isMissing: () => boolean, now: () => number): Scripted {
  return scripted(
    (asked) => {
      if (!lacks(asked) || !isMissing()) return answerOf(asked);
      return refusal === undefined ? missing() : json(refusal, { status: 400 });
    },
    { now },
  );
}

const outcome = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    (value) => ({ value }),
    (error: unknown) => ({ error }),
  );

describe('what is missing', () => {
  for (const rung of rungs) {
    it(`LADDER-23 costs its requests once, and again after ten minutes: ${rung.name}`, async () => {
      let now = 0;
      const { client, asked } = without(
        rung,
        () => true,
        () => now,
      );
      const wasted = (): number => asked.filter(rung.lacks).length;
      const first = await outcome(rung.call(client));
      const once = wasted();
      expect(once).toBe(rung.costs ?? 1);
      const again = await outcome(rung.call(client));
      expect(wasted()).toBe(once);
      const kind = (what: unknown): unknown => Object.keys(Object(what));
      expect(kind(again)).toEqual(kind(first));
      now += LEARNED_MS;
      await outcome(rung.call(client));
      expect(wasted()).toBeGreaterThan(once);
    });
  }

  for (const rung of rungs.filter((one) => !one.isNoObject)) {
    it(`LADDER-24 is an object, no route, once the route has answered: ${rung.name}`, async () => {
      let isMissing = false;
      const { client, asked } = without(
        rung,
        () => isMissing,
        () => 0,
      );
      await rung.call(client);
      isMissing = true;
      asked.length = 0;
      const failed = await outcome(rung.call(client));
      if (rung.name === 'counts over time' || rung.name === 'counts of visible rows') {
        // Nothing was learned: the next call asks again.
        asked.length = 0;
        await outcome(rung.call(client));
        expect(asked.filter(rung.lacks).length).toBeGreaterThan(0);
        return;
      }
      expect(failed).toMatchObject({ error: { code: 'not_found' } });
      expect(asked.every(rung.lacks)).toBe(true);
    });
  }
});
