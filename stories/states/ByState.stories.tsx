import type { Meta, StoryObj } from '@storybook/react-vite';
import { atBuilderNow } from '../support/decorators.js';
import { PANELS } from '../support/inStates/panels.js';
import { StatePage } from '../support/inStates/StatePage.js';

/** Each state, with every panel that can be in it. The toolbar has schemes, widths, direction and density. */
const meta: Meta<typeof StatePage> = {
  title: 'States/By state',
  component: StatePage,
  decorators: [atBuilderNow],
  tags: ['!autodocs'],
  args: { panel: 'all' },
  argTypes: {
    panel: { control: 'select', options: ['all', ...Object.keys(PANELS)] },
    state: { control: false },
  },
};
export default meta;
type Story = StoryObj<typeof StatePage>;

export const Ready: Story = { args: { state: 'Ready' } };
export const Loading: Story = { args: { state: 'Loading' } };
export const Empty: Story = { args: { state: 'Empty' } };
export const NoMatch: Story = { args: { state: 'NoMatch' } };
export const Stale: Story = { args: { state: 'Stale' } };
export const NextPageFailed: Story = { args: { state: 'NextPageFailed' } };
export const Partial: Story = { args: { state: 'Partial' } };
export const Sampled: Story = { args: { state: 'Sampled' } };
export const Redacted: Story = { args: { state: 'Redacted' } };
export const ReadOnly: Story = { args: { state: 'ReadOnly' } };
export const PendingChange: Story = { args: { state: 'PendingChange' } };
export const Unreachable: Story = { args: { state: 'Unreachable' } };
export const TimedOut: Story = { args: { state: 'TimedOut' } };
export const SignedOut: Story = { args: { state: 'SignedOut' } };
export const Forbidden: Story = { args: { state: 'Forbidden' } };
export const NotFound: Story = { args: { state: 'NotFound' } };
export const RateLimited: Story = { args: { state: 'RateLimited' } };
export const Overloaded: Story = { args: { state: 'Overloaded' } };
export const ServerFailed: Story = { args: { state: 'ServerFailed' } };
export const Unreadable: Story = { args: { state: 'Unreadable' } };
export const Unsupported: Story = { args: { state: 'Unsupported' } };
