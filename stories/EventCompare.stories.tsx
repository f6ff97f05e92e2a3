import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent, waitFor, within } from 'storybook/test';
import { EventCompareView } from '../src/components/EventCompare/index.js';
import { type CrashEvent, type Resource, readyResource } from '../src/model/index.js';
import { BUILDER_NOW, buildEventSummary } from '../src/testing/builders/index.js';
import {
  hostile,
  huge,
  mappedAndMinified,
  pythonReleases,
  redactedTwins,
  twins,
} from './support/comparedEvents.js';
import { atBuilderNow, STALE_AT } from './support/decorators.js';

const updatedAt = new Date(BUILDER_NOW).toISOString();
const ready = (event: CrashEvent): Resource<CrashEvent> => readyResource(event, updatedAt);
const both = ([left, right]: readonly [CrashEvent, CrashEvent]) => ({
  left: ready(left),
  right: ready(right),
});

const meta: Meta<typeof EventCompareView> = {
  title: 'Components/EventCompare',
  component: EventCompareView,
  decorators: [atBuilderNow],
  args: {
    ...both(pythonReleases),
    compareWith: 'previous',
    onCompareWithChange: fn(),
    choices: Array.from({ length: 6 }, (_, variant) => buildEventSummary({}, { variant })),
  },
};

export default meta;
type Story = StoryObj<typeof EventCompareView>;

/** The same error before and after a release. */
export const Default: Story = { tags: ['ID-N03'] };

/** One of them came before its source maps were uploaded: both stacks are compared as reported. */
export const MinifiedAndMapped: Story = { args: both(mappedAndMinified) };

export const NoDifference: Story = { args: both(twins) };

/** What is hidden on both sides is not the same: nobody can tell. */
export const Redacted: Story = { args: both(redactedTwins) };

export const EverythingOpen: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('button', { name: 'Show what is the same' }));
    await expect(canvas.getByRole('button', { name: 'Fold what is the same' })).toBeVisible();
    await expect(canvas.getAllByRole('row', { name: /\(same\)/ }).length).toBeGreaterThan(5);
  },
};

export const Stepping: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    canvas.getByRole('button', { name: 'Next difference' }).focus();
    await userEvent.keyboard('n');
    const first = canvasElement.ownerDocument.activeElement;
    await expect(first).toHaveAttribute('data-difference');
    await userEvent.keyboard('n');
    await expect(canvasElement.ownerDocument.activeElement).not.toBe(first);
    await userEvent.keyboard('p');
    await expect(canvasElement.ownerDocument.activeElement).toBe(first);
  },
};

export const Huge: Story = {
  args: both(huge),
  play: async ({ canvasElement }) => {
    await waitFor(() =>
      expect(
        within(canvasElement).getAllByRole('button', { name: /Show .* more rows/ }).length,
      ).toBeGreaterThan(0),
    );
  },
};

export const Nasty: Story = { args: both(hostile) };

export const Loading: Story = { args: { right: { status: 'pending', fetchStatus: 'fetching' } } };
export const Failed: Story = {
  args: {
    right: {
      status: 'error',
      fetchStatus: 'idle',
      problem: { code: 'forbidden', status: 403, requestId: 'req-81' },
    },
    onRetryRight: fn(),
  },
};
/** Past its retention: the server knows the id no more. */
export const Missing: Story = {
  args: {
    right: { status: 'error', fetchStatus: 'idle', problem: { code: 'not_found', status: 404 } },
    compareWith: '5e1f0c3bd2a94b7c8d6e5f4a3b2c1d0e',
  },
};
/** The issue has no other event that the server names. */
export const Empty: Story = { args: { right: undefined } };
export const Stale: Story = {
  args: {
    right: {
      ...readyResource(pythonReleases[1], STALE_AT),
      refreshProblem: { code: 'rate_limited', status: 429 },
    },
    onRetryRight: fn(),
  },
};

export const RTL: Story = { globals: { direction: 'rtl' } };
export const Dark: Story = { globals: { colorScheme: 'dark' } };
export const Narrow: Story = { globals: { containerWidth: '360px' } };
