import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import { createMergedClient } from '../src/client/index.js';
import { ErrorPanel } from '../src/components/ErrorPanel/index.js';
import { CrashboardProvider } from '../src/hooks/index.js';
import { sandboxClient } from './support/sandboxClient.js';

const { client } = sandboxClient();
const severalServers = createMergedClient({
  EU: client,
  US: sandboxClient({ seed: 2 }).client,
});

const meta: Meta<typeof ErrorPanel> = {
  title: 'Composites/ErrorPanel',
  component: ErrorPanel,
  decorators: [
    (Story) => (
      <CrashboardProvider client={client}>
        <Story />
      </CrashboardProvider>
    ),
  ],
};
export default meta;
type Story = StoryObj<typeof ErrorPanel>;

/** The whole page on the sandbox. */
export const Default: Story = { tags: ['SH-02'] };

/** A row opens its issue beside the list. */
export const IssueOpen: Story = {
  tags: ['SH-12'],
  play: async ({ canvasElement }) => {
    const page = within(canvasElement.ownerDocument.body);
    await within(canvasElement).findByRole('grid', {}, { timeout: 45_000 });
    // The first rows are drawn anew when the list's code arrives: what was found before is gone then.
    await waitFor(
      async () => {
        const rows = within(within(canvasElement).getByRole('grid')).getAllByRole('row');
        const [opener] = within(rows[1] as HTMLElement).getAllByRole('button');
        if (!page.queryByRole('dialog')) await userEvent.click(opener as HTMLElement);
        return page.getByRole('dialog');
      },
      { timeout: 45_000 },
    );
    // The drawer is another element once its code has come.
    await waitFor(() => expect(page.getByRole('heading', { name: /Stack trace/ })).toBeVisible());
  },
};

/** Readers may act: in the rows, in the open issue, by keys. */
export const Triage: Story = {
  args: {
    actions: ['resolve', 'archive', 'assign', 'prioritize', 'bookmark', 'markSeen', 'merge', 'delete'],
    columns: ['trend', 'events', 'users', 'assignee', 'priority'],
  },
};

/** At 360 px the list is made of cards. */
export const Narrow: Story = { globals: { containerWidth: '360px' } };

export const Releases: Story = { args: { defaultViewState: { v: 1, tab: 'releases' } } };

/** One list over two servers. Every row names its own, and opens there. */
export const SeveralServers: Story = {
  tags: ['IL-20', 'IL-N03'],
  decorators: [
    (Story) => (
      <CrashboardProvider client={severalServers}>
        <Story />
      </CrashboardProvider>
    ),
  ],
  play: async ({ canvas }) => {
    await waitFor(() => expect(canvas.getAllByText('US')[0]).toBeVisible());
  },
};
