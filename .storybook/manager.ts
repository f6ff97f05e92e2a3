import { addons } from 'storybook/manager-api';
import { create } from 'storybook/theming';

/** Our own name and colours around the stories; light and dark as the reader's system has it. */
const isDark = window.matchMedia('(prefers-color-scheme: dark)').matches;

addons.setConfig({
  theme: create({
    base: isDark ? 'dark' : 'light',
    brandTitle: 'Crashboard',
    brandUrl: './?path=/story/introduction--welcome',
    brandTarget: '_self',
    colorPrimary: isDark ? '#9b96ff' : '#4f46d8',
    colorSecondary: isDark ? '#7d76f0' : '#4f46d8',
  }),
  sidebar: { showRoots: true },
});
