import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { expectNoAxeViolations } from '../../../test/helpers/axe.js';
import { type EventSummary, readyResource, toListing } from '../../model/index.js';
import { BUILDER_NOW, buildEventSummary } from '../../testing/builders/index.js';
import { CrashboardUIConfig } from '../config/index.js';
import type { EventListViewProps } from './EventList.types.js';
import { EventListView } from './EventListView.js';

const events = [0, 1, 2].map((variant) => buildEventSummary({}, { variant }));

function show(props: Partial<EventListViewProps> = {}) {
  return render(
    <CrashboardUIConfig now={() => BUILDER_NOW} locale="en" timeZone="UTC" hourCycle="h23">
      <EventListView events={readyResource(toListing(events))} {...props} />
    </CrashboardUIConfig>,
  );
}

const dataRows = () => screen.getAllByRole('row').slice(1);

describe('EventListView', () => {
  it('shows when it happened to the millisecond, to whom and where (EL-01, EL-10)', () => {
    show();
    const row = dataRows()[0] as HTMLElement;
    expect(row.textContent).toMatch(/\d\d:\d\d:\d\d\.\d{3}/);
    expect(row).toHaveTextContent('51 sec. ago');
    expect(row).toHaveTextContent('robin');
    expect(row).toHaveTextContent(String(events[0]?.release));
    expect(row).toHaveTextContent('production');
  });

  it('opens an event by click and by Enter (EL-08)', async () => {
    const onEventClick = vi.fn();
    show({ onEventClick });
    await userEvent.click(within(dataRows()[0] as HTMLElement).getByRole('button'));
    expect(onEventClick.mock.calls[0]?.[0]).toBe(events[0]);
    await userEvent.keyboard('{Escape}');
    dataRows()[2]?.focus();
    await userEvent.keyboard('{Enter}');
    expect(onEventClick.mock.calls[1]?.[0]).toBe(events[2]);
  });

  it('marks the event that is shown, for everyone', () => {
    show({ selectedEventId: events[1]?.id });
    expect(dataRows()[1]).toHaveAttribute('aria-current', 'true');
    expect(dataRows()[1]).toHaveTextContent('(Open)');
  });

  it('leaves out columns that are empty, and says which (EL-03)', () => {
    const bare = events.map(
      ({ user: _, environment: __, ...event }): EventSummary => ({ ...event, tags: [] }),
    );
    show({ events: readyResource(toListing(bare)) });
    expect(screen.queryByRole('columnheader', { name: 'User' })).toBeNull();
    expect(screen.getByText('Empty columns are hidden: User, Environment')).toBeVisible();
  });

  it('makes a column of any tag (EL-02)', () => {
    const tagged = events.map((event, index) => ({ ...event, tags: [{ key: 'shard', value: `s${index}` }] }));
    show({ events: readyResource(toListing(tagged)), columns: ['title', { tag: 'shard' }] });
    expect(screen.getByRole('columnheader', { name: 'shard' })).toBeVisible();
    expect(dataRows()[2]).toHaveTextContent('s2');
  });

  it('says what is unusual about an event (EL-N01)', () => {
    const tagged = events.map((event, index) => ({
      ...event,
      tags: [{ key: 'browser', value: index === 1 ? 'Firefox' : 'Chrome' }],
    }));
    show({ events: readyResource(toListing(tagged)), columns: ['title', 'differs'] });
    expect(dataRows()[1]).toHaveTextContent('browser: Firefox');
    expect(dataRows()[0]).not.toHaveTextContent('browser');
  });

  it('says how far a long list is loaded (EL-05)', () => {
    show({
      events: readyResource({ ...toListing(events), hasNextPage: true, total: 1_000_000 }),
      onFetchNextPage: vi.fn(),
    });
    expect(screen.getByText('3 of 1,000,000 events')).toBeVisible();
    expect(screen.getByRole('grid')).toHaveAttribute('aria-rowcount', '1000001');
  });

  it('tells nothing there from nothing that matches', () => {
    const { rerender } = render(<EventListView events={readyResource(toListing<EventSummary>([]))} />);
    expect(screen.getByText('No events')).toBeVisible();
    rerender(<EventListView events={readyResource(toListing<EventSummary>([]))} isFiltered />);
    expect(screen.getByText('No events match the search and filters.')).toBeVisible();
  });

  it('breaks no accessibility rule', async () => {
    await expectNoAxeViolations(show({ onEventClick: vi.fn(), selectedEventId: events[1]?.id }).container);
  });
});
