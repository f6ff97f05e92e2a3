import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CrashboardError } from '../../client/http/errors.js';
import { type PollingOptions, startPolling } from './poll.js';

type Options = Partial<PollingOptions> & { onStuck?: (error: unknown) => void };

function start(check: () => Promise<void>, options: Options = {}, isHidden = () => false) {
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

  it('tells of the second failure in a row and of those after it, never of a single one', async () => {
    const outcomes = ['fail', 'ok', 'fail', 'fail', 'fail', 'ok', 'fail'];
    const stuck: unknown[] = [];
    const check = vi.fn(async () => {
      if (outcomes[check.mock.calls.length - 1] === 'fail') throw new Error(`${check.mock.calls.length}`);
    });
    start(check, { onStuck: (error: unknown) => stuck.push(error) });
    await vi.advanceTimersByTimeAsync(400_000);
    expect(check.mock.calls.length).toBeGreaterThanOrEqual(7);
    expect(stuck.map(String)).toEqual(['Error: 4', 'Error: 5']);
  });

  it('does not forget a failure while the page is hidden', async () => {
    let hidden = false;
    const onStuck = vi.fn();
    const check = vi.fn(async () => {
      throw new Error('no');
    });
    start(check, { onStuck }, () => hidden);
    await vi.advanceTimersByTimeAsync(10_500);
    hidden = true;
    await vi.advanceTimersByTimeAsync(60_000);
    hidden = false;
    await vi.advanceTimersByTimeAsync(60_000);
    expect(onStuck).toHaveBeenCalled();
  });

  it('never looks more often than once a second', async () => {
    const check = vi.fn(async () => {});
    start(check, { every: 1 });
    await vi.advanceTimersByTimeAsync(3100);
    expect(check).toHaveBeenCalledTimes(3);
  });
});
