import type { Meta, StoryObj } from '@storybook/react-vite';
import { atBuilderNow } from '../support/decorators.js';
import { PanelPage } from '../support/inStates/StatePage.js';

/** Each panel, with a small picture of every state that it can be in. */
const meta: Meta<typeof PanelPage> = {
  title: 'States/By panel',
  component: PanelPage,
  decorators: [atBuilderNow],
  tags: ['!autodocs'],
  argTypes: { panel: { control: false } },
};
export default meta;
type Story = StoryObj<typeof PanelPage>;

export const IssueList: Story = { args: { panel: 'IssueList' } };
export const EventList: Story = { args: { panel: 'EventList' } };
export const IssueDetail: Story = { args: { panel: 'IssueDetail' } };
export const StackTrace: Story = { args: { panel: 'StackTrace' } };
export const BreadcrumbTimeline: Story = { args: { panel: 'BreadcrumbTimeline' } };
export const EventSections: Story = { args: { panel: 'EventSections' } };
export const EventCompare: Story = { args: { panel: 'EventCompare' } };
export const TagFacets: Story = { args: { panel: 'TagFacets' } };
export const ReleaseHealth: Story = { args: { panel: 'ReleaseHealth' } };
export const IssueQueues: Story = { args: { panel: 'IssueQueues' } };
export const IssueActions: Story = { args: { panel: 'IssueActions' } };
export const ErrorPanel: Story = { args: { panel: 'ErrorPanel' } };
