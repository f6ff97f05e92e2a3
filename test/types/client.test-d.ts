import { expectTypeOf, test } from 'vitest';
import type { Client, Issue, IssueRef, Page } from '../../src/client/index.js';
import { createClient } from '../../src/client/index.js';

declare const client: Client;
declare const ref: IssueRef;
declare const refs: IssueRef[];

test('a bulk call without ids cannot be written', () => {
  client.updateIssues([ref], { status: 'resolved' });
  // @ts-expect-error an empty list would change every issue
  client.updateIssues([], { status: 'resolved' });
  // @ts-expect-error a list that may be empty
  client.updateIssues(refs, { status: 'resolved' });
  // @ts-expect-error
  client.deleteIssues([]);
  // @ts-expect-error one issue cannot be merged
  client.mergeIssues([ref]);
});

test('a change changes one thing', () => {
  client.updateIssues([ref], { status: 'archived', until: { minutes: 30 } });
  // @ts-expect-error a resolved issue is not archived until anything
  client.updateIssues([ref], { status: 'resolved', until: 'forever' });
  // @ts-expect-error
  client.updateIssues([ref], { status: 'gone' });
});

test('what a server does not report is undefined, never 0 or empty', () => {
  expectTypeOf<Issue['period']>().extract<undefined>().toEqualTypeOf<undefined>();
  expectTypeOf<NonNullable<Issue['period']>['events']>().toEqualTypeOf<number | undefined>();
  expectTypeOf<NonNullable<Issue['lifetime']>['users']>().toEqualTypeOf<number | undefined>();
  expectTypeOf<Page<Issue>['total']>().toEqualTypeOf<number | undefined>();
  expectTypeOf<Page<Issue>['nextCursor']>().toEqualTypeOf<string | undefined>();
});

test('open words keep those of a newer server', () => {
  expectTypeOf<'a-new-level'>().toExtend<NonNullable<Issue['level']>>();
});

test('a client needs an address', () => {
  // @ts-expect-error
  createClient({ organization: 'acme' });
});
