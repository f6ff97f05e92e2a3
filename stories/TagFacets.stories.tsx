import type { Meta, StoryObj } from '@storybook/react-vite';
import { type ReactElement, useState } from 'react';
import { expect, fn, userEvent, within } from 'storybook/test';
import { useMessages } from '../src/components/config/index.js';
import { Sparkline } from '../src/components/internal/data/Sparkline.js';
import {
  TagFacetsView,
  type TagValuesRequest,
  tagFacetsMessages,
} from '../src/components/TagFacets/index.js';
import { TagValuesView } from '../src/components/TagFacets/values/TagValuesView.js';
import { readyResource, type TagFacet, toListing } from '../src/model/index.js';
import { BUILDER_NOW, buildTagFacet, buildTrend } from '../src/testing/builders/index.js';
import { atBuilderNow, STALE_AT } from './support/decorators.js';

const updatedAt = new Date(BUILDER_NOW).toISOString();

const facets: readonly TagFacet[] = [
  buildTagFacet({ key: 'browser' }),
  buildTagFacet({ key: 'os' }),
  buildTagFacet({ key: 'release' }),
  buildTagFacet({ key: 'environment' }),
  buildTagFacet({ key: 'level' }),
  buildTagFacet({
    key: 'url',
    total: 1843,
    distinct: 412,
    values: [
      { value: 'https://shop.example.com/cart', count: 900 },
      { value: 'https://shop.example.com/checkout?step=payment&method=card', count: 420 },
      { value: 'https://shop.example.com/', count: 12 },
      { value: '', count: 7 },
    ],
  }),
];

const meta: Meta<typeof TagFacetsView> = {
  title: 'Components/TagFacets',
  component: TagFacetsView,
  decorators: [atBuilderNow],
  args: { facets: readyResource(facets, updatedAt), onFilter: fn() },
};

export default meta;
type Story = StoryObj<typeof TagFacetsView>;

export const Default: Story = {};

const suspect = (share: number, total: number): readonly TagFacet[] => [
  buildTagFacet({
    key: 'browser',
    total,
    distinct: 2,
    values: [
      { value: 'Safari 17.4', count: Math.round(total * share) },
      { value: 'Chrome 141.0', count: total - Math.round(total * share) },
    ],
  }),
  buildTagFacet({
    key: 'payment.provider',
    total,
    distinct: 2,
    values: [
      { value: 'klarna', count: Math.round(total * share * 0.8) },
      { value: 'stripe', count: total - Math.round(total * share * 0.8) },
    ],
  }),
];

/** What this issue has far more often than the project's other issues. */
export const Suspects: Story = {
  tags: ['TF-N02'],
  args: {
    facets: readyResource([...suspect(0.71, 212), buildTagFacet({ key: 'level', total: 212 })], updatedAt),
    baseline: readyResource({ events: 184, facets: suspect(0.18, 184), isSample: true }, updatedAt),
    onCompare: fn(),
  },
};
/** Tags that tell no events apart take a line, not a card. */
export const Folded: Story = {
  tags: ['TF-N05'],
  args: {
    facets: readyResource(
      [
        buildTagFacet({ key: 'browser' }),
        buildTagFacet({ key: 'client_browser' }),
        ...['level', 'handled', 'mechanism'].map((key, place) =>
          buildTagFacet({
            key,
            total: 1843,
            distinct: 1,
            values: [{ value: ['error', 'no', 'onerror'][place] ?? '', count: 1843 }],
          }),
        ),
        buildTagFacet({ key: 'request_id', total: 1843, distinct: 1843 }),
      ],
      updatedAt,
    ),
  },
};
export const NotCompared: Story = { args: { onCompare: fn() } };
export const Comparing: Story = {
  args: { baseline: { status: 'pending', fetchStatus: 'fetching' }, onCompare: fn() },
};
export const NothingStandsOut: Story = {
  args: {
    facets: readyResource(suspect(0.71, 212), updatedAt),
    baseline: readyResource({ events: 184, facets: suspect(0.7, 184), isSample: true }, updatedAt),
    onCompare: fn(),
  },
};
export const TooFewToCompare: Story = {
  args: { baseline: readyResource({ events: 7, facets: [], isSample: false }, updatedAt), onCompare: fn() },
};
export const ComparisonFailed: Story = {
  args: {
    baseline: { status: 'error', fetchStatus: 'idle', problem: { code: 'forbidden', status: 403 } },
    onCompare: fn(),
  },
};

export const Choosing: Story = {
  play: async ({ canvasElement, args }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('button', { name: 'Exclude os: Windows 11' }));
    await expect(args.onFilter).toHaveBeenCalledWith({
      key: 'os',
      value: 'Windows 11',
      mode: 'exclude',
      query: '!os:"Windows 11"',
    });
    await expect(canvas.getByText('Exclude os: Windows 11')).toBeVisible();
  },
};

