import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, render, renderHook, screen, waitFor } from '@testing-library/react';
import { type ReactNode, StrictMode, useInsertionEffect } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { fakeClient } from '../../test/helpers/fakeClient.js';
import { serverHtml } from '../../test/helpers/serverHtml.js';
import { CrashboardError } from '../client/http/errors.js';
import type { Client } from '../client/types/client.js';
import { DEFAULT_SCOPE, getData, type Issue, type Page } from '../model/index.js';
import { buildEvent, buildIssue } from '../testing/builders/index.js';
import {
  CrashboardProvider,
  issueRequest,
  issuesRequest,
  prefetch,
  useEvent,
  useEventTrend,
  useIssue,
  useIssues,
  useRefresh,
} from './index.js';

const ref = { source: 'test', project: 'shop', id: '1' };
const page = (...variants: number[]): Page<Issue> => ({
  items: variants.map((variant) => buildIssue({}, { variant })),
  skipped: 0,
});

const under = (client: Client) =>
  function Wrapper({ children }: { children: ReactNode }) {
    return <CrashboardProvider client={client}>{children}</CrashboardProvider>;
  };

describe('useIssue', () => {
  it('goes from pending to the issue', async () => {
    const issue = buildIssue();
    const { result } = renderHook(() => useIssue(ref), {
      wrapper: under(fakeClient({ getIssue: async () => issue })),
    });
    expect(result.current.status).toBe('pending');
    await waitFor(() => expect(getData(result.current)).toBe(issue));
  });

  it('says why it failed, once, and tries again when asked', async () => {
    const getIssue = vi.fn(async (): Promise<Issue> => {
      throw new CrashboardError('forbidden', 'no', { status: 403 });
    });
    const { result } = renderHook(() => useIssue(ref), { wrapper: under(fakeClient({ getIssue })) });
    await waitFor(() =>
      expect(result.current).toMatchObject({ status: 'error', problem: { code: 'forbidden' } }),
    );
    expect(getIssue).toHaveBeenCalledTimes(1);
    getIssue.mockImplementation(async () => buildIssue());
    act(() => result.current.refresh());
    await waitFor(() => expect(result.current.status).toBe('success'));
  });

  it('keeps the issue when a refresh fails', async () => {
    const getIssue = vi.fn(async () => buildIssue());
    const { result } = renderHook(() => useIssue(ref), { wrapper: under(fakeClient({ getIssue })) });
    await waitFor(() => expect(result.current.status).toBe('success'));
    getIssue.mockRejectedValue(new CrashboardError('network', 'gone'));
    act(() => result.current.refresh());
    await waitFor(() =>
      expect(result.current).toMatchObject({ status: 'success', refreshProblem: { code: 'network' } }),
    );
  });

  it('asks for nothing without a reference', () => {
    const { result } = renderHook(() => useIssue(undefined), { wrapper: under(fakeClient()) });
    expect(result.current).toMatchObject({ status: 'pending', fetchStatus: 'idle' });
  });
});

describe('the first request', () => {
  it('leaves while the panel is drawn, so that it waits for no paint, and is sent once', async () => {
    const listIssues = vi.fn(async () => page(1, 2));
    const getIssue = vi.fn(async () => buildIssue());
    const asked: number[] = [];
    function Panel() {
      const issues = useIssues(DEFAULT_SCOPE);
      useIssue(ref);
      useInsertionEffect(() => {
        asked.push(listIssues.mock.calls.length, getIssue.mock.calls.length);
      }, []);
      return <p>{getData(issues)?.source.count}</p>;
    }
    render(<Panel />, { wrapper: under(fakeClient({ listIssues, getIssue })) });
    expect(await screen.findByText('2')).toBeVisible();
    expect(asked).toEqual([1, 1]);
    expect(listIssues).toHaveBeenCalledTimes(1);
    expect(getIssue).toHaveBeenCalledTimes(1);
  });

  it('is not sent by a server', async () => {
    const listIssues = vi.fn(async () => page(1));
    const Panel = () => <p>{useIssues(DEFAULT_SCOPE).status}</p>;
    const Page = under(fakeClient({ listIssues }));
    expect(
      serverHtml(
        <Page>
          <Panel />
        </Page>,
      ),
    ).toContain('pending');
    expect(listIssues).not.toHaveBeenCalled();
  });
});

