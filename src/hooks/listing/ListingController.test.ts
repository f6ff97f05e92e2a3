import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createOverlay } from '../../client/changes/overlay.js';
import { CrashboardError } from '../../client/http/errors.js';
import type { Client, PageOptions } from '../../client/types/client.js';
import { DEFAULT_SCOPE, getData, type Issue, type Page } from '../../model/index.js';
import { buildIssue } from '../../testing/builders/index.js';
import { createQueryClient } from '../cache/createQueryClient.js';
import { issuesRequest, type ListingRequest } from '../requests/requests.js';
import { ListingController } from './ListingController.js';

type Answer = Page<string> | Error | Promise<Page<string>>;

/** A server whose pages are asked for one after the other. */
function setUp(answer: (cursor: string | undefined, call: number) => Answer) {
  const calls: (string | undefined)[] = [];
  const signals: AbortSignal[] = [];
  const request: ListingRequest<string> = {
    kind: 'listing',
    key: ['test'],
    idOf: (row) => row,
    versionOf: () => '',
    loadPage: async (_client: Client, { cursor, signal }: PageOptions) => {
      calls.push(cursor);
      if (signal) signals.push(signal);
      const given = answer(cursor, calls.length - 1);
      if (given instanceof Error) throw given;
      return given;
    },
  };
  const controller = new ListingController({
    client: { id: 'test' } as Client,
    queryClient: createQueryClient(),
    request,
  });
  const listing = () => getData(controller.getSnapshot());
  const rows = () => {
    const source = listing()?.source;
    return Array.from({ length: source?.count ?? 0 }, (_, slot) => source?.get(slot));
  };
  return { controller, calls, signals, listing, rows };
}

const settle = () => vi.advanceTimersByTimeAsync(0);

/** The reader goes down page by page, each of two rows. */
async function scrollThrough(controller: ListingController<string>, pages: number): Promise<void> {
  for (let page = 1; page < pages; page += 1) {
    controller.fetchNextPage();
    await settle();
    controller.setVisibleRows(page * 2, page * 2 + 1);
  }
}

/** Pages of two rows, numbered from the cursor. */
const numbered = (cursor: string | undefined, pages = 40): Page<string> => {
  const index = Number(cursor ?? 0);
  return {
    items: [`r${index * 2}`, `r${index * 2 + 1}`],
    skipped: 0,
    ...(index + 1 < pages && { nextCursor: String(index + 1) }),
  };
};

