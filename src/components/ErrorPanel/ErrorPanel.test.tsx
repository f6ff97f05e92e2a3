import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { fakeClient } from '../../../test/helpers/fakeClient.js';
import { CrashboardError } from '../../client/http/errors.js';
import type { Client } from '../../client/types/client.js';
import { CrashboardProvider } from '../../hooks/index.js';
import {
  buildEvent,
  buildEventSummary,
  buildException,
  buildFrame,
  buildIssue,
} from '../../testing/builders/index.js';
import { decodeViewState, encodeViewState, type ViewState } from '../config/index.js';
import { longList } from '../internal/listing/rows/longList.js';
import { ErrorPanel, type ErrorPanelProps } from './ErrorPanel.js';

beforeAll(() => longList.load());

const issues = [0, 1].map((variant) => buildIssue({}, { variant }));
const empty = { items: [], skipped: 0 };

function setUp(props: ErrorPanelProps = {}, calls: Partial<Client> = {}) {
  const client = fakeClient({
    listIssues: async () => ({ items: issues, skipped: 0 }),
    getIssueStats: async () => ({}),
    listProjects: async () => empty,
    listEnvironments: async () => [],
    getIssue: async (ref) => issues.find((issue) => issue.ref.id === ref.id) ?? buildIssue(),
    getEvent: async (_ref, which) => buildEvent(which === 'latest' ? {} : { id: which }),
    listEvents: async () => ({ items: [buildEventSummary()], skipped: 0 }),
    listTagFacets: async () => [],
    listReleases: async () => empty,
    getSessions: async () => [],
    ...calls,
  });
  const rendered = render(
    <CrashboardProvider client={client}>
      <ErrorPanel {...props} />
    </CrashboardProvider>,
  );
  return { ...rendered, client };
}

const rows = async () => (await screen.findAllByRole('row')).slice(1);
/** Presses an issue's own button; its row may have others. */
const openIssue = async (index: number): Promise<void> => {
  const row = within((await rows())[index] as HTMLElement);
  await userEvent.click(row.getByRole('button', { name: new RegExp(`^${issues[index]?.type}`) }));
};
const drawer = () => screen.findByRole('dialog', {}, { timeout: 45_000 });

