import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { expectNoAxeViolations } from '../../../test/helpers/axe.js';
import { type EventSummary, type Listing, readyResource, toListing } from '../../model/index.js';
import { BUILDER_NOW, buildEventSummary } from '../../testing/builders/index.js';
import { CrashboardUIConfig } from '../config/index.js';
import { longList } from '../internal/listing/rows/longList.js';
import type { EventListViewProps } from './EventList.types.js';
import { EventListView } from './EventListView.js';

beforeAll(longList.load);

const event = (name: string, over: Partial<EventSummary> = {}, secondsAgo = 0): EventSummary => ({
  ...buildEventSummary({}),
  id: name.padEnd(32, '-'),
  title: `Event ${name}`,
  occurredAt: new Date(BUILDER_NOW - secondsAgo * 1000).toISOString(),
  tags: [],
  ...over,
});
const by = (username: string) => ({ user: { username } });
const { user: _, ...nobody } = event('nobody', {}, 1);
const events = [
  event('zoe', by('zoe'), 0),
  nobody,
  event('ada-late', by('ada'), 2),
  event('Bo', by('Bo'), 3),
  event('ada-early', by('ada'), 4),
];

const shown = (props: Partial<EventListViewProps>) => (
  <CrashboardUIConfig now={() => BUILDER_NOW} locale="en" timeZone="UTC" hourCycle="h23">
    <EventListView events={readyResource(toListing(events))} {...props} />
  </CrashboardUIConfig>
);
const show = (props: Partial<EventListViewProps> = {}) => render(shown(props));
const header = (name: string) => screen.getByRole('columnheader', { name: new RegExp(`^${name}`) });
const press = (name: string) => userEvent.click(within(header(name)).getByRole('button'));
const titles = () => screen.getAllByTitle(/^Event /).map(({ title }) => title.slice('Event '.length));

const NEWEST = ['zoe', 'nobody', 'ada-late', 'Bo', 'ada-early'];

