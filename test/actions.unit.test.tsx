import { act, renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { StrictMode } from 'react';
import { describe, expect, it } from 'vitest';
import { createClient } from '../src/client/createClient.js';
import type { Client } from '../src/client/types/client.js';
import {
  CrashboardProvider,
  useActivity,
  useAddComment,
  useAssignees,
  useIssue,
  useIssueActions,
  useIssues,
  useServerInfo,
  useSuggestedAssignees,
} from '../src/hooks/index.js';
import { DEFAULT_SCOPE, getData, type Issue, type IssueScope, issueKey } from '../src/model/index.js';
import { createProxyHandler, type ProxyOptions } from '../src/proxy/index.js';
import { createSandbox, type Sandbox } from '../src/testing/index.js';

const OPEN: IssueScope = { ...DEFAULT_SCOPE, query: 'is:unresolved' };
const ALLOWED: Partial<ProxyOptions> = { allow: ['triage', 'merge', 'delete'] };

/** A page of a reader: browser → proxy → sandbox. */
function pageOf(sandbox: Sandbox, options: Partial<ProxyOptions> = ALLOWED): Client {
  const proxy = createProxyHandler({
    upstream: sandbox.fetch,
    token: sandbox.token,
    organization: sandbox.organization,
    vendor: 'sentry',
    cache: false,
    authorize: () => ({ role: 'dev', actor: { id: '10', name: 'Alex Moreau' } }),
    ...options,
  });
  return createClient({
    baseUrl: 'http://host.test/crashboard',
    organization: sandbox.organization,
    id: 'sandbox',
    retry: { attempts: 1, budgetMs: 0 },
    fetch(request) {
      request.headers.set('Sec-Fetch-Site', 'same-origin');
      return proxy(request);
    },
  });
}

/** A list of open issues, the first of them on its own, and what can be done. */
function usePanel(scope: IssueScope = OPEN) {
  const list = useIssues(scope, { pageSize: 10 });
  const source = getData(list)?.source;
  const rows = Array.from({ length: source?.count ?? 0 }, (_, slot) => source?.get(slot));
  const issues = rows.filter((row): row is Issue => row !== undefined && row !== 'moved');
  return { list, rows, issues, actions: useIssueActions(), info: useServerInfo() };
}

async function loaded(client: Client, scope: IssueScope = OPEN) {
  const wrapper = ({ children }: { children: ReactNode }) => (
    <StrictMode>
      <CrashboardProvider client={client}>{children}</CrashboardProvider>
    </StrictMode>
  );
  const { result } = renderHook(() => usePanel(scope), { wrapper });
  await waitFor(() => {
    expect(result.current.rows.length).toBeGreaterThan(5);
    expect(result.current.info.status).toBe('success');
  });
  const [first, second] = result.current.issues as [Issue, Issue];
  return { result, wrapper, first, second };
}

describe('useIssueActions over the sandbox', () => {
  it('shows a change in the list and on the issue alone at once, and the same after a reload', async () => {
    const sandbox = createSandbox();
    const client = pageOf(sandbox);
    const { result, wrapper, first, second } = await loaded(client);
    const rows = result.current.rows;
    act(() => void result.current.actions.run({ status: 'resolved' }, [first]));
    expect(result.current.rows[0]).toMatchObject({ status: 'resolved' });
    expect(result.current.rows[1]).toBe(rows[1]);
    expect(result.current.actions.stateOf(first.ref)).toBe('pending');
    expect(result.current.actions.stateOf(second.ref)).toBeUndefined();
    await waitFor(() => expect(result.current.actions.runs).toMatchObject([{ status: 'done' }]));
    const again = renderHook(() => usePanel(), { wrapper });
    await waitFor(() => expect(again.result.current.rows.length).toBeGreaterThan(5));
    const keys = again.result.current.issues.map(({ ref }) => issueKey(ref));
    expect(keys).not.toContain(issueKey(first.ref));
    expect(await client.getIssue(first.ref)).toMatchObject({ status: 'resolved' });
  });

  it('shows what the server made of it where the issue is alone', async () => {
    const { result, wrapper, first } = await loaded(pageOf(createSandbox()));
    const alone = renderHook(
      () => ({ issue: useIssue(first.ref), actions: useIssueActions(), activity: useActivity(first.ref) }),
      { wrapper },
    );
    await waitFor(() => expect(alone.result.current.activity.status).toBe('success'));
    await act(() => alone.result.current.actions.run({ status: 'resolved', in: 'nextRelease' }, [first]));
    // Who did it is known to the server alone.
    await waitFor(() =>
      expect(getData(alone.result.current.issue)?.statusDetails).toMatchObject({
        inNextRelease: true,
        actor: 'Robin Vale',
      }),
    );
    await waitFor(() =>
      expect(getData(alone.result.current.activity)?.[0]).toMatchObject({ type: 'set_resolved_in_release' }),
    );
    // Another provider is another reader.
    expect(result.current.actions.runs).toEqual([]);
  });

  it('takes a change back to the letter', async () => {
    const sandbox = createSandbox();
    const client = pageOf(sandbox);
    const { result, first } = await loaded(client);
    const before = await client.getIssue(first.ref);
    const run = await act(() => result.current.actions.run({ status: 'archived' }, [before]));
    await act(() => result.current.actions.undo(run.id));
    expect(result.current.actions.runs).toMatchObject([{ status: 'undone' }]);
    const { status, substatus } = await client.getIssue(first.ref);
    expect([status, substatus]).toEqual([before.status, before.substatus]);
    expect(result.current.rows[0]).toMatchObject({ status: before.status, substatus: before.substatus });
  });

  it('takes back the row and says why when the server refuses', async () => {
    const sandbox = createSandbox();
    const { result, first } = await loaded(pageOf(sandbox));
    sandbox.fault({ kind: 'forbidden', writes: true });
    expect(result.current.actions.can('resolve')).toMatchObject({ state: 'yes' });
    await act(() => result.current.actions.run({ status: 'resolved' }, [first]));
    expect(result.current.rows[0]).toMatchObject({ status: 'unresolved' });
    expect(result.current.actions.stateOf(first.ref)).toMatchObject({ code: 'forbidden' });
    expect(result.current.actions.can('resolve')).toEqual({ state: 'no', why: 'learned' });
    expect(result.current.actions.can('assign').state).toBe('yes');
  });

  it('removes a deleted issue from its slot and leaves the others where they are', async () => {
    const { result, first } = await loaded(pageOf(createSandbox()));
    const before = result.current.rows;
    await act(() => result.current.actions.run('delete', [first]));
    expect(result.current.actions.runs).toMatchObject([{ status: 'done' }]);
    expect(result.current.rows).toEqual(['moved', ...before.slice(1)]);
  });

  it('tells a reader who comes later that somebody else was there, who and when', async () => {
    const sandbox = createSandbox();
    const { result, first } = await loaded(pageOf(sandbox));
    await pageOf(sandbox).updateIssues([first.ref], { status: 'resolved' });
    await act(() => result.current.actions.run('delete', [first]));
    const [run] = result.current.actions.runs;
    expect(run).toMatchObject({ status: 'asking', changed: [{ differences: ['status'], by: 'Robin Vale' }] });
    expect(Date.parse(run?.changed?.[0]?.at ?? '')).toBeGreaterThan(Date.now() - 60_000);
    await act(() => result.current.actions.confirm(run?.id ?? ''));
    expect(result.current.actions.runs).toMatchObject([{ status: 'done' }]);
  });

  it('undoes nothing that somebody else has changed since, and says what, who and when', async () => {
    const sandbox = createSandbox();
    const { result, first } = await loaded(pageOf(sandbox));
    const ada = pageOf(sandbox);
    const run = await act(() => result.current.actions.run({ status: 'resolved' }, [first]));
    await ada.updateIssues([first.ref], { status: 'archived', until: 'forever' });
    await act(() => result.current.actions.undo(run.id));
    const [asking] = result.current.actions.runs;
    expect(asking).toMatchObject({
      status: 'asking',
      isUndo: true,
      changed: [{ differences: ['status'], now: { status: 'archived' }, by: 'Robin Vale' }],
    });
    expect(Date.parse(asking?.changed?.[0]?.at ?? '')).toBeGreaterThan(Date.now() - 60_000);
    expect(result.current.rows[0]).toMatchObject({ status: 'archived', substatus: 'archived_forever' });
    expect(await ada.getIssue(first.ref)).toMatchObject({ status: 'archived' });
    await act(() => result.current.actions.confirm(run.id));
    expect(await ada.getIssue(first.ref)).toMatchObject({ status: 'unresolved' });
  });

  it('tells the later of two readers what the earlier one did, and goes back to that', async () => {
    const sandbox = createSandbox();
    const { result, first } = await loaded(pageOf(sandbox));
    const ada = pageOf(sandbox);
    await ada.updateIssues([first.ref], { status: 'archived', until: 'forever' });
    const run = await act(() => result.current.actions.run({ status: 'resolved' }, [first]));
    expect(run).toMatchObject({
      status: 'done',
      changed: [{ now: { status: 'archived' }, by: 'Robin Vale' }],
    });
    await act(() => result.current.actions.undo(run.id));
    expect(await ada.getIssue(first.ref)).toMatchObject({
      status: 'archived',
      substatus: 'archived_forever',
    });
  });

  it('counts what the reader did as no news', async () => {
    const everything = { ...DEFAULT_SCOPE, query: '' };
    const { result, first } = await loaded(pageOf(createSandbox()), everything);
    await act(() => result.current.actions.run({ status: 'archived' }, [first]));
    await act(() => result.current.list.checkForNew());
    expect(getData(result.current.list)?.pollProblem).toBeUndefined();
    expect(getData(result.current.list)?.newer).toBeUndefined();
  });

  it('assigns to the one who is signed in, by name at once', async () => {
    const client = pageOf(createSandbox());
    const { result, wrapper, first } = await loaded(client);
    const people = renderHook(() => useAssignees({ project: first.ref.project }), { wrapper });
    await waitFor(() => expect(people.result.current.teams.status).toBe('success'));
    await waitFor(() => expect(people.result.current.members.status).toBe('success'));
    expect(people.result.current.me).toEqual({ type: 'user', id: '10', name: 'Alex Moreau' });
    expect(getData(people.result.current.members)?.map(({ name }) => name)).toContain('Sam Okafor');
    act(() => void result.current.actions.run({ assignee: 'me' }, [first]));
    expect(result.current.rows[0]).toMatchObject({ assignee: { name: 'Alex Moreau' } });
    await waitFor(() => expect(result.current.actions.runs).toMatchObject([{ status: 'done' }]));
    expect((await client.getIssue(first.ref)).assignee).toMatchObject({ id: '10' });
  });

  it('names each of a thousand issues that the server refused, and changes just those when asked again', async () => {
    const sandbox = createSandbox({ world: { issues: 1000 } });
    const client = pageOf(sandbox);
    const { result } = await loaded(client, { ...DEFAULT_SCOPE, query: '' });
    const issues: Issue[] = [];
    for (let cursor: string | undefined, at = 0; at < 10; at += 1) {
      const scope: IssueScope = { ...DEFAULT_SCOPE, query: '', range: { last: '90d' } };
      const page = await client.listIssues(scope, { pageSize: 100, cursor });
      issues.push(...page.items);
      cursor = page.nextCursor;
    }
    expect(issues).toHaveLength(1000);
    const refused = issues.filter((_, index) => index % 33 === 0).map(({ ref }) => ref.id);
    const takeBack = sandbox.fault({ kind: 'forbidden', writes: true, issues: refused });
    const run = await act(() => result.current.actions.run({ priority: 'low' }, issues));
    expect(run).toMatchObject({ status: 'partly', doneCount: 1000 - refused.length });
    expect(run.failed.map(({ ref }) => ref.id)).toEqual(refused);
    expect(new Set(run.failed.map(({ problem }) => problem.code))).toEqual(new Set(['forbidden']));
    takeBack();
    const again = await act(() => result.current.actions.retry(run.id));
    expect(again).toMatchObject({ status: 'done', doneCount: 1000, failed: [] });
    const [first] = issues as [Issue];
    expect((await client.getIssue(first.ref)).priority).toBe('low');
  });

  it('waits when the server puts a change off, and goes on by itself', async () => {
    const sandbox = createSandbox();
    const { result, first } = await loaded(pageOf(sandbox));
    sandbox.fault({ kind: 'rateLimited', writes: true, retryAfterSeconds: 1, times: 1 });
    act(() => void result.current.actions.run({ status: 'resolved' }, [first]));
    await waitFor(() => expect(result.current.actions.runs).toMatchObject([{ status: 'waiting' }]));
    expect(result.current.rows[0]).toMatchObject({ status: 'resolved' });
    await waitFor(() => expect(result.current.actions.runs).toMatchObject([{ status: 'done' }]), {
      timeout: 45_000,
    });
  });

  it('suggests whom the rules name, and by which rule', async () => {
    const client = pageOf(createSandbox());
    const { wrapper } = await loaded(client);
    const { items } = await client.listIssues(
      { ...DEFAULT_SCOPE, projects: ['accounts-web'], query: '', range: { last: '90d' } },
      { pageSize: 100 },
    );
    const issue = items.find(({ value }) => value?.includes("has no attribute 'email'")) as Issue;
    const { id } = await client.getEvent(issue.ref, 'latest');
    const { result } = renderHook(() => useSuggestedAssignees(issue.ref, id), { wrapper });
    await waitFor(() => expect(result.current.status).toBe('success'));
    expect(getData(result.current)).toMatchObject([
      { actor: { type: 'user', name: 'Noa Lindqvist' }, reason: { type: 'rule', rule: 'path:app/mail.py' } },
      { actor: { type: 'team', name: 'identity' }, reason: { type: 'rule', rule: 'path:app/mail.py' } },
    ]);
  });

  it('writes a comment that the activity shows, with who wrote it, and keeps the draft of one that failed', async () => {
    const sandbox = createSandbox();
    const { wrapper, first } = await loaded(pageOf(sandbox));
    const { result } = renderHook(
      () => ({ comment: useAddComment(first.ref), activity: useActivity(first.ref) }),
      { wrapper },
    );
    await waitFor(() => expect(result.current.activity.status).toBe('success'));
    expect(await act(() => result.current.comment.send('Looks like the coupon.'))).toBe(true);
    await waitFor(() =>
      expect(getData(result.current.activity)?.[0]).toMatchObject({
        type: 'note',
        text: 'Alex Moreau wrote:\n\nLooks like the coupon.',
      }),
    );
    expect(await act(() => result.current.comment.send('Looks like the coupon.'))).toBe(false);
    expect(result.current.comment).toMatchObject({ status: 'failed', problem: { code: 'conflict' } });
  });

  it('offers nothing, with the reason, where the proxy only lets read', async () => {
    const { result } = await loaded(pageOf(createSandbox(), { allow: 'read' }));
    const { can } = result.current.actions;
    for (const action of ['resolve', 'unresolve', 'assign', 'prioritize', 'comment', 'delete'] as const) {
      expect(can(action)).toEqual({ state: 'no', why: 'proxy' });
    }
  });
});
