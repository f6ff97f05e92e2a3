import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { fakeClient } from '../../../test/helpers/fakeClient.js';
import { CrashboardError } from '../../client/http/errors.js';
import type { Client, EventScope } from '../../client/types/client.js';
import { CrashboardProvider } from '../../hooks/index.js';
import type { EventSummary, IssueRef, Trend } from '../../model/index.js';
import { BUILDER_NOW, buildEventSummary } from '../../testing/builders/index.js';
import { CrashboardUIConfig } from '../config/index.js';
import { EventList, type EventListProps } from './EventList.js';

const HOUR = 3_600_000;
const ref: IssueRef = { source: 'test', project: 'shop', id: '7' };
const trendOf = (...counts: number[]): Trend => ({
  bucketSeconds: 3600,
  points: counts.map((count, index) => ({
    timestamp: new Date(BUILDER_NOW - (counts.length - index) * HOUR).toISOString(),
    count,
  })),
});
const event = (hoursAgo: number): EventSummary =>
  buildEventSummary({
    id: `e${hoursAgo}`,
    occurredAt: new Date(BUILDER_NOW - hoursAgo * HOUR).toISOString(),
  } as never);

function show(
  getEventTrend: Client['getEventTrend'],
  props: Partial<EventListProps> = {},
  rows = [event(0.5)],
) {
  const client = fakeClient({
    getEventTrend,
    listEvents: async () => ({ items: rows, skipped: 0 }),
    listEnvironments: async () => ['production', 'staging'],
  });
  return render(
    <CrashboardUIConfig now={() => BUILDER_NOW} locale="en" timeZone="UTC" hourCycle="h23">
      <CrashboardProvider client={client}>
        <EventList issueRef={ref} {...props} />
      </CrashboardProvider>
    </CrashboardUIConfig>,
  );
}

const search = async (text: string) => {
  const box = screen.getByRole('combobox', { name: 'Search events' });
  await userEvent.clear(box);
  await userEvent.type(box, `${text}{Enter}`);
};

