import type { Meta, StoryObj } from '@storybook/react-vite';
import { CrashboardUIConfig } from '../src/components/config/index.js';
import { kitMessages, pseudoMessages } from '../src/i18n/index.js';
import { ar } from '../src/locales/ar/index.js';
import { de } from '../src/locales/de/index.js';
import { ja } from '../src/locales/ja/index.js';
import { Frame } from './support/Frame.js';
import { KitPage } from './support/KitPage.js';

/** What every panel is made of. */
const meta: Meta<typeof KitPage> = {
  title: 'Internal/Kit',
  component: KitPage,
  decorators: [
    (Story) => (
      <Frame>
        <Story />
      </Frame>
    ),
  ],
};

export default meta;
type Story = StoryObj<typeof KitPage>;

export const Default: Story = { tags: ['SH-06', 'SH-07', 'SH-08'] };

export const Compact: Story = {
  render: () => (
    <CrashboardUIConfig density="compact">
      <KitPage />
    </CrashboardUIConfig>
  ),
};

export const German: Story = {
  render: () => (
    <CrashboardUIConfig locale="de" messages={de}>
      <KitPage />
    </CrashboardUIConfig>
  ),
};

export const Japanese: Story = {
  render: () => (
    <CrashboardUIConfig locale="ja" messages={ja}>
      <KitPage />
    </CrashboardUIConfig>
  ),
};

export const Arabic: Story = {
  render: () => (
    <CrashboardUIConfig locale="ar" messages={ar}>
      <KitPage />
    </CrashboardUIConfig>
  ),
};

export const Pseudo: Story = {
  render: () => (
    <CrashboardUIConfig messages={{ Kit: pseudoMessages(kitMessages) }}>
      <KitPage />
    </CrashboardUIConfig>
  ),
};