describe('useEvent', () => {
  it('never shows the answer to an older question', async () => {
    const late: (() => void)[] = [];
    const client = fakeClient({
      getEvent: async (_ref, which) => {
        if (which === 'oldest') await new Promise<void>((resolve) => late.push(resolve));
        return buildEvent({ id: which });
      },
    });
    const { result, rerender } = renderHook(({ which }) => useEvent(ref, which), {
      wrapper: under(client),
      initialProps: { which: 'oldest' },
    });
    await waitFor(() => expect(late).toHaveLength(1));
    rerender({ which: 'latest' });
    await waitFor(() => expect(getData(result.current)?.id).toBe('latest'));
    await act(async () => late[0]?.());
    expect(getData(result.current)?.id).toBe('latest');
  });
});

describe('useEventTrend', () => {
  const trend = { bucketSeconds: 3600, points: [{ timestamp: '2026-11-19T00:00:00.000Z', count: 3 }] };

  it('tells counts inside the scope, and asks anew for another one only', async () => {
    const getEventTrend = vi.fn(async () => trend);
    const { result, rerender } = renderHook(({ query }) => useEventTrend(ref, { query }), {
      wrapper: under(fakeClient({ getEventTrend })),
      initialProps: { query: 'release:1' },
    });
    expect(result.current.status).toBe('pending');
    await waitFor(() => expect(getData(result.current)).toBe(trend));
    rerender({ query: 'release:1' });
    rerender({ query: 'release:2' });
    expect(result.current.status).toBe('pending');
    await waitFor(() => expect(result.current.status).toBe('success'));
    expect(getEventTrend.mock.calls.map((call: readonly unknown[]) => call.slice(0, 2))).toEqual([
      [ref, { query: 'release:1' }],
      [ref, { query: 'release:2' }],
    ]);
  });

  it('is ready with null where nobody counts, which is neither 0 nor a failure', async () => {
    const client = fakeClient({ getEventTrend: async () => undefined });
    const { result } = renderHook(() => useEventTrend(ref, { query: 'x' }), { wrapper: under(client) });
    await waitFor(() => expect(result.current).toMatchObject({ status: 'success', data: null }));
  });

  it('says why it failed', async () => {
    const client = fakeClient({ getEventTrend: () => Promise.reject(new CrashboardError('network', 'no')) });
    const { result } = renderHook(() => useEventTrend(ref), { wrapper: under(client) });
    await waitFor(() =>
      expect(result.current).toMatchObject({ status: 'error', problem: { code: 'network' } }),
    );
  });

  it('asks for nothing without a reference', () => {
    const { result } = renderHook(() => useEventTrend(undefined), { wrapper: under(fakeClient()) });
    expect(result.current).toMatchObject({ status: 'pending', fetchStatus: 'idle' });
  });
});