describe('EventListView, sorted (EL-04)', () => {
  it('sorts by a column one way, the other way, and goes back to the newest first', async () => {
    show();
    expect(titles()).toEqual(NEWEST);
    expect(header('Time')).toHaveAttribute('aria-sort', 'descending');
    expect(screen.getByText('Newest first')).toBeVisible();
    await press('User');
    expect(titles()).toEqual(['ada-late', 'ada-early', 'Bo', 'zoe', 'nobody']);
    expect(header('User')).toHaveAttribute('aria-sort', 'ascending');
    expect(header('Time')).not.toHaveAttribute('aria-sort');
    expect(screen.getByText('Sorted by User')).toBeVisible();
    await press('User');
    expect(titles()).toEqual(['zoe', 'Bo', 'ada-late', 'ada-early', 'nobody']);
    expect(header('User')).toHaveAttribute('aria-sort', 'descending');
    await press('User');
    expect(titles()).toEqual(NEWEST);
    expect(screen.getByText('Newest first')).toBeVisible();
  });

  it('shows the oldest first on request, by their time and not by how it is written', async () => {
    const at = (occurredAt: string) => event(`at-${occurredAt.length}`, { occurredAt });
    const mixed = [at('2026-11-20T10:00:00.5Z'), at('2026-11-20T10:00:00Z'), at('when?')];
    show({ events: readyResource(toListing(mixed)) });
    await press('Time');
    expect(titles()).toEqual(['at-20', 'at-22', 'at-5']);
    await press('Time');
    expect(titles()).toEqual(['at-22', 'at-20', 'at-5']);
  });

  it('sorts by a tag, numbers in it by their value, and not by cells of the host', async () => {
    const shards = ['s10', 's9', 's100'].map((value) => event(value, { tags: [{ key: 'shard', value }] }));
    const own = { id: 'own', header: 'Own', render: () => 'own' };
    show({ events: readyResource(toListing(shards)), columns: ['title', { tag: 'shard' }, own, 'differs'] });
    expect(within(header('Own')).queryByRole('button')).toBeNull();
    expect(within(header('Unusual tags')).queryByRole('button')).toBeNull();
    await press('shard');
    expect(titles()).toEqual(['s9', 's10', 's100']);
  });

  it('says that only loaded rows are sorted, and loads more only when asked', async () => {
    const onFetchNextPage = vi.fn();
    const some: Listing<EventSummary> = { ...toListing(events), total: 40, hasNextPage: true };
    const { rerender } = show({ events: readyResource(some), onFetchNextPage: onFetchNextPage });
    onFetchNextPage.mockClear();
    await press('User');
    expect(screen.getByText('Sorted within the 5 loaded events')).toBeVisible();
    expect(onFetchNextPage).not.toHaveBeenCalled();
    await userEvent.click(screen.getByRole('button', { name: 'Load more' }));
    expect(onFetchNextPage).toHaveBeenCalledOnce();
    const more = {
      ...some,
      ...toListing([...events, event('cem', by('cem'), 5)]),
      total: 40,
      hasNextPage: true,
    };
    rerender(shown({ events: readyResource(more), onFetchNextPage: onFetchNextPage }));
    expect(titles()).toEqual(['ada-late', 'ada-early', 'Bo', 'cem', 'zoe', 'nobody']);
    expect(screen.getByText('Sorted within the 6 loaded events')).toBeVisible();
  });

  it('keeps sorted rows whose page is let go, and says how many never were in memory', async () => {
    const without = (...slots: number[]): Listing<EventSummary> => {
      const listing = toListing(events);
      const get = (slot: number) => (slots.includes(slot) ? undefined : listing.source.get(slot));
      return { ...listing, source: { ...listing.source, kind: 'cursor', get } };
    };
    const onRangeChange = vi.fn();
    const { rerender } = show({ events: readyResource(without(0)), onVisibleRowsChange: onRangeChange });
    await press('Event');
    onRangeChange.mockClear();
    rerender(shown({ events: readyResource(without(0, 1, 2)), onVisibleRowsChange: onRangeChange }));
    expect(titles()).toEqual(['ada-early', 'ada-late', 'Bo', 'nobody']);
    expect(screen.getByText('Sorted: 4 of 5 loaded events, the rest is not shown')).toBeVisible();
    expect(onRangeChange).not.toHaveBeenCalled();
  });

  it('draws a row once that moved to another slot, its newer copy', async () => {
    const { rerender } = show();
    await press('User');
    const moved = toListing([...events, event('ada-late', by('eve'), 1)]);
    const get = (slot: number) => (slot === 2 ? undefined : moved.source.get(slot));
    rerender(shown({ events: readyResource({ ...moved, source: { ...moved.source, get } }) }));
    expect(titles()).toEqual(['ada-early', 'Bo', 'ada-late', 'zoe', 'nobody']);
  });

  it('sorts so many rows at most, and says so', async () => {
    const source = { kind: 'indexed', count: 5_000_000, get: (slot: number) => event(`n${slot}`) } as const;
    show({ events: readyResource({ ...toListing([]), source, total: source.count }) });
    await press('Event');
    expect(
      screen.getByText('Sorted: 20,000 of 5,000,000 loaded events, the rest is not shown'),
    ).toBeVisible();
  });

  it('sorts every event: folding ends sorting, and sorting folding', async () => {
    show();
    const rows = screen.getByRole('combobox', { name: 'Group by' });
    await press('User');
    await userEvent.selectOptions(rows, 'By user');
    expect(titles()).toEqual(['zoe', 'nobody', 'ada-late', 'Bo']);
    expect(header('User')).not.toHaveAttribute('aria-sort');
    await press('User');
    expect(rows).toHaveDisplayValue('No grouping');
    expect(titles()).toHaveLength(5);
  });

  it('is worked by keyboard and breaks no accessibility rule', async () => {
    const { container } = show({ onEventClick: vi.fn() });
    within(header('Release')).getByRole('button').focus();
    await userEvent.keyboard('{Enter}');
    expect(header('Release')).toHaveAttribute('aria-sort', 'ascending');
    await expectNoAxeViolations(container);
  });
});
