import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CrashboardError } from './errors.js';
import { retryDelay, withRetry } from './retry.js';

const lost = (retryAfterMs?: number): CrashboardError =>
  new CrashboardError(retryAfterMs === undefined ? 'network' : 'rate_limited', 'x', { retryAfterMs });

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('withRetry', () => {
  it('waits as long as the server asks, and never beyond the budget', async () => {
    const run = vi.fn(() => Promise.reject(lost(8000)));
    const outcome = withRetry(run, true, new AbortController().signal, {
      attempts: 9,
      budgetMs: 20_000,
    }).catch((error: unknown) => error);
    await vi.advanceTimersByTimeAsync(7999);
    expect(run).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(300_000);
    // 8 s and 8 s fit into 20 s; a third wait does not.
    expect(run).toHaveBeenCalledTimes(3);
    expect(await outcome).toMatchObject({ code: 'rate_limited' });
  });

  it('spreads waits over a doubling ceiling', () => {
    expect([1, 2, 3].map((attempt) => retryDelay(lost(), attempt, () => 1))).toEqual([1000, 2000, 4000]);
    expect(retryDelay(lost(), 3, () => 0)).toBe(0);
    expect(retryDelay(lost(500), 1, () => 1)).toBe(750);
  });

  it('stops waiting when the call is cancelled', async () => {
    const controller = new AbortController();
    const outcome = withRetry(() => Promise.reject(lost(5000)), true, controller.signal).catch(
      (error: unknown) => error,
    );
    await vi.advanceTimersByTimeAsync(10);
    controller.abort();
    expect(await outcome).toMatchObject({ code: 'aborted' });
    expect(vi.getTimerCount()).toBe(0);
  });
});