describe('useIssues', () => {
  it('loads under StrictMode', async () => {
    const client = fakeClient({ listIssues: async () => page(1, 2) });
    function Count() {
      const issues = useIssues(DEFAULT_SCOPE);
      return <p>{issues.status === 'success' ? issues.data.source.count : '…'}</p>;
    }
    render(
      <StrictMode>
        <CrashboardProvider client={client}>
          <Count />
        </CrashboardProvider>
      </StrictMode>,
    );
    expect(await screen.findByText('2')).toBeVisible();
  });

  it('shows the new scope only with its own answer', async () => {
    const answers = new Map<string, (page: Page<Issue>) => void>();
    const client = fakeClient({
      listIssues: ({ query }) => new Promise((resolve) => answers.set(query, resolve)),
    });
    const { result, rerender } = renderHook(({ query }) => useIssues({ ...DEFAULT_SCOPE, query }), {
      wrapper: under(client),
      initialProps: { query: 'old' },
    });
    await waitFor(() => expect(answers.has('old')).toBe(true));
    rerender({ query: 'new' });
    await waitFor(() => expect(answers.has('new')).toBe(true));
    await act(async () => answers.get('new')?.(page(1)));
    await act(async () => answers.get('old')?.(page(1, 2, 3)));
    expect(getData(result.current)?.source.count).toBe(1);
  });

  it('finds the pages again when it comes back to a scope', async () => {
    const listIssues = vi.fn(async () => page(1));
    const { result, rerender } = renderHook(({ query }) => useIssues({ ...DEFAULT_SCOPE, query }), {
      wrapper: under(fakeClient({ listIssues })),
      initialProps: { query: 'a' },
    });
    await waitFor(() => expect(result.current.status).toBe('success'));
    rerender({ query: 'b' });
    await waitFor(() => expect(result.current.status).toBe('success'));
    rerender({ query: 'a' });
    expect(result.current.status).toBe('success');
    expect(listIssues).toHaveBeenCalledTimes(2);
  });
});

describe('CrashboardProvider', () => {
  it('leaves the host’s cache alone', async () => {
    const host = new QueryClient({ defaultOptions: { queries: { retry: 3, enabled: false } } });
    const client = fakeClient({ getIssue: async () => buildIssue() });
    const { result } = renderHook(() => useIssue(ref), {
      wrapper: ({ children }) => (
        <QueryClientProvider client={host}>
          <CrashboardProvider client={client}>{children}</CrashboardProvider>
        </QueryClientProvider>
      ),
    });
    await waitFor(() => expect(result.current.status).toBe('success'));
    expect(host.getQueryCache().getAll()).toHaveLength(0);
  });

  it('renders on a server what was fetched before, and does not ask again at first', async () => {
    const listIssues = vi.fn(async () => page(1, 2, 3));
    const client = fakeClient({ listIssues, getIssue: async () => buildIssue() });
    const state = await prefetch(client, [issuesRequest(DEFAULT_SCOPE), issueRequest(ref)]);
    const crossed = JSON.parse(JSON.stringify(state));
    function Page() {
      const issues = useIssues(DEFAULT_SCOPE);
      const issue = useIssue(ref);
      return <p>{`${getData(issues)?.source.count} ${getData(issue)?.shortId}`}</p>;
    }
    const tree = (
      <CrashboardProvider client={client} initialState={crossed}>
        <Page />
      </CrashboardProvider>
    );
    expect(serverHtml(tree)).toContain('3 STOREFRONT');
    render(tree);
    expect(screen.getByText(/^3 STOREFRONT/)).toBeVisible();
    expect(listIssues).toHaveBeenCalledTimes(1);
  });

  it('leaves a failed prefetch to the panel', async () => {
    const onProblem = vi.fn();
    const client = fakeClient({
      listIssues: async () => {
        throw new CrashboardError('timeout', 'slow');
      },
    });
    expect(await prefetch(client, [issuesRequest(DEFAULT_SCOPE)], { onProblem })).toEqual({
      v: 1,
      answers: [],
    });
    expect(onProblem).toHaveBeenCalledWith({ code: 'timeout' });
  });

  it('asks again for everything on screen', async () => {
    const listIssues = vi.fn(async () => page(1));
    const getIssue = vi.fn(async () => buildIssue());
    const { result } = renderHook(
      () => ({ issues: useIssues(DEFAULT_SCOPE), issue: useIssue(ref), refresh: useRefresh() }),
      { wrapper: under(fakeClient({ listIssues, getIssue })) },
    );
    await waitFor(() => expect(result.current.issue.status).toBe('success'));
    act(() => result.current.refresh());
    await waitFor(() => expect(listIssues).toHaveBeenCalledTimes(2));
    await waitFor(() => expect(getIssue).toHaveBeenCalledTimes(2));
  });

  it('says what is missing when there is no provider', () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    expect(() => renderHook(() => useIssue(ref))).toThrow(/CrashboardProvider/);
  });
});
