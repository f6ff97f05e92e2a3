import { describe, expect, it } from 'vitest';
import { routeTable } from '../../client/adapters/sentry/routes.js';
import { matchRoute } from './match.js';

const API = ['api', '0'];
const ISSUE = [...API, 'organizations', 'acme', 'issues', '1'];
const name = (method: string, segments: readonly string[]): string | undefined =>
  matchRoute(routeTable, method, segments)?.route.name;

describe('matchRoute', () => {
  it.each(['latest', 'oldest', 'recommended', 'a'.repeat(32), '0f0e1d2c-0f0e-1d2c-0f0e-1d2c0f0e1d2c'])(
    'takes %j for an event',
    (event) => {
      expect(matchRoute(routeTable, 'GET', [...ISSUE, 'events', event])).toMatchObject({
        route: { name: 'issueEvent' },
        params: { org: 'acme', issue: '1', event },
      });
    },
  );

  it.each(['newest', 'latest1', 'xlatest', '1', 'a'.repeat(31), 'a'.repeat(37), 'g'.repeat(32), '*', ''])(
    'takes %j for no event',
    (event) => {
      expect(name('GET', [...ISSUE, 'events', event])).toBeUndefined();
      expect(name('GET', [...API, 'projects', 'acme', 'shop', 'events', event, 'json'])).toBeUndefined();
    },
  );

  it.each([
    ['an organization', (bad: string) => [...API, 'organizations', bad, 'issues']],
    ['a project', (bad: string) => [...API, 'projects', 'acme', bad, 'issues']],
    ['an issue', (bad: string) => [...API, 'issues', bad]],
    ['a short id', (bad: string) => [...API, 'organizations', 'acme', 'shortids', bad]],
    ['a trace', (bad: string) => [...API, 'organizations', 'acme', 'trace', bad]],
    ['a tag', (bad: string) => [...ISSUE, 'tags', bad, 'values']],
    ['a release', (bad: string) => [...API, 'organizations', 'acme', 'releases', bad]],
  ])('takes nothing that could end a segment for %s', (_, path) => {
    expect(name('GET', path('a1'))).toBeDefined();
    for (const bad of ['a/b', 'a?b', 'a#b', 'a%2fb', '', 'a'.repeat(300)]) {
      expect([bad, name('GET', path(bad))]).toEqual([bad, undefined]);
    }
  });

  it('matches method, root and length exactly', () => {
    expect(name('GET', ISSUE)).toBe('issue');
    expect(name('PUT', ISSUE)).toBe('updateIssue');
    expect(name('PATCH', ISSUE)).toBeUndefined();
    expect(name('GET', ['api', '1', ...ISSUE.slice(2)])).toBeUndefined();
    expect(name('GET', [...ISSUE, 'x'])).toBeUndefined();
    expect(name('GET', API)).toBeUndefined();
  });
});
