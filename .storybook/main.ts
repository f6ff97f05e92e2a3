import type { StorybookConfig } from '@storybook/react-vite';

// vite.config.ts is picked up, so the React plugin and the mock worker are the demo's.
const config: StorybookConfig = {
  framework: '@storybook/react-vite',
  stories: ['../stories/**/*.stories.tsx', '../stories/guides/*.mdx'],
  addons: [
    '@storybook/addon-docs',
    '@storybook/addon-a11y',
    '@storybook/addon-vitest',
    'msw-storybook-addon',
  ],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  features: { sidebarOnboardingChecklist: false, menuOnboardingChecklist: false },
  viteFinal: (vite) => ({
    ...vite,
    root: process.cwd(),
    base: './',
    // The floor of the package: for older browsers `light-dark()` would be rewritten, and no colour would be left.
    build: { ...vite.build, cssTarget: ['chrome123', 'safari17.5', 'firefox120'] },
  }),
};

export default config;
