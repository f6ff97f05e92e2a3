import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { expectNoAxeViolations } from '../../../test/helpers/axe.js';
import { CrashboardError, problemOf } from '../../client/http/errors.js';
import { type EventSummary, readyResource, type Trend, toListing } from '../../model/index.js';
import { BUILDER_NOW, buildEventSummary } from '../../testing/builders/index.js';
import { CrashboardUIConfig } from '../config/index.js';
import { longList } from '../internal/listing/rows/longList.js';
import type { EventListViewProps } from './EventList.types.js';
import { EventListView } from './EventListView.js';

beforeAll(longList.load);

const BEGIN = Date.parse('2026-11-19T00:00:00Z');
const SECOND = 1000;
const HOUR = 3_600_000;
const at = (ms: number) => new Date(BEGIN + ms).toISOString();
const event = (ms: number, over: Partial<EventSummary> = {}, variant = 0): EventSummary => ({
  ...buildEventSummary({ occurredAt: at(ms), ...over } as never, { variant }),
  tags: [],
  id: `${String(ms).padStart(12, '0')}${'0'.repeat(20)}`,
});
const bare = (ms: number, over: Partial<EventSummary>): EventSummary => {
  const { location: _, culprit: __, ...row } = event(ms);
  return { ...row, ...over };
};
const by = (username: string) => ({ user: { username } });
const events = [
  event(20 * SECOND, by('robin')),
  event(18 * SECOND, by('robin')),
  event(17 * SECOND, by('sam')),
  event(16 * SECOND, by('robin')),
  event(2 * SECOND, { ...by('robin'), release: 'shop@1' }),
];
const trend: Trend = {
  bucketSeconds: 3600,
  points: [3, 1, 9, 1, 2].map((count, index) => ({ timestamp: at(index * HOUR), count })),
};

function show(props: Partial<EventListViewProps> = {}) {
  return render(
    <CrashboardUIConfig now={() => BUILDER_NOW} locale="en" timeZone="UTC" hourCycle="h23">
      <EventListView events={readyResource(toListing(events))} {...props} />
    </CrashboardUIConfig>,
  );
}

const dataRows = () => screen.getAllByRole('row').slice(1);
const arrange = (name: string) =>
  userEvent.selectOptions(screen.getByRole('combobox', { name: 'Group by' }), name);
const liveTexts = () => screen.getAllByRole('status').map((region) => region.textContent);

