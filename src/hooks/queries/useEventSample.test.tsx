import { act, renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { fakeClient } from '../../../test/helpers/fakeClient.js';
import { CrashboardError } from '../../client/http/errors.js';
import type { Client } from '../../client/types/client.js';
import { buildEvent, buildIssue } from '../../testing/builders/index.js';
import { CrashboardProvider } from '../CrashboardProvider.js';
import { type EventSampleResult, useEventSample } from './useEventSample.js';

const ref = buildIssue().ref;
const SCOPE = {};
const HOUR = 3_600_000;

/** `hours` ago each event happened, in the order in which the server lists them. */
function listing(hours: readonly number[], more = true): Client['listEvents'] {
  return async () => ({
    items: hours.map((ago, index) => ({
      id: `e${index}`,
      occurredAt: new Date(1_790_000_000_000 - ago * HOUR).toISOString(),
      tags: [],
    })) as never,
    skipped: 0,
    ...(more && { nextCursor: 'c' }),
  });
}
const MIXED = [7, 2, 9, 1, 4, 8, 3, 12, 6, 5];

function sampled(calls: Partial<Client>): { readonly current: EventSampleResult<string> } {
  const client = fakeClient({
    listEvents: listing(MIXED),
    getEvent: async (_, which) => ({ ...buildEvent(), id: String(which) }),
    ...calls,
  });
  const wrapper = ({ children }: { children: ReactNode }) => (
    <CrashboardProvider client={client}>{children}</CrashboardProvider>
  );
  const read = (event: { id: string }) => (event.id === 'e3' ? undefined : event.id);
  return renderHook(() => useEventSample(ref, SCOPE, { read }), { wrapper }).result;
}

describe('a sample of an issue’s events (ST-N10)', () => {
  it('asks for nothing until it is told to', async () => {
    const listEvents = vi.fn();
    const sample = sampled({ listEvents });
    expect(sample.current).toMatchObject({ state: 'idle', most: 10, read: [] });
    expect(listEvents).not.toHaveBeenCalled();
  });

  it('reads at most ten events, each once, and says how many it could not read', async () => {
    const getEvent = vi.fn(async (_: unknown, which: string) => {
      if (which === 'e5') throw new CrashboardError('not_found', 'gone');
      return { ...buildEvent(), id: which };
    });
    const listEvents = vi.fn(listing([...MIXED, 11, 10]));
    const sample = sampled({ listEvents, getEvent: getEvent as never });
    act(() => sample.current.start());
    await waitFor(() => expect(sample.current.state).toBe('done'));
    expect(listEvents).toHaveBeenCalledWith(ref, { sample: true }, expect.objectContaining({ pageSize: 10 }));
    expect(getEvent).toHaveBeenCalledTimes(10);
    expect(sample.current).toMatchObject({ of: 10, unread: 2, kind: 'fair' });
    expect(sample.current.read).toHaveLength(8);
    act(() => sample.current.start());
    expect(getEvent).toHaveBeenCalledTimes(10);
  });

  it.each([
    ['the newest, where the server keeps to their order', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10], true, 'newest'],
    ['all of them, where there are no more', [3, 1], false, 'all'],
    ['not a fair one, where too few came to tell', [3, 1], true, 'newest'],
  ])('is %s', async (_, hours, more, kind) => {
    const sample = sampled({ listEvents: listing(hours, more) });
    act(() => sample.current.start());
    await waitFor(() => expect(sample.current.state).toBe('done'));
    expect(sample.current.kind).toBe(kind);
  });

  it('stops when it is told to, keeps what it has, and goes on without asking again', async () => {
    const asked: string[] = [];
    let release = (): void => {};
    const getEvent: Client['getEvent'] = async (_, which, { signal } = {}) => {
      asked.push(String(which));
      if (asked.length === 5) {
        await new Promise<void>((resolve, reject) => {
          release = resolve;
          signal?.addEventListener('abort', () => reject(new CrashboardError('aborted', 'stopped')));
        });
      }
      return { ...buildEvent(), id: String(which) };
    };
    const sample = sampled({ getEvent });
    act(() => sample.current.start());
    await waitFor(() => expect(asked.length).toBeGreaterThanOrEqual(5));
    act(() => sample.current.stop());
    await waitFor(() => expect(sample.current.state).toBe('stopped'));
    const had = sample.current.read.length;
    expect(had).toBeGreaterThan(0);
    expect(had).toBeLessThan(10);
    act(() => sample.current.start());
    release();
    await waitFor(() => expect(sample.current.state).toBe('done'));
    expect(sample.current.read.length + sample.current.unread).toBe(10);
    const twice = asked.filter((id, index) => asked.indexOf(id) !== index);
    expect(twice.length).toBeLessThanOrEqual(2);
  });

  it('ends with what went wrong, and what it had', async () => {
    const getEvent = vi.fn(async (_: unknown, which: string) => {
      if (which === 'e4') throw new CrashboardError('rate_limited', 'slow down');
      return { ...buildEvent(), id: which };
    });
    const sample = sampled({ getEvent: getEvent as never });
    act(() => sample.current.start());
    await waitFor(() => expect(sample.current.state).toBe('failed'));
    expect(sample.current.problem).toMatchObject({ code: 'rate_limited' });
    expect(getEvent.mock.calls.length).toBeLessThan(10);
  });
});