describe('EventList, counting what the filters leave', () => {
  it('shows the counts inside search, environments and range instead of the issue’s (EL-N08)', async () => {
    const getEventTrend = vi.fn(async (_ref: IssueRef, { query }: EventScope) =>
      query ? trendOf(1, 2) : trendOf(10, 20),
    );
    show(getEventTrend, { trend: trendOf(500, 500), defaultScope: { environments: ['staging'] } });
    expect(await screen.findByText(/30 events counted/)).toBeVisible();
    await search('release:1');
    expect(await screen.findByText(/3 events counted/)).toBeVisible();
    expect(getEventTrend.mock.lastCall?.[1]).toEqual({ environments: ['staging'], query: 'release:1' });
  });

  it('says that it counts, with the bars from before, and never their number (EL-N08)', async () => {
    let answer: (trend: Trend) => void = () => {};
    const getEventTrend = ((_ref, { query }) =>
      query
        ? new Promise<Trend>((resolve) => (answer = resolve))
        : Promise.resolve(trendOf(10, 20))) as Client['getEventTrend'];
    const { container } = show(getEventTrend);
    expect(screen.getByText('Counting events over time…')).toBeVisible();
    expect(await screen.findByText(/30 events counted/)).toBeVisible();
    const bars = () => container.querySelector('svg[aria-hidden] path:last-child')?.getAttribute('d');
    const before = bars();
    await search('release:1');
    expect(await screen.findByText(/: counting…$/)).toBeVisible();
    expect(bars()).toBe(before);
    expect(screen.queryByText(/30 events/)).toBeNull();
    await act(async () => answer(trendOf(0, 0)));
    expect(await screen.findByText(/: 0 events counted/)).toBeVisible();
  });

  it('falls back to the issue’s bars where nobody counts the filtered ones, and says unknown (EL-N08)', async () => {
    const gone = [5, 3.5, 2.5, 0.5].map(event);
    show(async () => undefined, { trend: trendOf(9, 9, 9, 9, 9), defaultScope: { query: 'x' } }, gone);
    expect(await screen.findByText(/number of matches unknown/)).toBeVisible();
    expect(screen.queryByText(/events counted|removed by retention/)).toBeNull();
  });

  it('takes the issue’s own counts where nothing is filtered (EL-N08)', async () => {
    show(async () => undefined, { trend: trendOf(4, 5) });
    await screen.findByRole('grid');
    expect(screen.getByText(/9 events counted/)).toBeVisible();
  });

  it('says unknown, not 0, where there are no counts at all, be it by a failure (EL-N08)', async () => {
    show(() => Promise.reject(new CrashboardError('forbidden', 'no')));
    expect(await screen.findByText('Events over time: unknown')).toBeVisible();
    expect(screen.queryByText(/ counted/)).toBeNull();
    expect(screen.getByRole('grid')).toBeVisible();
  });

  it('says 0 where the server knows that nothing matches (EL-N08)', async () => {
    show(async () => ({ points: [] }), { defaultScope: { environments: ['nowhere'] } });
    expect(await screen.findByText('0 events counted')).toBeVisible();
  });

  it('keeps all bars when a part is chosen, and goes back to the range before (EL-N07)', async () => {
    const getEventTrend = vi.fn(async () => trendOf(1, 2, 3, 4));
    const onScopeChange = vi.fn();
    show(getEventTrend, { defaultScope: { range: { last: '4h' } }, onScopeChange });
    fireEvent.change(await screen.findByRole('slider', { name: 'From' }), { target: { value: '2' } });
    await waitFor(() => expect(onScopeChange).toHaveBeenCalledOnce());
    expect(screen.getByText(/7 events counted/)).toBeVisible();
    expect(screen.getByRole('slider', { name: 'To' })).toHaveAttribute('max', '4');
    await userEvent.click(screen.getByRole('button', { name: 'Show all' }));
    await waitFor(() => expect(onScopeChange).toHaveBeenLastCalledWith({ range: { last: '4h' } }));
    expect(getEventTrend).toHaveBeenCalledOnce();
  });

  it('marks no gaps outside of the part that is chosen (EL-N06)', async () => {
    const range = {
      start: new Date(BUILDER_NOW - 6 * HOUR).toISOString(),
      end: new Date(BUILDER_NOW - 3 * HOUR).toISOString(),
    };
    const rows = [3.5, 4.5, 5.5].map(event);
    show(async () => trendOf(9, 9, 1, 1, 1, 9, 9, 9), { trend: undefined, scope: { range } }, rows);
    await screen.findByText(/events counted/);
    await screen.findByRole('grid');
    expect(screen.queryByText(/removed by retention/)).toBeNull();
  });

  it('asks for no counts where there is no strip', async () => {
    const getEventTrend = vi.fn(async () => trendOf(1, 2));
    show(getEventTrend, { showFilters: false });
    await screen.findByRole('grid');
    expect(getEventTrend).not.toHaveBeenCalled();
  });

  it('counts again with a refresh, and keeps the bars when that fails', async () => {
    const getEventTrend = vi.fn(async () => trendOf(1, 2));
    const client = { listEvents: vi.fn(() => Promise.reject(new CrashboardError('network', 'gone'))) };
    render(
      <CrashboardProvider client={fakeClient({ ...client, getEventTrend, listEnvironments: async () => [] })}>
        <EventList issueRef={ref} />
      </CrashboardProvider>,
    );
    const retry = await screen.findByRole('button', { name: 'Try again' });
    await waitFor(() => expect(screen.getByText(/3 events counted/)).toBeVisible());
    getEventTrend.mockRejectedValue(new CrashboardError('network', 'gone'));
    await userEvent.click(retry);
    await waitFor(() => expect(getEventTrend).toHaveBeenCalledTimes(2));
    expect(screen.getByText(/3 events counted/)).toBeVisible();
  });
});
