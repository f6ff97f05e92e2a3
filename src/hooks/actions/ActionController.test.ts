import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { fakeClient } from '../../../test/helpers/fakeClient.js';
import { applyChange } from '../../client/changes/issueChange.js';
import { createOverlay } from '../../client/changes/overlay.js';
import { CrashboardError } from '../../client/http/errors.js';
import type { BulkResult, Client } from '../../client/types/client.js';
import type { Activity, Issue, IssueChange, IssueRef, Problem } from '../../model/index.js';
import { ActionController } from './ActionController.js';

const RESOLVED: IssueChange = { status: 'resolved' };

function issue(id: number, over: Partial<Issue> = {}): Issue {
  const ref = { source: 'test', project: 'shop', id: String(id) };
  return { ref, project: { id: '1', slug: 'shop' }, status: 'unresolved', lifetime: { events: 10 }, ...over };
}

const many = (count: number): Issue[] => Array.from({ length: count }, (_, index) => issue(index));
const allDone = async (refs: readonly IssueRef[]): Promise<BulkResult> => ({ done: refs, failed: [] });
const refused = (refs: readonly IssueRef[], error: Problem): BulkResult => ({
  done: [],
  failed: refs.map((ref) => ({ ref, error })),
});

/** A call that ends when the test says so. */
function held(): { answer: Client['updateIssues']; end(): void } {
  const ends: (() => void)[] = [];
  return {
    answer: (refs) => new Promise((resolve) => ends.push(() => resolve({ done: refs, failed: [] }))),
    end: () => ends.shift()?.(),
  };
}

function setUp(calls: Partial<Client> = {}) {
  const overlay = createOverlay();
  const invalidate = vi.fn();
  const now = new Map<string, Issue>();
  const update = calls.updateIssues ?? allDone;
  const client = fakeClient({
    getIssue: async ({ id }) =>
      now.get(id) ?? Promise.reject(new CrashboardError('not_found', 'not changed yet')),
    ...calls,
    async updateIssues(refs, change) {
      const result = await update(refs, change);
      for (const { id } of result.done) now.set(id, applyChange(now.get(id) ?? issue(Number(id)), change));
      return result;
    },
  });
  const controller = new ActionController({
    client,
    overlay,
    invalidate,
    me: () => ({ type: 'user', id: '9', name: 'Ada' }),
  });
  return { overlay, invalidate, controller, now };
}

const settle = (): Promise<unknown> => vi.advanceTimersByTimeAsync(0);

