import type { Meta, StoryObj } from '@storybook/react-vite';
import { fn } from 'storybook/test';
import { IssueQueuesView } from '../src/components/IssueQueues/index.js';

const meta: Meta<typeof IssueQueuesView> = {
  title: 'Components/IssueQueues',
  component: IssueQueuesView,
  args: {
    queues: [
      { name: 'open', count: 1000, isCapped: true },
      { name: 'new', count: 86 },
      { name: 'regressed', count: 12 },
      { name: 'escalating', count: 3 },
      { name: 'unassigned', count: 412 },
      { name: 'mine', count: 9 },
      { name: 'highImpact' },
      { name: 'archivedForNow', count: 0 },
    ],
    value: 'regressed',
    onValueChange: fn(),
    variant: 'rail',
  },
};
export default meta;
type Story = StoryObj<typeof IssueQueuesView>;

export const Default: Story = { globals: { containerWidth: '360px' } };

/** A select where there is no room for a rail. */
export const AsSelect: Story = { args: { variant: 'select' } };

/** The reader searches for something of their own. */
export const CustomSearch: Story = { args: { variant: 'select', value: undefined } };

/** A server that does not count: no number is shown, and never 0. */
export const Uncounted: Story = {
  args: { queues: [{ name: 'open' }, { name: 'new' }, { name: 'unassigned' }], value: 'open' },
};
