import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CrashboardError } from '../../client/errors.js';
import { type RefreshOptions, startPolling } from './poll.js';

function start(check: () => Promise<void>, options: Partial<RefreshOptions> = {}, isHidden = () => false) {
  return startPolling({ every: 10_000, ...options, check, isHidden, random: () => 0.5 });
}

describe('startPolling', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('looks again and again until stopped', async () => {
    const check = vi.fn(async () => {});
    const stop = start(check);
    await vi.advanceTimersByTimeAsync(30_500);
    expect(check).toHaveBeenCalledTimes(3);
    stop();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(check).toHaveBeenCalledTimes(3);
  });

  it('rests while the page is hidden, unless told otherwise', async () => {
    const hidden = vi.fn(async () => {});
    const always = vi.fn(async () => {});
    start(hidden, {}, () => true);
    start(always, { whenHidden: true }, () => true);
    await vi.advanceTimersByTimeAsync(10_500);
    expect([hidden.mock.calls.length, always.mock.calls.length]).toEqual([0, 1]);
  });

  it('looks less often after failures, and not before the server wants it', async () => {
    const check = vi.fn(async () => {
      throw new CrashboardError('rate_limited', 'slow', { retryAfterMs: 60_000 });
    });
    start(check);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(check).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(15_000);
    expect(check).toHaveBeenCalledTimes(2);
  });

  it('never looks more often than once a second', async () => {
    const check = vi.fn(async () => {});
    start(check, { every: 1 });
    await vi.advanceTimersByTimeAsync(3100);
    expect(check).toHaveBeenCalledTimes(3);
  });
});