describe('EventListView, arranging and narrowing', () => {
  it('folds a user’s events within seconds into one row with their number and span (EL-N03)', async () => {
    show();
    await arrange('By burst');
    expect(dataRows()).toHaveLength(3);
    expect(dataRows()[0]).toHaveTextContent('3 events in 4 sec');
    expect(screen.getByText('5 loaded events in 3 groups')).toBeVisible();
    await arrange('No grouping');
    expect(dataRows()).toHaveLength(5);
  });

  it('shows one event per user or release (EL-N05)', async () => {
    show();
    await arrange('By user');
    expect(dataRows().map((row) => row.textContent?.includes('robin'))).toEqual([true, false]);
    expect(dataRows()[0]).toHaveTextContent('4 events');
    await arrange('By release');
    expect(dataRows()).toHaveLength(2);
  });

  it('shows one event per place in the code (EL-N05)', async () => {
    const places = [
      { location: 'src/cart.ts', culprit: 'total' },
      { location: 'src/cart.ts', culprit: 'tax' },
      { location: 'src/cart.ts', culprit: 'total' },
      { culprit: 'total' },
    ];
    show({ events: readyResource(toListing(places.map((place, index) => bare(index * SECOND, place)))) });
    await arrange('By code location');
    expect(dataRows()).toHaveLength(3);
    expect(dataRows()[0]).toHaveTextContent('2 events');
  });

  it('asks for the pages behind folded rows (EL-N03)', async () => {
    const onRangeChange = vi.fn();
    show({ onVisibleRowsChange: onRangeChange, defaultGroupBy: 'user' });
    expect(onRangeChange).toHaveBeenLastCalledWith(0, 2);
  });

  it('says where the server counted more than it lists (EL-N06)', () => {
    const listed = [4.5, 4.2, 3.5, 2.5, 1.5, 0.5].map((hours) => event(hours * HOUR));
    show({ events: readyResource(toListing(listed)), trend });
    expect(dataRows()[3]).toHaveTextContent('8 events not stored here');
    expect(screen.getByText(/8 events are counted but no longer stored/)).toBeVisible();
  });

  it('moves the time by the strip’s handles from the keyboard and lets the list follow once they rest (EL-N07)', async () => {
    const onScopeChange = vi.fn();
    show({ trend, scope: { query: 'x' }, onScopeChange });
    const from = screen.getByRole('slider', { name: 'From' });
    expect(from).toHaveAttribute('aria-valuetext', expect.stringMatching(/Nov 19/));
    fireEvent.change(from, { target: { value: '1' } });
    fireEvent.change(from, { target: { value: '2' } });
    fireEvent.change(screen.getByRole('slider', { name: 'To' }), { target: { value: '3' } });
    expect(screen.getByText(/9 events counted/)).toBeVisible();
    expect(onScopeChange).not.toHaveBeenCalled();
    await waitFor(() =>
      expect(onScopeChange).toHaveBeenCalledExactlyOnceWith({
        query: 'x',
        range: { start: at(2 * HOUR), end: at(3 * HOUR) },
      }),
    );
  });

  it('shows the time the list is about, and takes it back (EL-N07)', async () => {
    const onScopeChange = vi.fn();
    show({ trend, scope: { range: { start: at(HOUR), end: at(3 * HOUR) } }, onScopeChange });
    expect(screen.getByRole('slider', { name: 'From' })).toHaveValue('1');
    expect(screen.getByRole('slider', { name: 'To' })).toHaveValue('3');
    await userEvent.click(screen.getByRole('button', { name: 'Show all' }));
    await waitFor(() => expect(onScopeChange).toHaveBeenLastCalledWith({ range: undefined }));
  });

  it('has no brush where the server cannot go to a date (SH-15)', () => {
    show({ trend, onScopeChange: vi.fn(), canJump: false });
    expect(screen.queryByRole('slider')).toBeNull();
    expect(screen.getByText(/16 events counted/)).toBeVisible();
  });

  it('turns search, environment and time into edits of the scope (EL-07)', async () => {
    const onScopeChange = vi.fn();
    show({ onScopeChange, scope: { query: '' }, environments: ['production', 'staging'] });
    await userEvent.type(screen.getByRole('combobox', { name: 'Search events' }), 'release:1{Enter}');
    expect(onScopeChange).toHaveBeenLastCalledWith({ query: 'release:1' });
    await userEvent.click(screen.getByRole('button', { name: 'Environment: All environments' }));
    await userEvent.click(await screen.findByRole('menuitemcheckbox', { name: 'staging' }));
    expect(onScopeChange).toHaveBeenLastCalledWith({ query: '', environments: ['staging'] });
    await userEvent.keyboard('{Escape}');
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Time range' }), 'Last 7 days');
    expect(onScopeChange).toHaveBeenLastCalledWith({ query: '', range: { last: '7d' } });
  });

  it('takes several environments at once, and none of them means all (EL-07)', async () => {
    const onScopeChange = vi.fn();
    const scope = { environments: ['production', 'staging'] };
    show({ onScopeChange, scope, environments: ['production', 'staging', 'test'] });
    await userEvent.click(screen.getByRole('button', { name: 'Environment: 2 selected' }));
    await userEvent.click(await screen.findByRole('menuitemcheckbox', { name: 'test' }));
    expect(onScopeChange).toHaveBeenLastCalledWith({ environments: ['production', 'staging', 'test'] });
    await userEvent.click(screen.getByRole('menuitemcheckbox', { name: 'production' }));
    expect(onScopeChange).toHaveBeenLastCalledWith({ environments: ['staging'] });
    await userEvent.click(screen.getByRole('menuitemcheckbox', { name: 'All environments' }));
    expect(onScopeChange).toHaveBeenLastCalledWith({ environments: [] });
  });

  it('lists its keys, and goes to the search with one (EL-13)', async () => {
    show({ onScopeChange: vi.fn(), scope: {} });
    dataRows()[0]?.focus();
    await userEvent.keyboard('?');
    const keys = 'Move between cells (Enter or Space activates)';
    await waitFor(() => expect(within(screen.getByRole('dialog')).getByText(keys)).toBeVisible(), {
      timeout: 45_000,
    });
    await userEvent.keyboard('{Escape}');
    dataRows()[0]?.focus();
    await userEvent.keyboard('/');
    await waitFor(() => expect(screen.getByRole('combobox', { name: 'Search events' })).toHaveFocus());
  });

  it('says how far it is loaded when a page came (EL-05)', async () => {
    const part = (count: number) => ({
      ...toListing(events.slice(0, count)),
      generation: 'one',
      hasNextPage: true,
    });
    const { rerender } = render(<EventListView events={readyResource(part(2))} />);
    rerender(<EventListView events={readyResource(part(5))} />);
    expect(await screen.findByText('3 more events, 5 loaded')).toBeInTheDocument();
  });

  it('says quietly that news cannot be looked for, and looks again when asked', async () => {
    const onCheckForNew = vi.fn(async () => {});
    const problem = problemOf(new CrashboardError('network', 'no way'));
    show({
      events: readyResource({
        ...toListing(events),
        pollProblem: { problem, since: '2026-11-19T08:05:00Z' },
      }),
      onCheckForNew,
    });
    const note = await screen.findByText(
      /Automatic refresh is failing: .* Last successful check: Nov 19, 2026, 08:05/,
    );
    expect(note).toHaveTextContent('The server could not be reached');
    expect(note.closest('[role=alert]')).toBeNull();
    expect(dataRows()).toHaveLength(5);
    await waitFor(() => expect(liveTexts()).toContainEqual(expect.stringMatching(/^Automatic refresh/)));
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(onCheckForNew).toHaveBeenCalledOnce();
  });

  it('lets a reader choose the columns (EL-02)', async () => {
    show();
    await userEvent.click(screen.getByRole('button', { name: 'List options' }));
    await userEvent.click(await screen.findByRole('menuitemcheckbox', { name: 'ID' }));
    expect(screen.getByRole('columnheader', { name: 'ID' })).toBeVisible();
  });

  it('takes columns of the host, e.g. links to a trace (EL-11)', () => {
    const trace = {
      id: 'trace',
      header: 'Trace',
      render: ({ id }: EventSummary) => <a href={`/traces/${id}`}>Trace</a>,
    };
    show({ columns: ['time', trace] });
    expect(screen.getAllByRole('link', { name: 'Trace' })).toHaveLength(5);
    expect(screen.queryByRole('menuitemcheckbox')).toBeNull();
  });

  it('copies the loaded rows as a table (EL-12)', async () => {
    const user = userEvent.setup();
    show();
    await user.click(screen.getByRole('button', { name: 'List options' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Copy loaded rows' }));
    expect((await navigator.clipboard.readText()).split('\n')).toHaveLength(6);
  });

  it('moves the detail with the row, once the keys rest, and prefetches the next (EL-N04)', async () => {
    const onPrefetch = vi.fn();
    show({ renderDetail: ({ id }) => <p>Detail {Number(id.slice(0, 12)) / SECOND}</p>, onPrefetch });
    const detail = screen.getByRole('region', { name: 'Event' });
    expect(detail).toHaveTextContent('Detail 20');
    dataRows()[0]?.focus();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    expect(detail).toHaveTextContent('Detail 20');
    expect(await within(detail).findByText('Detail 17')).toBeVisible();
    expect(onPrefetch.mock.calls.map(([next]) => next)).toEqual([events[3]]);
  });

  it('breaks no accessibility rule with everything on', async () => {
    const { container } = show({
      trend,
      onScopeChange: vi.fn(),
      environments: ['production'],
      renderDetail: () => <p>Detail</p>,
      defaultGroupBy: 'bursts',
    });
    await expectNoAxeViolations(container);
  });
});
