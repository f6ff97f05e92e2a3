import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeClient } from '../../../test/helpers/fakeClient.js';
import { CrashboardError } from '../../client/http/errors.js';
import type { Client } from '../../client/types/client.js';
import { DEFAULT_SCOPE } from '../../model/index.js';
import { StatsLoader } from './StatsLoader.js';

type Stats = Client['getIssueStats'];

function setUp(getIssueStats: Stats) {
  const asked: (readonly string[])[] = [];
  const loader = new StatsLoader(
    fakeClient({
      getIssueStats: (ids, scope, options) => {
        asked.push(ids);
        return getIssueStats(ids, scope, options);
      },
    }),
    DEFAULT_SCOPE,
  );
  loader.subscribe(() => {});
  return { loader, asked };
}

const eventsOf: Stats = async (ids) =>
  Object.fromEntries(ids.map((id) => [id, { period: { events: Number(id) } }]));

describe('StatsLoader', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('asks for what rests on screen, not for what is scrolled past', async () => {
    const { loader, asked } = setUp(eventsOf);
    loader.want(['1', '2']);
    loader.want(['3', '4']);
    await vi.advanceTimersByTimeAsync(200);
    expect(asked).toEqual([['3', '4']]);
    expect(loader.getSnapshot().byId.get('4')).toEqual({ period: { events: 4 } });
  });

  it('asks once per issue, also for one the server does not know', async () => {
    const { loader, asked } = setUp(async () => ({}));
    loader.want(['1']);
    await vi.advanceTimersByTimeAsync(200);
    loader.want(['1']);
    await vi.advanceTimersByTimeAsync(200);
    expect(asked).toEqual([['1']]);
  });

  it('forgets numbers of rows scrolled far away, and never those on screen', async () => {
    const { loader, asked } = setUp(eventsOf);
    const from = (first: number, count: number): string[] =>
      Array.from({ length: count }, (_, index) => String(first + index));
    for (let first = 0; first < 1000; first += 25) {
      loader.want(from(first, 25));
      await vi.advanceTimersByTimeAsync(200);
    }
    expect(loader.getSnapshot().byId.size).toBeLessThan(400);
    expect(loader.getSnapshot().byId.get('999')).toBeDefined();
    asked.length = 0;
    loader.want(['0']);
    await vi.advanceTimersByTimeAsync(200);
    expect(asked).toEqual([['0']]);
    // A page for print shows them all.
    loader.want(from(0, 1000));
    await vi.advanceTimersByTimeAsync(20_000);
    expect(from(0, 1000).every((id) => loader.getSnapshot().byId.has(id))).toBe(true);
    const before = asked.length;
    loader.want(from(0, 1000));
    await vi.advanceTimersByTimeAsync(20_000);
    expect(asked).toHaveLength(before);
  });

  it('waits as long as the server asks, says so, and goes on by itself', async () => {
    let isBusy = true;
    const { loader, asked } = setUp(async (...call) => {
      if (isBusy) throw new CrashboardError('rate_limited', 'slow', { retryAfterMs: 5000 });
      return eventsOf(...call);
    });
    loader.want(['7']);
    await vi.advanceTimersByTimeAsync(200);
    expect(loader.getSnapshot()).toMatchObject({ status: 'waiting', problem: { retryAfterMs: 5000 } });
    isBusy = false;
    loader.want(['8']);
    await vi.advanceTimersByTimeAsync(4000);
    expect(asked).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(2000);
    expect(asked.slice(1)).toEqual([['8']]);
    expect(loader.getSnapshot().status).toBe('idle');
  });

  it('stops asking a server that has no such numbers', async () => {
    const { loader, asked } = setUp(async () => {
      throw new CrashboardError('unsupported', 'no');
    });
    loader.want(['1']);
    await vi.advanceTimersByTimeAsync(200);
    loader.want(['2']);
    await vi.advanceTimersByTimeAsync(200);
    expect(asked).toEqual([['1']]);
  });
});
