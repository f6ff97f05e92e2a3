import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fireEvent, userEvent, waitFor, within } from 'storybook/test';
import { atBuilderNow } from '../support/decorators.js';
import { Playground } from '../support/playground/Playground.js';
import { PRESETS } from '../support/playground/theme.js';

/** Set a brand’s variables, see the panels in both schemes and in the host’s page, copy the CSS. */
const meta: Meta<typeof Playground> = {
  title: 'Foundations/Theming playground',
  component: Playground,
  decorators: [atBuilderNow],
  tags: ['!autodocs'],
  // The same panel twice, once in each scheme: no page of a host's has that.
  parameters: { a11y: { config: { rules: [{ id: 'landmark-unique', enabled: false }] } } },
};
export default meta;
type Story = StoryObj<typeof Playground>;

export const Default: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const css = await canvas.findByRole('region', { name: 'CSS of this theme' });
    const preset = canvas.getByLabelText('Preset');
    for (const name of Object.keys(PRESETS)) {
      await userEvent.selectOptions(preset, name);
      await waitFor(() => expect(canvas.getByText(/keep their contrast/)).toBeVisible());
    }
    await userEvent.selectOptions(preset, 'Forest');
    await expect(css).toHaveTextContent('--cb-primary: light-dark(#0a6c4b, #4fd3a1);');
    const light = await canvas.findByRole('region', { name: 'IssueList, light' });
    const grid = await within(light).findByRole('grid', {}, { timeout: 20_000 });
    await expect(getComputedStyle(grid).getPropertyValue('--cb-primary')).toContain('#0a6c4b');
    // What nobody could read is said.
    fireEvent.change(canvas.getByLabelText('--cb-foreground, light'), { target: { value: '#aaaaaa' } });
    await expect(await canvas.findByText(/Below contrast: light: --cb-foreground/)).toBeVisible();
    await userEvent.selectOptions(preset, 'Crashboard');
    await waitFor(() => expect(canvas.queryByText(/Below contrast/)).toBeNull());
  },
};