describe('ErrorPanel', () => {
  it('leads to ready queues of issues, unless the host has none of it', async () => {
    const onViewStateChange = vi.fn();
    const { unmount } = setUp({ onViewStateChange });
    await userEvent.click(await screen.findByRole('button', { name: /^Unassigned/ }));
    expect(onViewStateChange).toHaveBeenLastCalledWith({
      v: 1,
      scope: { query: 'is:unresolved is:unassigned' },
    });
    unmount();
    setUp({ showQueues: false });
    await rows();
    expect(screen.queryByRole('button', { name: /^Unassigned/ })).toBeNull();
  });

  it('asks for no choices of filters that the host hides', async () => {
    const listProjects = vi.fn(async () => empty);
    const listEnvironments = vi.fn(async () => []);
    const { unmount } = setUp({}, { listProjects, listEnvironments });
    await screen.findByRole('combobox', { name: /search/i });
    await waitFor(() => expect(listProjects).toHaveBeenCalled());
    unmount();
    listProjects.mockClear();
    listEnvironments.mockClear();
    setUp({ showFilters: false, showQueues: false }, { listProjects, listEnvironments });
    await rows();
    expect(screen.queryByRole('combobox', { name: /search/i })).toBeNull();
    expect(listProjects).not.toHaveBeenCalled();
    expect(listEnvironments).not.toHaveBeenCalled();
  });

  it('keeps readers inside the project and environment that the host locks', async () => {
    const listProjects = vi.fn(async () => empty);
    const listEnvironments = vi.fn(async () => ['staging', 'live']);
    const listIssues = vi.fn(async () => empty);
    setUp(
      {
        lockedScope: { projects: ['shop'], environments: ['live'] },
        defaultViewState: { v: 1, scope: { projects: ['other'], environments: ['staging'] } },
        showReleases: false,
      },
      { listProjects, listEnvironments, listIssues },
    );
    await waitFor(() => expect(listIssues).toHaveBeenCalled());
    for (const [scope] of listIssues.mock.calls as unknown as [object][])
      expect(scope).toMatchObject({ projects: ['shop'], environments: ['live'] });
    expect(await screen.findByRole('combobox', { name: /search/i })).toBeVisible();
    for (const name of [/environment/i, /projects/i])
      expect(screen.queryByRole('button', { name })).toBeNull();
    expect(listProjects).not.toHaveBeenCalled();
    expect(listEnvironments).not.toHaveBeenCalled();
  });

  it('tells the keys of the open issue on `?`', async () => {
    setUp({ actions: ['resolve'] });
    await openIssue(0);
    const open = await drawer();
    within(open).getByRole('button', { name: 'Close' }).focus();
    await userEvent.keyboard('?');
    const help = await screen.findByRole('dialog', { name: 'Keyboard shortcuts' });
    const keys = [...help.querySelectorAll('.cb-keys-row')].map((row) => row.textContent);
    expect(keys).toEqual(
      expect.arrayContaining(['Next issuej', 'Previous issuek', 'Resolve, and on to the nexte']),
    );
    expect(keys.join()).not.toContain('Archive');
  });

  it('opens an issue beside the list and closes it again (SH-02)', async () => {
    setUp();
    await openIssue(0);
    const open = await drawer();
    expect(
      await within(open).findByRole('heading', { name: String(issues[0]?.type), level: 3 }),
    ).toBeVisible();
    expect((await rows())[0]).toHaveAttribute('aria-current', 'true');
    await userEvent.click(within(open).getByRole('button', { name: 'Close' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  it('has no tab for releases where there are none to list (SH-15)', async () => {
    const known = { 'releases.list': { state: 'no', why: 'vendor' } } as const;
    const capabilities = { get: () => known, subscribe: () => () => {} };
    setUp({ defaultViewState: { v: 1, tab: 'releases' } }, { capabilities });
    expect(await rows()).toHaveLength(2);
    expect(screen.queryByRole('tab')).toBeNull();
  });

  it('holds everything a reader chose in one state that survives a URL (SH-12)', async () => {
    const states: ViewState[] = [];
    setUp({ onViewStateChange: (state) => states.push(state) });
    await userEvent.click(await screen.findByRole('radio', { name: 'Resolved' }));
    await openIssue(1);
    const last = states.at(-1) as ViewState;
    expect(last).toMatchObject({ scope: { query: 'is:resolved' }, issue: issues[1]?.ref });
    expect(decodeViewState(encodeViewState(last))).toEqual(last);
  });

  it('shows what the host’s state says', async () => {
    const listIssues = vi.fn(async () => ({ items: issues, skipped: 0 }));
    setUp(
      { viewState: { v: 1, scope: { query: 'level:fatal' }, issue: issues[0]?.ref as never, event: 'abc' } },
      { listIssues },
    );
    expect(await within(await drawer()).findByText(/Event abc/)).toBeVisible();
    expect(listIssues).toHaveBeenCalledWith(
      expect.objectContaining({ query: 'level:fatal' }),
      expect.anything(),
    );
  });

  it('keeps the open frame in its state, follows the host back, and forgets it with the event', async () => {
    const frames = [buildFrame({ function: 'oldest' }), buildFrame({ function: 'newest' })];
    const event = buildEvent({
      olderEventId: 'before',
      exceptions: [{ ...buildException(), stacktrace: { frames } }],
    });
    const start: ViewState = { v: 1, issue: issues[0]?.ref as never };
    const states: ViewState[] = [start];
    const panel = (state: ViewState | undefined) => (
      <CrashboardProvider client={client}>
        <ErrorPanel viewState={state} onViewStateChange={(next) => states.push(next)} />
      </CrashboardProvider>
    );
    const { client, rerender } = setUp(
      { viewState: start, onViewStateChange: (next) => states.push(next) },
      {
        getEvent: async () => event,
      },
    );
    const open = within(await drawer());
    const oldest = await open.findByRole('button', { name: /^oldest/ });
    await userEvent.click(oldest);
    expect(states.at(-1)).toMatchObject({ frame: 0, exception: 0 });
    rerender(panel(states.at(-1)));
    expect(oldest).toHaveAttribute('aria-expanded', 'true');
    rerender(panel(start));
    expect(oldest).toHaveAttribute('aria-expanded', 'false');
    rerender(panel({ ...start, frame: 0 }));
    expect(oldest).toHaveAttribute('aria-expanded', 'true');
    await userEvent.click(open.getByRole('button', { name: 'Older event' }));
    expect(states.at(-1)).toEqual({ ...start, event: 'before' });
  });

  it('keeps the comparison of two events in a link, with another event too, and forgets it with the issue', async () => {
    const states: ViewState[] = [];
    const start: ViewState = { v: 1, issue: issues[0]?.ref as never, compare: 'other' };
    const defaultViewState = decodeViewState(encodeViewState(start));
    setUp(
      { defaultViewState, onViewStateChange: (next) => states.push(next) },
      { getEvent: async (_ref, which) => buildEvent({ id: which ?? 'latest', olderEventId: 'before' }) },
    );
    const open = within(await drawer());
    const compared = await open.findByRole('region', { name: 'Event comparison' }, { timeout: 45_000 });
    expect(await within(compared).findByText('Event other')).toBeVisible();
    await userEvent.click(open.getByRole('button', { name: 'Older event' }));
    expect(states.at(-1)).toEqual({ ...start, event: 'before' });
    await userEvent.click(open.getByRole('button', { name: 'Compare with…' }));
    expect(states.at(-1)?.compare).toBeUndefined();
    await userEvent.click(open.getByRole('button', { name: 'Compare with…' }));
    expect(states.at(-1)?.compare).toBe('previous');
    await userEvent.click(open.getByRole('button', { name: 'Close' }));
    expect(states.at(-1)).toEqual({ v: 1 });
  });

  it('lets the host stop it from opening an issue', async () => {
    const onIssueClick = vi.fn((_issue, event) => event.preventDefault());
    setUp({ onIssueClick });
    await openIssue(0);
    expect(onIssueClick).toHaveBeenCalledWith(issues[0], expect.anything());
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('says why the list cannot be had and keeps its filters', async () => {
    setUp(
      {},
      {
        listIssues: async () => {
          throw new CrashboardError('unauthorized', 'no', { status: 502, hint: 'upstream_unauthorized' });
        },
      },
    );
    expect(await screen.findByText(/refused the proxy’s access token/)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Try again' })).toBeVisible();
    expect(screen.getByRole('radiogroup', { name: 'Status' })).toBeVisible();
  });

  it('follows its projects, environments and range in the releases, and says that it does not its search', async () => {
    const states: ViewState[] = [];
    const scope = { environments: ['live'], range: { last: '7d' } } as const;
    const listReleases = vi.fn(async () => empty);
    setUp(
      {
        defaultViewState: { v: 1, tab: 'releases', scope: { ...scope, query: 'timeout' } },
        lockedScope: { projects: ['shop'] },
        onViewStateChange: (state) => states.push(state),
      },
      { listReleases, listEnvironments: async () => ['live', 'test'] },
    );
    await waitFor(() =>
      expect(listReleases).toHaveBeenCalledWith({ projects: ['shop'], ...scope }, expect.anything()),
    );
    expect(screen.getByText('The search of the issues does not narrow the releases.')).toBeVisible();
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Time range' }), 'Last 30 days');
    expect(states.at(-1)).toMatchObject({
      tab: 'releases',
      scope: { query: 'timeout', environments: ['live'], range: { last: '30d' } },
    });
    expect(await screen.findByRole('button', { name: 'Environment: live' })).toBeVisible();
    expect(screen.queryByRole('button', { name: /^Project/ })).toBeNull();
  });

  it('shows releases in a tab of their own, or not at all', async () => {
    const { unmount } = setUp();
    await userEvent.click(await screen.findByRole('tab', { name: 'Releases' }));
    expect(screen.queryByRole('grid', { name: 'Issues' })).toBeNull();
    unmount();
    setUp({ showReleases: false });
    await rows();
    expect(screen.queryByRole('tab')).toBeNull();
  });
});
