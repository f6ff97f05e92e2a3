import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createCapabilities, LEARNED_MS } from './notes.js';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const noClock = (): number => {
  throw new Error('The clock was read.');
};

it('tells what is known without a look at the clock, whatever was learned', () => {
  let now = (): number => 0;
  const { store, notes } = createCapabilities(() => now());
  notes.learn('traces', 'no');
  now = noClock;
  expect(store.get().traces?.state).toBe('no');
  expect(store.get()).toBe(store.get());
});

it('tells listeners when a learned "no" has ended, and those who come later at once', () => {
  const { store, notes } = createCapabilities(Date.now);
  const listener = vi.fn();
  const stop = store.subscribe(listener);
  notes.learn('traces', 'no');
  vi.advanceTimersByTime(LEARNED_MS / 2);
  notes.learn('events.raw', 'no');
  listener.mockClear();
  vi.advanceTimersByTime(LEARNED_MS / 2);
  expect(listener).toHaveBeenCalledTimes(1);
  expect(store.get()).toEqual({ 'events.raw': { state: 'no', why: 'learned' } });
  stop();
  expect(vi.getTimerCount()).toBe(0);
  vi.advanceTimersByTime(LEARNED_MS);
  store.subscribe(listener);
  expect(store.get()).toEqual({});
});

it('asks again after ten minutes when nobody listens', () => {
  const { notes } = createCapabilities(Date.now);
  notes.learn('traces', 'no');
  vi.advanceTimersByTime(LEARNED_MS - 1);
  expect(notes.lacks('traces')).toBe(true);
  vi.advanceTimersByTime(1);
  expect(notes.lacks('traces')).toBe(false);
});
