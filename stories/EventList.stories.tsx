import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn } from 'storybook/test';
import { EventListView } from '../src/components/EventList/index.js';
import { type EventSummary, readyResource, toListing } from '../src/model/index.js';
import { BUILDER_NOW, buildEventSummary } from '../src/testing/builders/index.js';
import { atBuilderNow, STALE_AT } from './support/decorators.js';
import { withFailedNextPage } from './support/states.js';

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
    events: readyResource(toListing(events), updatedAt),
    onEventClick: fn(),
    onRefresh: fn(),
    onFetchNextPage: fn(),
    selectedEventId: events[2]?.id,
  },
};
export default meta;
type Story = StoryObj<typeof EventListView>;

export const Default: Story = { tags: ['EL-01', 'EL-06', 'EL-08', 'EL-10', 'EL-12', 'EL-13'] };

/** A row can be put beside the open event. */
export const Comparing: Story = { tags: ['EL-N02'], args: { onCompare: fn() } };

/** A tag as a column, and what is unusual about each event. */
export const OwnColumns: Story = {
  tags: ['EL-02', 'EL-11', 'EL-N01'],
  args: { columns: ['time', 'title', { tag: 'browser', header: 'Browser' }, 'differs'] },
};

/** Columns without a value are left out, and the list says which. */
export const EmptyColumns: Story = {
  tags: ['EL-03'],
  args: {
    events: readyResource(
      toListing(
        events.map(({ environment: _, user: __, ...event }): EventSummary => ({ ...event, tags: [] })),
      ),
      updatedAt,
    ),
  },
};

/** A million events, of which the first are loaded. */
export const Partly: Story = {
  tags: ['EL-05'],
  args: { events: readyResource({ ...toListing(events), total: 1_000_000, hasNextPage: true }, updatedAt) },
};

export const Loading: Story = { args: { events: { status: 'pending', fetchStatus: 'fetching' } } };

export const Failed: Story = {
  args: { events: { status: 'error', fetchStatus: 'idle', problem: { code: 'timeout' } } },
};

export const Empty: Story = { args: { events: readyResource(toListing<EventSummary>([]), updatedAt) } };

export const NoMatch: Story = {
  args: {
    events: readyResource(toListing<EventSummary>([]), updatedAt),
    isFiltered: true,
    onClearFilters: fn(),
  },
};

/** The refresh failed: what was loaded stays. */
export const Stale: Story = {
  args: {
    events: {
      ...readyResource(toListing(events), STALE_AT),
      refreshProblem: { code: 'rate_limited', status: 429 },
    },
    onRefresh: fn(),
  },
};

export const NextPageFailed: Story = {
  args: { events: readyResource(withFailedNextPage(toListing(events)), updatedAt), onFetchNextPage: fn() },
};

export const Unsupported: Story = {
  args: { events: { status: 'error', fetchStatus: 'idle', problem: { code: 'unsupported' } } },
};

export const Narrow: Story = { globals: { containerWidth: '360px' } };

const trend = {
  bucketSeconds: 3600,
  points: Array.from({ length: 48 }, (_, index) => ({
    timestamp: new Date(BUILDER_NOW - (48 - index) * 3_600_000).toISOString(),
    count: Math.round(8 + 7 * Math.sin(index / 4) + (index % 5)),
  })),
};

/** Search, environment and time; the strip chooses a time by drag or by its two handles. */
export const Filters: Story = {
  tags: ['EL-07', 'EL-N07'],
  args: { trend, scope: { query: '' }, onScopeChange: fn(), environments: ['production', 'staging'] },
};

/** Where nobody counts what the filters leave, the strip says so and shows all events of the issue. */
export const UnknownCounts: Story = {
  tags: ['EL-N08'],
  args: {
    trend,
    trendStatus: 'unknown',
    scope: { query: 'release:storefront@4.2.0' },
    onScopeChange: fn(),
    environments: ['production', 'staging'],
  },
};

/** The bars of the last search stay while the next one is counted. */
export const Counting: Story = {
  tags: ['EL-N08'],
  args: { trend, trendStatus: 'counting', scope: { query: 'user:robin' }, onScopeChange: fn() },
};

/** Looking for news by itself failed again and again; the rows stay as they are. */
export const NoNews: Story = {
  tags: ['EL-05'],
  args: {
    onCheckForNew: fn(),
    events: readyResource(
      {
        ...toListing(events),
        pollProblem: {
          problem: { code: 'network' },
          since: new Date(BUILDER_NOW - 1_800_000).toISOString(),
        },
      },
      updatedAt,
    ),
  },
};

/** Where the server cannot go to a date the strip is a picture. */
export const NoJump: Story = {
  tags: ['SH-15'],
  args: { trend, scope: {}, onScopeChange: fn(), canJump: false },
};

const spread = events.map((event, index) => ({
  ...event,
  occurredAt: new Date(BUILDER_NOW - index * 900_000).toISOString(),
}));

/** The server counted more than it still lists. */
export const Gaps: Story = {
  tags: ['EL-N06'],
  args: { trend, events: readyResource(toListing(spread), updatedAt) },
};

const bursts = events.map((event, index) => ({
  ...event,
  user: { username: people[Math.floor(index / 5) % people.length] as string },
  occurredAt: new Date(BUILDER_NOW - Math.floor(index / 5) * 60_000 - (index % 5) * 700).toISOString(),
}));

/** Events of one user within seconds are one row. */
export const Bursts: Story = {
  tags: ['EL-N03'],
  args: { events: readyResource(toListing(bursts), updatedAt), defaultGroupBy: 'bursts' },
};

/** A column's header sorts what is loaded; where that is not all, the list says so. */
export const Sorted: Story = {
  tags: ['EL-04'],
  args: {
    events: readyResource({ ...toListing(events), total: 4_200, hasNextPage: true }, updatedAt),
    onFetchNextPage: fn(),
  },
  async play({ canvas, userEvent }) {
    await userEvent.click(await canvas.findByRole('button', { name: 'Event' }));
    await expect(canvas.getByText(/^Sorted within the .* loaded events?$/)).toBeVisible();
    await expect(canvas.getByRole('columnheader', { name: /^Event/ })).toHaveAttribute(
      'aria-sort',
      'ascending',
    );
  },
};

export const OnePerUser: Story = { tags: ['EL-N05'], args: { defaultGroupBy: 'user' } };

/** Arrow keys move the row and what is beside it. */
export const MasterDetail: Story = {
  tags: ['EL-N04'],
  args: {
    columns: ['time', 'user'],
    renderDetail: (event: EventSummary) => (
      <p>
        <strong>{event.title}</strong>
        <br />
        {event.id}
      </p>
    ),
  },
};
