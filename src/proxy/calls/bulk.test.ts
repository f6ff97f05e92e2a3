import { describe, expect, it } from 'vitest';
import { routeTable } from '../../client/adapters/sentry/routes.js';
import type { Route } from '../../client/routes/route.js';
import { Failure } from '../answers/failure.js';
import { issuesOfWrite } from './bulk.js';

const named = (name: string): Route => routeTable.routes.find((row) => row.name === name) as Route;
/** A table that forgot to require the ids must not open the door either. */
const { requiredQuery, ...bulk } = named('updateIssues');

function issues(query: string, limit: number = 3): readonly string[] | number {
  try {
    return issuesOfWrite(bulk, { org: 'acme' }, new URLSearchParams(query), { status: 'resolved' }, limit);
  } catch (error) {
    return error instanceof Failure ? error.status : -1;
  }
}

describe('issuesOfWrite', () => {
  it('names each issue of a bulk change once', () => {
    expect(requiredQuery).toEqual(['id']);
    expect(issues('id=1&id=2&id=1&project=7')).toEqual(['1', '2']);
  });

  it('refuses a change that names none, too many, or selects in another way', () => {
    expect(issues('')).toBe(400);
    expect(issues('project=7')).toBe(400);
    expect(issues('id=1&id=2&id=3')).toEqual(['1', '2', '3']);
    expect(issues('id=1&id=2&id=3&id=4')).toBe(400);
    expect(issues('id=1&query=is:unresolved')).toBe(400);
    expect(issues('id=1&environment=prod')).toBe(400);
  });

  it('takes the issue from the path, whatever else is said', () => {
    const query = new URLSearchParams();
    expect(issuesOfWrite(named('updateIssue'), { issue: '5' }, query, { hasSeen: true }, 3)).toEqual(['5']);
  });
});
