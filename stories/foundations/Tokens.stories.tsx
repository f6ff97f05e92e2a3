import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, waitFor, within } from 'storybook/test';
import { TokensPage } from '../support/tokens/TokensPage.js';

/** Colour, type, space, motion and icons, as the style sheet has them. */
const meta: Meta<typeof TokensPage> = {
  title: 'Foundations/Tokens',
  component: TokensPage,
  tags: ['!autodocs'],
  parameters: { flush: true },
};
export default meta;
type Story = StoryObj<typeof TokensPage>;

export const Default: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await waitFor(() => expect(canvas.getAllByText(/:1/).length).toBeGreaterThan(20));
    // Text and marks keep their contrast in this scheme.
    await expect(canvas.queryAllByText(/· below /).map(({ textContent }) => textContent)).toEqual([]);
  },
};