export const Chosen: Story = {
  args: {
    defaultChoices: [
      { key: 'browser', value: 'Chrome 141.0', mode: 'include' },
      { key: 'url', value: '', mode: 'exclude' },
    ],
    pinned: ['release', 'environment'],
  },
};

export const Sampled: Story = {
  args: {
    facets: readyResource(
      [
        buildTagFacet({
          sample: { from: 100, of: 1_200_000 },
          total: 100,
          values: [
            { value: 'Chrome 141.0', count: 62 },
            { value: 'Safari 19.1', count: 30 },
          ],
        }),
      ],
      updatedAt,
    ),
  },
};

/** The server gives values but no counts, or counts but no whole: shares are unknown, not zero. */
export const UnknownCounts: Story = {
  args: {
    facets: readyResource(
      [
        { key: 'device', values: [{ value: 'Pixel 11' }, { value: 'iPhone 19' }] },
        {
          key: 'customer',
          values: [
            { value: 'acme', count: 12 },
            { value: 'umbrella', count: 4 },
          ],
        },
      ],
      updatedAt,
    ),
  },
};

export const ManyValues: Story = {
  args: {
    facets: readyResource(
      [
        buildTagFacet({
          key: 'customer',
          total: 2_300_000,
          distinct: 800,
          values: Array.from({ length: 20 }, (_, index) => ({
            value: `customer-${index}`,
            count: 90_000 - index * 4_000,
          })),
        }),
      ],
      updatedAt,
    ),
  },
};

export const Loading: Story = { args: { facets: { status: 'pending', fetchStatus: 'fetching' } } };
export const Empty: Story = { args: { facets: readyResource([], updatedAt) } };
export const Failed: Story = {
  args: {
    facets: {
      status: 'error',
      fetchStatus: 'idle',
      problem: { code: 'forbidden', status: 403, requestId: 'req-81' },
    },
    onRetry: fn(),
  },
};
export const Stale: Story = {
  args: {
    facets: { ...readyResource(facets, STALE_AT), refreshProblem: { code: 'rate_limited', status: 429 } },
    onRetry: fn(),
  },
};
export const Unsupported: Story = {
  args: { facets: { status: 'error', fetchStatus: 'idle', problem: { code: 'unsupported' } } },
};

const hostile = '<img src=x onerror="alert(1)">';

export const Nasty: Story = {
  args: {
    facets: readyResource(
      [
        {
          key: hostile,
          total: 10,
          values: [
            { value: hostile, count: 4 },
            { value: 'javascript:alert(1)', count: 3 },
            { value: 'z'.repeat(5000), count: 3 },
          ],
        },
      ],
      updatedAt,
    ),
  },
};

const values = Array.from({ length: 47 }, (_, index) => ({
  value: index === 11 ? '' : `https://shop.example.com/item/${index * 37}`,
  count: Math.max(1, 420 - index * 9),
  firstSeen: new Date(BUILDER_NOW - (index + 2) * 86_400_000).toISOString(),
  lastSeen: new Date(BUILDER_NOW - index * 3_600_000).toISOString(),
}));

function AllValuesOf({ request }: { request: TagValuesRequest }): ReactElement {
  const [sort, setSort] = useState<'count' | 'lastSeen' | 'firstSeen'>('count');
  return (
    <TagValuesView
      t={useMessages('TagFacets', tagFacetsMessages, undefined)}
      tagKey={request.key}
      facet={request.facet}
      listing={readyResource({ ...toListing(values), total: 412, hasNextPage: true }, updatedAt)}
      onMore={fn()}
      sort={sort}
      onSortChange={setSort}
      actions={request}
      renderTrend={() => <Sparkline trend={buildTrend()} label="Events" width={480} height={48} />}
    />
  );
}

/** Every value of a tag, page by page: searched, sorted, over time; one that is not loaded can be filtered by too. */
export const AllValues: Story = {
  tags: ['TF-08', 'TF-N06', 'TF-N08'],
  args: { renderValues: (request) => <AllValuesOf request={request} /> },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(await canvas.findByRole('button', { name: 'All values of url' }));
    await within(document.body).findByText('47 of 412 values loaded', {}, { timeout: 10_000 });
  },
};

/** Another tag within the values chosen, counted over the newest events that match. */
export const Within: Story = {
  tags: ['TF-N04'],
  args: {
    defaultChoices: [{ key: 'browser', value: 'Chrome 141.0', mode: 'include' }],
    facets: readyResource(
      facets.slice(1, 4).map((facet) => ({ ...facet, sample: { from: 100, of: 1240 } })),
      updatedAt,
    ),
    isWithin: true,
    onWithinChange: fn(),
  },
};

export const RTL: Story = { globals: { direction: 'rtl' } };
export const Dark: Story = { ...Chosen, globals: { colorScheme: 'dark' } };
export const Narrow: Story = { ...Chosen, globals: { containerWidth: '320px' } };
