import type { Meta, StoryObj } from '@storybook/react-vite';
import { fn } from 'storybook/test';
import { EventListView } from '../src/components/EventList/index.js';
import { type EventSummary, listingOf, ready } from '../src/model/index.js';
import { BUILDER_NOW, buildEventSummary } from '../src/testing/builders/index.js';
import { atBuilderNow } from './support/decorators.js';
import { resourceIn, withFailedNextPage } from './support/states.js';

const people = ['robin', 'sam', 'kim', 'alex'];
const eventAt = (index: number): EventSummary =>
  buildEventSummary(
    {
      release: index % 5 === 0 ? 'storefront@4.1.0' : 'storefront@4.2.0',
      user: { username: people[index % people.length] as string },
    },
    { variant: index },
  );
const events = Array.from({ length: 30 }, (_, index) => eventAt(index));
const updatedAt = new Date(BUILDER_NOW).toISOString();

const meta: Meta<typeof EventListView> = {
  title: 'Components/EventList',
  component: EventListView,
  decorators: [atBuilderNow],
  args: {
    resource: ready(listingOf(events), updatedAt),
    onEventClick: fn(),
    onRefresh: fn(),
    onLoadNext: fn(),
    currentEvent: events[2]?.id,
  },
};
export default meta;
type Story = StoryObj<typeof EventListView>;

export const Default: Story = { tags: ['EL-01', 'EL-06', 'EL-08', 'EL-10'] };

/** A tag as a column, and what is unusual about each event. */
export const OwnColumns: Story = {
  tags: ['EL-02', 'EL-N01'],
  args: { columns: ['time', 'title', { tag: 'browser', header: 'Browser' }, 'differs'] },
};

/** Columns without a value are left out, and the list says which. */
export const EmptyColumns: Story = {
  tags: ['EL-03'],
  args: {
    resource: ready(
      listingOf(
        events.map(({ environment: _, user: __, ...event }): EventSummary => ({ ...event, tags: [] })),
      ),
      updatedAt,
    ),
  },
};

/** A million events, of which the first are loaded. */
export const Partly: Story = {
  tags: ['EL-05'],
  args: { resource: ready({ ...listingOf(events), total: 1_000_000, hasNext: true }, updatedAt) },
};

export const Loading: Story = { args: { resource: { status: 'pending', fetchStatus: 'fetching' } } };

export const Failed: Story = {
  args: { resource: { status: 'error', fetchStatus: 'idle', problem: { code: 'timeout' } } },
};

export const Empty: Story = { args: { resource: ready(listingOf<EventSummary>([]), updatedAt) } };

export const NoMatch: Story = {
  args: { resource: ready(listingOf<EventSummary>([]), updatedAt), isFiltered: true, onClearFilters: fn() },
};

/** The refresh failed: what was loaded stays. */
export const Stale: Story = {
  args: { resource: resourceIn('Stale', listingOf(events), listingOf<EventSummary>([])), onRefresh: fn() },
};

export const NextPageFailed: Story = {
  args: { resource: ready(withFailedNextPage(listingOf(events)), updatedAt), onLoadNext: fn() },
};

export const Unsupported: Story = {
  args: { resource: { status: 'error', fetchStatus: 'idle', problem: { code: 'unsupported' } } },
};

export const Narrow: Story = { globals: { containerWidth: '360px' } };