describe('ListingController', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('begins when the first listener comes', async () => {
    const { controller, calls, rows } = setUp((cursor) => numbered(cursor));
    expect(controller.getSnapshot()).toEqual({ status: 'pending', fetchStatus: 'idle' });
    controller.subscribe(() => {});
    expect(controller.getSnapshot()).toEqual({ status: 'pending', fetchStatus: 'fetching' });
    await settle();
    expect(calls).toEqual([undefined]);
    expect(rows()).toEqual(['r0', 'r1']);
  });

  it('uses the first page that was asked for ahead, and asks once', async () => {
    const { controller, calls, rows } = setUp((cursor) => numbered(cursor));
    controller.askAhead();
    controller.askAhead();
    expect(calls).toEqual([undefined]);
    expect(controller.getSnapshot()).toEqual({ status: 'pending', fetchStatus: 'idle' });
    controller.subscribe(() => {});
    await settle();
    expect(rows()).toEqual(['r0', 'r1']);
    controller.refresh();
    await settle();
    expect(calls).toEqual([undefined, undefined]);
  });

  it('tells of an ahead request that failed as of any other', async () => {
    const { controller, calls } = setUp(() => new CrashboardError('forbidden', 'no', { status: 403 }));
    controller.askAhead();
    await settle();
    controller.subscribe(() => {});
    await settle();
    expect(controller.getSnapshot()).toMatchObject({ status: 'error', problem: { code: 'forbidden' } });
    expect(calls).toHaveLength(1);
  });

  it('asks anew when the ahead answer waited too long for a list', async () => {
    const { controller, calls, signals } = setUp((cursor) => numbered(cursor));
    controller.askAhead();
    await vi.advanceTimersByTimeAsync(10_000);
    controller.subscribe(() => {});
    await settle();
    expect(calls).toHaveLength(2);
    expect(signals[0]?.aborted).toBe(true);
  });

  it('takes an ahead request back when its list leaves or is let go', async () => {
    const never = new Promise<Page<string>>(() => {});
    const left = setUp(() => never);
    left.controller.askAhead();
    left.controller.subscribe(() => {})();
    await settle();
    expect(left.signals[0]?.aborted).toBe(true);
    const unseen = setUp(() => never);
    unseen.controller.askAhead();
    unseen.controller.dispose();
    expect(unseen.signals[0]?.aborted).toBe(true);
  });

  it('costs a change nothing for rows that nobody reads', async () => {
    const overlay = createOverlay();
    const apply = vi.spyOn(overlay, 'apply');
    const rows = Array.from({ length: 5000 }, (_, variant) => buildIssue({}, { variant }));
    const controller = new ListingController<Issue>({
      client: { id: 'test' } as Client,
      queryClient: createQueryClient(),
      request: { ...issuesRequest(DEFAULT_SCOPE), loadPage: async () => ({ items: rows, skipped: 0 }) },
      overlay,
    });
    const told = vi.fn();
    controller.subscribe(told);
    await settle();
    told.mockClear();
    overlay.show([(rows[7] as Issue).ref], { status: 'resolved' });
    expect(told).toHaveBeenCalledTimes(1);
    const source = getData(controller.getSnapshot())?.source;
    expect(apply).not.toHaveBeenCalled();
    expect(source?.get(7)).toMatchObject({ status: 'resolved' });
    expect(source?.get(8)).toBe(rows[8]);
    expect(apply).toHaveBeenCalledTimes(2);
  });

  it('begins again after it was stopped before its first answer', async () => {
    const { controller, rows } = setUp((cursor) => numbered(cursor));
    controller.subscribe(() => {})();
    controller.subscribe(() => {});
    await settle();
    expect(rows()).toEqual(['r0', 'r1']);
  });

  it('follows the chain of cursors, one page at a time', async () => {
    const { controller, calls, rows } = setUp((cursor) => numbered(cursor));
    controller.subscribe(() => {});
    await settle();
    controller.fetchNextPage();
    controller.fetchNextPage();
    await settle();
    expect(calls).toEqual([undefined, '1']);
    expect(rows()).toEqual(['r0', 'r1', 'r2', 'r3']);
  });

  it('keeps its rows when the next page fails, and tries that page again', async () => {
    const { controller, calls, listing, rows } = setUp((cursor, call) =>
      call === 1 ? new CrashboardError('server', 'broken', { status: 500 }) : numbered(cursor),
    );
    controller.subscribe(() => {});
    await settle();
    controller.fetchNextPage();
    await settle();
    expect(listing()).toMatchObject({
      nextPageStatus: 'error',
      nextPageProblem: { code: 'server', status: 500 },
    });
    expect(rows()).toEqual(['r0', 'r1']);
    controller.fetchNextPage();
    await settle();
    expect(calls).toEqual([undefined, '1', '1']);
    expect(rows()).toHaveLength(4);
  });

  it('goes on by itself after the wait that a busy server asks for', async () => {
    const { controller, rows } = setUp((cursor, call) =>
      call === 1
        ? new CrashboardError('rate_limited', 'slow down', { retryAfterMs: 5000 })
        : numbered(cursor),
    );
    controller.subscribe(() => {});
    await settle();
    controller.fetchNextPage();
    await vi.advanceTimersByTimeAsync(4900);
    expect(rows()).toHaveLength(2);
    await vi.advanceTimersByTimeAsync(200);
    expect(rows()).toHaveLength(4);
  });

  it('leaves a wait of more than two minutes to the reader, and says how long it is', async () => {
    const { controller, calls, rows, listing } = setUp((cursor, call) =>
      call === 1
        ? new CrashboardError('rate_limited', 'slow down', { retryAfterMs: 121_000 })
        : numbered(cursor),
    );
    controller.subscribe(() => {});
    await settle();
    controller.fetchNextPage();
    await vi.advanceTimersByTimeAsync(3_600_000);
    expect(calls).toHaveLength(2);
    expect(listing()?.nextPageProblem).toMatchObject({ code: 'rate_limited', retryAfterMs: 121_000 });
    controller.fetchNextPage();
    await settle();
    expect(rows()).toHaveLength(4);
  });

  it('goes past an empty page, and stops asking after five in a run', async () => {
    const { controller, calls, listing } = setUp((_cursor, call) => ({
      items: [],
      skipped: 0,
      nextCursor: String(call + 1),
    }));
    controller.subscribe(() => {});
    await settle();
    await settle();
    expect(calls).toHaveLength(5);
    expect(listing()).toMatchObject({ hasNextPage: true, nextPageStatus: 'idle' });
  });

  it('remembers that rows may be missing between pages', async () => {
    const { controller, listing } = setUp((cursor) => ({ ...numbered(cursor, 3), mayMiss: true }));
    const stop = controller.subscribe(() => {});
    await settle();
    expect(listing()?.mayMiss).toBe(true);
    stop();
  });

  it('remembers whose rows are missing, from whichever page on', async () => {
    const missing = [{ source: 'US', problem: { code: 'network' } }] as const;
    const { controller, listing } = setUp((cursor) => ({
      ...numbered(cursor, 3),
      ...(cursor === '1' && { missing }),
    }));
    controller.subscribe(() => {});
    await settle();
    expect(listing()?.missing).toBeUndefined();
    for (let page = 1; page < 3; page += 1) {
      controller.fetchNextPage();
      await settle();
    }
    expect(listing()).toMatchObject({ missing, hasNextPage: false });
  });

  it('does not put a page back that now lacks a server’s rows', async () => {
    let isAway = false;
    const { controller, listing, rows } = setUp((cursor) =>
      isAway
        ? {
            items: [],
            skipped: 0,
            nextCursor: String(Number(cursor) + 1),
            missing: [{ source: 'US', problem: { code: 'server' } }],
          }
        : numbered(cursor),
    );
    controller.subscribe(() => {});
    await settle();
    await scrollThrough(controller, 12);
    isAway = true;
    controller.setVisibleRows(2, 3);
    await vi.advanceTimersByTimeAsync(100);
    expect(rows()[2]).toBeUndefined();
    expect(listing()?.gapProblem).toEqual({ code: 'server' });
    isAway = false;
    controller.fetchMissing();
    await vi.advanceTimersByTimeAsync(100);
    expect(rows()[2]).toBe('r2');
  });

  it('ends at a cursor loop and says so', async () => {
    const { controller, calls, listing } = setUp((cursor) => ({ ...numbered(cursor), nextCursor: '1' }));
    controller.subscribe(() => {});
    await settle();
    controller.fetchNextPage();
    await settle();
    controller.fetchNextPage();
    await settle();
    expect(calls).toEqual([undefined, '1']);
    expect(listing()).toMatchObject({ hasNextPage: false, stoppedBy: 'loop' });
  });

  it('lets go of far pages and fetches them again by their cursor', async () => {
    const { controller, calls, rows } = setUp((cursor) => numbered(cursor));
    controller.subscribe(() => {});
    await settle();
    await scrollThrough(controller, 12);
    expect(rows().filter((row) => row !== undefined)).toHaveLength(8);
    controller.setVisibleRows(2, 3);
    await vi.advanceTimersByTimeAsync(100);
    expect(calls.at(-1)).toBe('1');
    expect(rows().slice(0, 4)).toEqual([undefined, undefined, 'r2', 'r3']);
  });

  it('does not fetch what is only scrolled past', async () => {
    const { controller, calls } = setUp((cursor) => numbered(cursor));
    controller.subscribe(() => {});
    await settle();
    await scrollThrough(controller, 20);
    const before = calls.length;
    for (let slot = 30; slot > 4; slot -= 2) controller.setVisibleRows(slot, slot + 1);
    await vi.advanceTimersByTimeAsync(100);
    expect(calls.slice(before)).toEqual(['3']);
  });

  it('says why a page did not come back, and brings it when asked again', async () => {
    let isDown = false;
    const { controller, listing, rows } = setUp((cursor) =>
      isDown ? new CrashboardError('network', 'gone') : numbered(cursor),
    );
    controller.subscribe(() => {});
    await settle();
    await scrollThrough(controller, 12);
    isDown = true;
    controller.setVisibleRows(0, 1);
    await vi.advanceTimersByTimeAsync(100);
    expect(listing()?.gapProblem).toEqual({ code: 'network' });
    isDown = false;
    controller.fetchMissing();
    await settle();
    expect(listing()?.gapProblem).toBeUndefined();
    expect(rows()[0]).toBe('r0');
  });

  it('keeps the rows on screen until a refresh has come, then starts anew', async () => {
    const { controller, listing, rows } = setUp((_cursor, call) => ({ items: [`run${call}`], skipped: 0 }));
    controller.subscribe(() => {});
    await settle();
    const old = listing()?.generation;
    controller.refresh();
    expect(controller.getSnapshot()).toMatchObject({ status: 'success', fetchStatus: 'fetching' });
    expect(rows()).toEqual(['run0']);
    await settle();
    expect(rows()).toEqual(['run1']);
    expect(listing()?.generation).not.toBe(old);
  });

  it('keeps the rows when a refresh fails, and says so', async () => {
    const { controller, rows } = setUp((cursor, call) =>
      call === 1 ? new CrashboardError('forbidden', 'no') : numbered(cursor),
    );
    controller.subscribe(() => {});
    await settle();
    controller.refresh();
    await settle();
    expect(controller.getSnapshot()).toMatchObject({
      status: 'success',
      refreshProblem: { code: 'forbidden' },
    });
    expect(rows()).toEqual(['r0', 'r1']);
  });

  it('drops the answer of an older generation', async () => {
    const late: ((page: Page<string>) => void)[] = [];
    const { controller, rows } = setUp((_cursor, call) =>
      call === 0 ? new Promise((resolve) => late.push(resolve)) : { items: ['new'], skipped: 0 },
    );
    controller.subscribe(() => {});
    await settle();
    controller.refresh();
    await settle();
    late[0]?.({ items: ['old'], skipped: 0 });
    await settle();
    expect(rows()).toEqual(['new']);
  });

  it('counts newer rows without touching the list', async () => {
    const { controller, listing, rows } = setUp((_cursor, call) => ({
      items: call === 0 ? ['a', 'b'] : ['x', 'a'],
      skipped: 0,
    }));
    controller.subscribe(() => {});
    await settle();
    await controller.check();
    expect(listing()?.newer).toEqual({ count: 1, atLeast: false });
    expect(rows()).toEqual(['a', 'b']);
  });

  it('says since when nobody could look for news, until a look succeeds or the list begins anew', async () => {
    vi.setSystemTime('2026-06-30T12:00:00Z');
    let fails = false;
    const { controller, listing } = setUp(() =>
      fails ? new CrashboardError('network', 'no way') : { items: ['a'], skipped: 0 },
    );
    controller.subscribe(() => {});
    await settle();
    vi.setSystemTime('2026-06-30T12:01:00Z');
    await controller.check();
    fails = true;
    vi.setSystemTime('2026-06-30T12:09:00Z');
    await expect(controller.check()).rejects.toThrow();
    expect(listing()?.pollProblem).toBeUndefined();
    controller.cannotLook(new CrashboardError('network', 'no way'));
    expect(listing()?.pollProblem).toMatchObject({
      problem: { code: 'network' },
      since: '2026-06-30T12:01:00.000Z',
    });
    await controller.checkForNew();
    expect(listing()?.pollProblem).toMatchObject({ since: '2026-06-30T12:01:00.000Z' });
    fails = false;
    await controller.checkForNew();
    expect(listing()?.pollProblem).toBeUndefined();
    controller.cannotLook(new CrashboardError('network', 'no way'));
    controller.refresh();
    await settle();
    expect(listing()?.pollProblem).toBeUndefined();
  });

  it('takes its requests back when nobody listens any more', async () => {
    const { controller, signals } = setUp(() => new Promise(() => {}));
    const stop = controller.subscribe(() => {});
    await settle();
    expect(signals[0]?.aborted).toBe(false);
    stop();
    await settle();
    expect(signals[0]?.aborted).toBe(true);
  });

  it('is an error, not an empty list, when the first page fails', async () => {
    const { controller } = setUp(() => new CrashboardError('unauthorized', 'no', { status: 401 }));
    controller.subscribe(() => {});
    await settle();
    expect(controller.getSnapshot()).toMatchObject({ status: 'error', problem: { code: 'unauthorized' } });
  });

  it('holds hardly more after 1,000 pages than after 50', async () => {
    const queryClient = createQueryClient();
    const pageSize = 100;
    const request: ListingRequest<string> = {
      kind: 'listing',
      key: ['long'],
      idOf: (row) => row,
      versionOf: () => '',
      loadPage: async (_client, { cursor }) => {
        const index = Number(cursor ?? 0);
        const items = Array.from({ length: pageSize }, (_, row) => `r${index * pageSize + row}`);
        return { items, skipped: 0, nextCursor: String(index + 1) };
      },
    };
    const controller = new ListingController({ client: { id: 'test' } as Client, queryClient, request });
    const stop = controller.subscribe(() => {});
    await settle();
    const source = () => getData(controller.getSnapshot())?.source;
    const readTo = async (pages: number) => {
      while ((source()?.count ?? 0) < pages * pageSize) {
        controller.fetchNextPage();
        await settle();
        const last = (source()?.count ?? 0) - 1;
        controller.setVisibleRows(last - 10, last);
      }
      let rows = 0;
      const { count = 0 } = source() ?? {};
      for (let slot = 0; slot < count; slot += 1) if (source()?.get(slot) !== undefined) rows += 1;
      return { rows, queries: queryClient.getQueryCache().getAll().length };
    };
    const after50 = await readTo(50);
    const after1000 = await readTo(1000);
    expect(after50.rows).toBeLessThanOrEqual(8 * pageSize);
    expect(after1000.rows).toBeLessThanOrEqual(after50.rows * 1.1);
    expect(after1000.queries).toBeLessThanOrEqual(after50.queries * 1.1);
    stop();
  });

  it('says that the server goes round in a circle, also when the client saw it first', async () => {
    const { controller, listing } = setUp(() => ({ items: ['a'], skipped: 0, stoppedBy: 'loop' }));
    controller.subscribe(() => {});
    await settle();
    expect(listing()).toMatchObject({ hasNextPage: false, stoppedBy: 'loop' });
  });

  it('keeps in mind that one of several merged lists went round in a circle, and says so at the end', async () => {
    const { controller, listing } = setUp((cursor) =>
      cursor === undefined
        ? { items: ['a'], skipped: 0, nextCursor: '1', stoppedBy: 'loop' }
        : { items: ['b'], skipped: 0 },
    );
    controller.subscribe(() => {});
    await settle();
    expect(listing()).toMatchObject({ hasNextPage: true });
    expect(listing()?.stoppedBy).toBeUndefined();
    controller.fetchNextPage();
    await settle();
    expect(listing()).toMatchObject({ hasNextPage: false, stoppedBy: 'loop' });
  });

  it('names generations of different listings differently', async () => {
    const names = ['a', 'b'].map(async (key) => {
      const controller = new ListingController({
        client: { id: 'test' } as Client,
        queryClient: createQueryClient(),
        request: {
          kind: 'listing',
          key: [key],
          idOf: String,
          versionOf: String,
          loadPage: async () => ({ items: ['x'], skipped: 0 }),
        },
      });
      controller.subscribe(() => {});
      await settle();
      return getData(controller.getSnapshot())?.generation;
    });
    expect(await names[0]).not.toBe(await names[1]);
  });
});