describe('ActionController', () => {
  beforeEach(() => {
    vi.useFakeTimers({ now: Date.parse('2026-07-01T00:00:00Z') });
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it('shows a change before the server has answered, and tells what became of it', async () => {
    const { answer, end } = held();
    const { controller, overlay, invalidate } = setUp({ updateIssues: answer });
    const told = vi.fn();
    controller.subscribe(told);
    const [one] = many(1) as [Issue];
    const promise = controller.run(RESOLVED, [one]);
    expect(overlay.apply(one)?.status).toBe('resolved');
    expect(controller.stateOf(one.ref)).toBe('pending');
    expect(controller.runs).toMatchObject([{ status: 'running', doneCount: 0, canUndo: false }]);
    expect(controller.runs).toBe(controller.runs);
    expect(told).toHaveBeenCalled();
    await settle();
    end();
    expect(await promise).toMatchObject({ status: 'done', doneCount: 1, failed: [], canUndo: true });
    expect(controller.stateOf(one.ref)).toBeUndefined();
    expect(invalidate).toHaveBeenCalledWith([one.ref]);
  });

  it('takes back only the rows that the server refused, says why, and tries just those again', async () => {
    const bad = new Set(Array.from({ length: 30 }, (_, index) => String(index * 33)));
    const sent: number[] = [];
    const updateIssues = async (refs: readonly IssueRef[]): Promise<BulkResult> => {
      sent.push(refs.length);
      return {
        done: refs.filter(({ id }) => !bad.has(id)),
        failed: refs
          .filter(({ id }) => bad.has(id))
          .map((ref) => ({ ref, error: { code: 'not_found', status: 404 } })),
      };
    };
    const { controller, overlay } = setUp({ updateIssues });
    const issues = many(1000);
    const run = await controller.run(RESOLVED, issues);
    expect(run).toMatchObject({ status: 'partly', doneCount: 970, canUndo: true });
    expect(run.failed.map(({ ref }) => ref.id)).toEqual([...bad]);
    expect(sent).toEqual(Array(10).fill(100));
    expect(issues.filter((one) => overlay.apply(one)?.status === 'unresolved')).toHaveLength(30);
    expect(controller.stateOf((issues[33] as Issue).ref)).toEqual({ code: 'not_found', status: 404 });
    bad.clear();
    expect(await controller.retry(run.id)).toMatchObject({ status: 'done', doneCount: 1000, failed: [] });
    expect(sent.slice(10)).toEqual([30]);
    expect(controller.stateOf((issues[33] as Issue).ref)).toBeUndefined();
  });

  it('takes each issue back to where it was, in as few calls as there are states', async () => {
    const updateIssues = vi.fn(allDone);
    const { controller, overlay } = setUp({ updateIssues });
    const issues = [
      issue(1),
      issue(2, { status: 'archived', substatus: 'archived_forever' }),
      issue(3),
      issue(4, { substatus: 'regressed' }),
    ];
    const { id } = await controller.run(RESOLVED, issues);
    updateIssues.mockClear();
    expect(await controller.undo(id)).toMatchObject({ status: 'undone', doneCount: 0, canUndo: false });
    expect(
      updateIssues.mock.calls.map(([refs, change]: readonly unknown[]) => [
        (refs as IssueRef[]).map((ref) => ref.id),
        change,
      ]),
    ).toEqual([
      [['1', '3'], { status: 'unresolved' }],
      [['2'], { status: 'archived', until: 'forever' }],
      [['4'], { status: 'unresolved', substatus: 'regressed' }],
    ]);
    expect(overlay.apply(issues[3] as Issue)?.substatus).toBe('regressed');
  });

  it('offers no undo where it is not known how the issue was', async () => {
    const updateIssues = vi.fn(allDone);
    const { controller } = setUp({ updateIssues });
    const run = await controller.run({ priority: 'high' }, [issue(1, { priority: 'low' }), issue(2)]);
    expect(run).toMatchObject({ status: 'done', canUndo: false });
    expect(await controller.undo(run.id)).toMatchObject({ status: 'done', doneCount: 2 });
    expect(updateIssues).toHaveBeenCalledTimes(1);
  });

  it('says which issues could not be taken back, and tries those again', async () => {
    let isDown = false;
    const updateIssues = async (refs: readonly IssueRef[]): Promise<BulkResult> =>
      isDown ? refused(refs, { code: 'forbidden', status: 403 }) : allDone(refs);
    const { controller, overlay } = setUp({ updateIssues });
    const { id } = await controller.run(RESOLVED, many(2));
    isDown = true;
    expect(await controller.undo(id)).toMatchObject({
      status: 'partly',
      isUndo: true,
      doneCount: 2,
      failed: [{ problem: { code: 'forbidden' } }, { problem: { code: 'forbidden' } }],
    });
    expect(overlay.apply(issue(0))?.status).toBe('resolved');
    isDown = false;
    expect(await controller.retry(id)).toMatchObject({ status: 'undone', doneCount: 0, failed: [] });
  });

  it('offers no undo once the reader has changed the same thing again, until that is taken back', async () => {
    const { controller } = setUp();
    const canUndo = (): readonly boolean[] => controller.runs.map((run) => run.canUndo);
    await controller.run(RESOLVED, many(1));
    await controller.run({ assignee: { type: 'team', id: '7' } }, many(1));
    expect(canUndo()).toEqual([true, true]);
    const { id } = await controller.run({ status: 'archived', until: 'forever' }, [
      issue(0, { status: 'resolved' }),
    ]);
    expect(canUndo()).toEqual([true, true, false]);
    await controller.undo(id);
    expect(canUndo()).toEqual([false, true, true]);
  });

  it('is one action when the same is asked for twice', async () => {
    const { answer, end } = held();
    const updateIssues = vi.fn(answer);
    const { controller } = setUp({ updateIssues });
    const runs = [controller.run(RESOLVED, many(2)), controller.run(RESOLVED, many(2).reverse())];
    await settle();
    end();
    const [first, second] = await Promise.all(runs);
    expect(second?.id).toBe(first?.id);
    expect(updateIssues).toHaveBeenCalledTimes(1);
  });

  it('is another action on other issues, after another change, and once the first is done', async () => {
    const updateIssues = vi.fn(allDone);
    const { controller } = setUp({ updateIssues });
    const runs = [
      controller.run(RESOLVED, [issue(1)]),
      controller.run(RESOLVED, [issue(2)]),
      controller.run({ status: 'unresolved' }, [issue(1)]),
      controller.run(RESOLVED, [issue(1)]),
    ];
    const ids = (await Promise.all(runs)).map(({ id }) => id);
    ids.push((await controller.run(RESOLVED, [issue(1)])).id);
    expect(new Set(ids).size).toBe(5);
    expect(updateIssues.mock.calls.map(([refs]: readonly [readonly IssueRef[]]) => refs[0]?.id)).toEqual([
      '1',
      '2',
      '1',
      '1',
      '1',
    ]);
  });

  it('lets the last of several changes of one issue win, one after the other', async () => {
    const { answer, end } = held();
    const updateIssues = vi.fn(answer);
    const { controller, overlay } = setUp({ updateIssues });
    const changes: IssueChange[] = [RESOLVED, { status: 'unresolved' }, { status: 'archived' }];
    const runs = changes.map((change) => controller.run(change, [issue(1)]));
    for (const [index] of changes.entries()) {
      await settle();
      expect(updateIssues).toHaveBeenCalledTimes(index + 1);
      expect(overlay.apply(issue(1))?.status).toBe('archived');
      end();
    }
    await Promise.all(runs);
    expect(updateIssues.mock.calls.map(([, change]: readonly unknown[]) => change)).toEqual(changes);
  });

  it('waits as long as the server asks, says until when, and goes on by itself', async () => {
    const answers = [
      (refs: readonly IssueRef[]) => refused(refs, { code: 'rate_limited', retryAfterMs: 20_000 }),
      (refs: readonly IssueRef[]): BulkResult => ({ done: refs, failed: [] }),
    ];
    const { controller, overlay } = setUp({
      updateIssues: async (refs) => (answers.shift() as (typeof answers)[0])(refs),
    });
    const promise = controller.run(RESOLVED, many(3));
    await settle();
    expect(controller.runs).toMatchObject([{ status: 'waiting', waitUntil: '2026-07-01T00:00:20.000Z' }]);
    expect(overlay.apply(issue(1))?.status).toBe('resolved');
    await vi.advanceTimersByTimeAsync(20_000);
    expect(await promise).toMatchObject({ status: 'done', doneCount: 3 });
    expect(controller.runs[0]).not.toHaveProperty('waitUntil');
  });

  it('leaves a long wait to the reader, with its length', async () => {
    const { controller } = setUp({
      updateIssues: async (refs) => refused(refs, { code: 'rate_limited', retryAfterMs: 600_000 }),
    });
    expect(await controller.run(RESOLVED, many(1))).toMatchObject({
      status: 'failed',
      failed: [{ problem: { code: 'rate_limited', retryAfterMs: 600_000 } }],
    });
  });

  it('does not wait for ever for a server that always asks to wait', async () => {
    const updateIssues = vi.fn(async (refs: readonly IssueRef[]) =>
      refused(refs, { code: 'rate_limited', retryAfterMs: 1000 }),
    );
    const { controller } = setUp({ updateIssues });
    const promise = controller.run(RESOLVED, many(1));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await promise).toMatchObject({ status: 'failed' });
    expect(updateIssues).toHaveBeenCalledTimes(6);
  });

  it('sends nothing offline, neither now nor later', async () => {
    const updateIssues = vi.fn(allDone);
    const { controller, overlay } = setUp({ updateIssues });
    vi.stubGlobal('navigator', { onLine: false });
    const run = await controller.run(RESOLVED, many(300));
    expect(run).toMatchObject({ status: 'failed', doneCount: 0 });
    expect(run.failed).toHaveLength(300);
    expect(run.failed[0]?.problem).toEqual({ code: 'network', hint: 'offline' });
    expect(overlay.apply(issue(1))?.status).toBe('unresolved');
    vi.stubGlobal('navigator', { onLine: true });
    await vi.advanceTimersByTimeAsync(3_600_000);
    expect(updateIssues).not.toHaveBeenCalled();
    expect(await controller.retry(run.id)).toMatchObject({ status: 'done', doneCount: 300 });
  });

  it('does not go on with the rest when the connection is gone', async () => {
    const updateIssues = vi.fn(async () => {
      throw new CrashboardError('network', 'lost');
    });
    const { controller } = setUp({ updateIssues });
    const run = await controller.run(RESOLVED, many(500));
    expect(run.failed).toHaveLength(500);
    expect(updateIssues).toHaveBeenCalledTimes(1);
  });

  it('keeps what was done when the connection goes in the middle, and sends the rest when asked', async () => {
    const updateIssues = vi.fn(async (refs: readonly IssueRef[]) => {
      vi.stubGlobal('navigator', { onLine: false });
      return allDone(refs);
    });
    const { controller, overlay } = setUp({ updateIssues });
    const run = await controller.run(RESOLVED, many(300));
    expect(run).toMatchObject({ status: 'partly', doneCount: 100 });
    expect(run.failed).toHaveLength(200);
    expect(run.failed[0]?.problem).toEqual({ code: 'network', hint: 'offline' });
    expect([99, 100].map((id) => overlay.apply(issue(id))?.status)).toEqual(['resolved', 'unresolved']);
    vi.stubGlobal('navigator', { onLine: true });
    updateIssues.mockImplementation(allDone);
    expect(await controller.retry(run.id)).toMatchObject({ status: 'done', doneCount: 300 });
  });

  it('shows whom "me" means, where that is known', async () => {
    const { controller, overlay } = setUp();
    const before = issue(1);
    void controller.run({ assignee: 'me' }, [before]);
    expect(overlay.apply(before)?.assignee?.name).toBe('Ada');
    await settle();
    expect(controller.runs[0]?.canUndo).toBe(true);
  });

  it('gives up waiting when the provider goes, and works on when it comes back', async () => {
    const updateIssues = vi.fn(async (refs: readonly IssueRef[]) =>
      refused(refs, { code: 'rate_limited', retryAfterMs: 5000 }),
    );
    const { controller, overlay } = setUp({ updateIssues });
    const promise = controller.run(RESOLVED, many(2));
    await settle();
    controller.stop();
    expect(await promise).toMatchObject({ status: 'failed', failed: [{ problem: { code: 'aborted' } }, {}] });
    expect(overlay.apply(issue(0))?.status).toBe('unresolved');
    expect(vi.getTimerCount()).toBe(0);
    updateIssues.mockImplementation(allDone);
    expect(await controller.run(RESOLVED, many(2))).toMatchObject({ status: 'done' });
  });

  it('forgets what the reader dismisses; what is running comes back only when it fails', async () => {
    const { answer, end } = held();
    const updateIssues = vi.fn(answer);
    const { controller } = setUp({ updateIssues });
    void controller.run(RESOLVED, [issue(1)]);
    await settle();
    controller.dismiss('1');
    expect(controller.runs).toEqual([]);
    end();
    await settle();
    expect(controller.runs).toEqual([]);
    updateIssues.mockImplementation(async (refs) => refused(refs, { code: 'server' }));
    void controller.run(RESOLVED, [issue(2)]);
    controller.dismiss('2');
    await settle();
    expect(controller.runs).toMatchObject([{ id: '2', status: 'failed' }]);
    controller.dismiss('2');
    expect(controller.stateOf(issue(2).ref)).toBeUndefined();
    await expect(controller.undo('2')).rejects.toMatchObject({ code: 'not_found' });
  });

  it('remembers the latest ten', async () => {
    const { controller } = setUp();
    for (let id = 0; id < 15; id += 1) await controller.run(RESOLVED, [issue(id)]);
    expect(controller.runs.map(({ id }) => Number(id))).toEqual([15, 14, 13, 12, 11, 10, 9, 8, 7, 6]);
  });
});

describe('where others change the same issues', () => {
  const activity: Activity[] = [
    { id: '3', type: 'note', createdAt: '2026-06-30T12:00:00Z', actor: { name: 'Noa' }, data: {} },
    { id: '2', type: 'set_ignored', createdAt: '2026-06-30T11:00:00Z', actor: { name: 'Ada' }, data: {} },
  ];
  const told: Partial<Client> = { listActivity: async () => activity };
  const ARCHIVED = issue(1, { status: 'archived', substatus: 'archived_forever' });

  it('says which were changed without a look: a bulk too large for it, and none of a small one', async () => {
    const { controller } = setUp({ ...told, updateIssues: vi.fn(allDone) });
    expect(await controller.run(RESOLVED, many(21))).toMatchObject({ status: 'done', unread: 21 });
    expect(await controller.run({ isBookmarked: true }, many(21))).not.toHaveProperty('unread');
    const few = await controller.run({ status: 'archived' }, many(20));
    expect(few).toMatchObject({ status: 'done' });
    expect(few).not.toHaveProperty('unread');
  });

  it('says it of one that could not be read, but not where the change failed, too', async () => {
    const getIssue = () => Promise.reject(new CrashboardError('server', 'no'));
    const { controller } = setUp({ ...told, getIssue, updateIssues: vi.fn(allDone) });
    expect(await controller.run(RESOLVED, many(1))).toMatchObject({ status: 'done', unread: 1 });
    const refused = setUp({ ...told, getIssue, updateIssues: getIssue });
    const failed = await refused.controller.run(RESOLVED, many(1));
    expect(failed).toMatchObject({ status: 'failed' });
    expect(failed).not.toHaveProperty('unread');
  });

  it('takes back what is as the reader left it, and asks about the rest: what it is now, by whom and when', async () => {
    const updateIssues = vi.fn(allDone);
    const { controller, overlay, now } = setUp({ ...told, updateIssues });
    const { id } = await controller.run(RESOLVED, many(3));
    now.set('1', ARCHIVED);
    updateIssues.mockClear();
    expect(await controller.undo(id)).toMatchObject({
      status: 'asking',
      isUndo: true,
      doneCount: 1,
      failed: [],
      changed: [
        {
          ref: { id: '1' },
          differences: ['status'],
          now: { status: 'archived' },
          by: 'Ada',
          at: '2026-06-30T11:00:00Z',
        },
      ],
    });
    expect(updateIssues).toHaveBeenCalledExactlyOnceWith([issue(0).ref, issue(2).ref], {
      status: 'unresolved',
    });
    expect(many(3).map((one) => overlay.apply(one)?.status)).toEqual([
      'unresolved',
      'archived',
      'unresolved',
    ]);
    expect(controller.stateOf(issue(1).ref)).toBeUndefined();
    expect(controller.runs).toHaveLength(1);
  });

  it('undoes that too when the reader says so', async () => {
    const { controller, now } = setUp(told);
    const { id } = await controller.run(RESOLVED, many(2));
    now.set('1', ARCHIVED);
    await controller.undo(id);
    expect(await controller.confirm(id)).toMatchObject({ status: 'undone', doneCount: 0, canUndo: false });
    expect([now.get('0')?.status, now.get('1')?.status]).toEqual(['unresolved', 'unresolved']);
  });

  it('leaves it when the reader does not', async () => {
    const { controller, now, overlay } = setUp(told);
    const { id } = await controller.run(RESOLVED, many(2));
    now.set('1', ARCHIVED);
    await controller.undo(id);
    controller.dismiss(id);
    expect(controller.runs).toEqual([]);
    expect(now.get('1')?.status).toBe('archived');
    expect(overlay.apply(issue(1))?.status).toBe('archived');
  });

  it('overwrites nothing that could not be read again', async () => {
    let isDown = false;
    const { controller, now } = setUp({
      getIssue: async ({ id }) => {
        if (isDown) throw new CrashboardError('server', 'down');
        return now.get(id) as Issue;
      },
    });
    const { id } = await controller.run(RESOLVED, many(1));
    isDown = true;
    expect(await controller.undo(id)).toMatchObject({
      isUndo: true,
      failed: [{ problem: { code: 'server' } }],
    });
    expect(now.get('0')?.status).toBe('resolved');
    isDown = false;
    expect(await controller.retry(id)).toMatchObject({ status: 'undone' });
  });

  it('goes on reading and undoing when the server asks to wait', async () => {
    vi.useFakeTimers();
    onTestFinished(() => void vi.useRealTimers());
    let isLimited = false;
    const { controller, now } = setUp({
      async getIssue({ id }) {
        if (isLimited && Number(id) > 40)
          throw new CrashboardError('rate_limited', 'slowly', { status: 429, retryAfterMs: 5000 });
        return now.get(id) as Issue;
      },
    });
    const { id } = await controller.run(RESOLVED, many(60));
    isLimited = true;
    const undone = controller.undo(id);
    await vi.advanceTimersByTimeAsync(100);
    expect(controller.runs).toMatchObject([{ status: 'waiting', isUndo: true, doneCount: 19 }]);
    isLimited = false;
    await vi.advanceTimersByTimeAsync(5000);
    expect(await undone).toMatchObject({ status: 'undone', doneCount: 0 });
    expect([...now.values()].every(({ status }) => status === 'unresolved')).toBe(true);
  });

  it('says what a change met that the reader had not seen, and undoes it to that', async () => {
    const { controller, now } = setUp(told);
    now.set('1', ARCHIVED);
    const run = await controller.run(RESOLVED, [issue(1)]);
    expect(run).toMatchObject({
      status: 'done',
      canUndo: true,
      changed: [{ now: { status: 'archived' }, by: 'Ada', at: '2026-06-30T11:00:00Z' }],
    });
    await controller.undo(run.id);
    expect(now.get('1')).toMatchObject({ status: 'archived', substatus: 'archived_forever' });
  });

  it('offers no undo of what somebody else had done already', async () => {
    const { controller, now } = setUp(told);
    now.set('1', issue(1, { status: 'resolved' }));
    expect(await controller.run(RESOLVED, [issue(1)])).toMatchObject({
      status: 'done',
      canUndo: false,
      changed: [{ differences: ['status'] }],
    });
  });

  it('archives again, as it was, where the server tells only that an issue is archived', async () => {
    const { controller, now, overlay } = setUp({
      getIssue: async ({ id }) => {
        const { substatus: _untold, statusDetails: _too, ...rest } = now.get(id) ?? issue(Number(id));
        return rest;
      },
    });
    for (const until of ['forever', { minutes: 60 }] as const) {
      await controller.run({ status: 'archived', until }, many(1));
      const archived = now.get('0');
      const { id } = await controller.run(RESOLVED, [overlay.apply(issue(0)) as Issue]);
      expect(await controller.undo(id)).toMatchObject({ status: 'undone' });
      expect(now.get('0')?.substatus).toBe(archived?.substatus);
      now.clear();
    }
  });

  it('waits no longer than three seconds for a look', async () => {
    vi.useFakeTimers();
    onTestFinished(() => void vi.useRealTimers());
    const { controller } = setUp({
      getIssue: (_ref, options) =>
        new Promise((_resolve, reject) => {
          options?.signal?.addEventListener('abort', () => reject(new CrashboardError('aborted', 'late')));
        }),
    });
    const promise = controller.run(RESOLVED, many(2));
    await vi.advanceTimersByTimeAsync(3000);
    expect(await promise).toMatchObject({ status: 'done', doneCount: 2 });
    expect(vi.getTimerCount()).toBe(0);
  });

  it('reads no issue of a thousand before it changes them', async () => {
    const getIssue = vi.fn(async () => issue(0));
    const { controller } = setUp({ getIssue });
    await controller.run(RESOLVED, many(1000));
    expect(getIssue).not.toHaveBeenCalled();
  });
});

describe('what cannot be taken back', () => {
  const activity: Activity[] = [
    { id: '3', type: 'note', createdAt: '2026-06-30T12:00:00Z', actor: { name: 'Noa' }, data: {} },
    { id: '2', type: 'set_priority', createdAt: '2026-06-30T11:00:00Z', actor: { name: 'Kim' }, data: {} },
    { id: '1', type: 'set_resolved', createdAt: '2026-06-30T10:00:00Z', actor: { name: 'Sam' }, data: {} },
  ];
  const reading = (now: (before: IssueRef) => Issue): Partial<Client> => ({
    getIssue: async (ref) => now(ref),
    listActivity: async () => activity,
    deleteIssues: vi.fn(allDone),
    mergeIssues: vi.fn(async ([into, ...merged]: readonly IssueRef[]) => ({
      into: into as IssueRef,
      merged,
    })),
  });

  it('deletes at once what is as the reader saw it', async () => {
    const { controller, overlay } = setUp(reading((ref) => issue(Number(ref.id))));
    expect(await controller.run('delete', many(2))).toMatchObject({ status: 'done', canUndo: false });
    expect(overlay.apply(issue(0), { askedAt: 0 })).toBeUndefined();
  });

  it('asks before it deletes what has changed, and says what, by whom and when', async () => {
    const calls = reading((ref) => issue(Number(ref.id), ref.id === '1' ? { status: 'resolved' } : {}));
    const { controller, overlay } = setUp(calls);
    const run = await controller.run('delete', many(2));
    expect(run).toMatchObject({
      status: 'asking',
      changed: [{ ref: { id: '1' }, differences: ['status'], by: 'Sam', at: '2026-06-30T10:00:00Z' }],
    });
    expect(calls.deleteIssues).not.toHaveBeenCalled();
    expect(controller.stateOf(issue(1).ref)).toBeUndefined();
    expect(overlay.apply(issue(1))).toBeDefined();
    expect((await controller.run('delete', many(2))).id).toBe(run.id);
    expect(await controller.confirm(run.id)).toMatchObject({ status: 'done', doneCount: 2 });
    expect(overlay.apply(issue(1))).toBeUndefined();
  });

  it('leaves everything as it is when the reader does not confirm', async () => {
    const calls = reading((ref) => issue(Number(ref.id), { lifetime: { events: 12 } }));
    const { controller, overlay } = setUp(calls);
    const { id, changed } = await controller.run('merge', many(2));
    expect(changed).toMatchObject([{ differences: ['events'] }, { differences: ['events'] }]);
    controller.dismiss(id);
    expect(controller.runs).toEqual([]);
    expect(overlay.apply(issue(1))).toBeDefined();
    expect(calls.mergeIssues).not.toHaveBeenCalled();
  });

  it('hides merged issues, keeps the one that is left and says which it is', async () => {
    const { controller, overlay } = setUp(reading((ref) => issue(Number(ref.id))));
    const run = await controller.run('merge', many(3));
    expect(run).toMatchObject({ status: 'done', doneCount: 3, mergedInto: { id: '0' } });
    expect(many(3).map((one) => overlay.apply(one) !== undefined)).toEqual([true, false, false]);
  });

  it('merges nothing when one of the issues is gone', async () => {
    const calls = reading((ref) => {
      if (ref.id === '1') throw new CrashboardError('not_found', 'gone', { status: 404 });
      return issue(Number(ref.id));
    });
    const { controller } = setUp(calls);
    const run = await controller.run('merge', many(3));
    expect(run.failed.map(({ problem }) => problem.code)).toEqual(['conflict', 'not_found', 'conflict']);
    expect(calls.mergeIssues).not.toHaveBeenCalled();
  });

  it('counts as deleted what somebody else has deleted or merged', async () => {
    const calls = reading((ref) => {
      if (ref.id === '1') throw new CrashboardError('not_found', 'gone', { status: 404 });
      return issue(ref.id === '2' ? 7 : Number(ref.id));
    });
    const { controller, overlay } = setUp(calls);
    expect(await controller.run('delete', many(3))).toMatchObject({ status: 'done', doneCount: 3 });
    expect(calls.deleteIssues).toHaveBeenCalledExactlyOnceWith([issue(0).ref]);
    expect(overlay.apply(issue(1))).toBeUndefined();
  });

  it('brings back the row of what could not be deleted', async () => {
    const { controller, overlay } = setUp({
      ...reading((ref) => issue(Number(ref.id))),
      deleteIssues: async (refs) => refused(refs, { code: 'forbidden', status: 403 }),
    });
    expect(await controller.run('delete', many(1))).toMatchObject({ status: 'failed' });
    expect(overlay.apply(issue(0))).toBeDefined();
  });

  it('offers no undo of what was done to an issue that is deleted', async () => {
    const { controller } = setUp(reading((ref) => issue(Number(ref.id), { status: 'resolved' })));
    await controller.run(RESOLVED, many(1));
    await controller.run('delete', [issue(0, { status: 'resolved' })]);
    expect(controller.runs.map(({ canUndo }) => canUndo)).toEqual([false, false]);
  });
});
