import type { Decorator, Loader, Preview } from '@storybook/react-vite';
import { setupWorker } from 'msw/browser';
import { mswLoader } from 'msw-storybook-addon/csf3';
import { configure, expect } from 'storybook/test';
import '../src/styles/index.css';
import { createHandlers } from '../src/testing/msw.js';
import '../stories/support/guides/docs.css';
import { ComponentPage } from '../stories/support/guides/ComponentPage.js';
import { HostPage } from '../stories/support/HostPage.js';
import { hostSheet } from '../stories/support/hostSheets.js';
import { languageItems } from '../stories/support/languages.js';
import { strayScrollers } from '../stories/support/scrollers.js';
import { stillness } from '../stories/support/stillness.js';
import { storySandbox } from '../stories/support/storySandbox.js';

// Late parts arrive by import(), which takes its time on a busy machine.
configure({ asyncUtilTimeout: 45_000 });

/** `CrashboardProvider` at its usual address finds a server in every story. */
const initialHandlers = createHandlers(storySandbox, { can: ['resolve', 'archive', 'assign'] });

const hostPage: Decorator = (Story, { globals, parameters, viewMode, loaded }) => (
  <HostPage
    globals={globals}
    sheet={String(loaded.hostSheet ?? '')}
    flush={Boolean(parameters.flush)}
    alone={viewMode !== 'docs'}
  >
    <Story />
  </HostPage>
);

const loadHostSheet: Loader = async ({ globals }) => ({ hostSheet: await hostSheet(globals.hostPage) });

const preview: Preview = {
  tags: ['autodocs'],
  decorators: [hostPage],
  loaders: [
    loadHostSheet,
    mswLoader(async () => {
      const worker = setupWorker(...initialHandlers);
      await worker.start({
        quiet: true,
        onUnhandledFrame: 'bypass',
        serviceWorker: { url: './mockServiceWorker.js' },
      });
      return worker;
    }),
  ],
  afterEach: async () => {
    await stillness(document);
    expect(strayScrollers(document), 'scrollers without a name or a way in').toEqual([]);
  },
  parameters: {
    layout: 'fullscreen',
    docs: { page: ComponentPage },
    a11y: { test: 'error' },
    backgrounds: { disable: true },
    controls: { expanded: true, matchers: { date: /(At|Seen|date)$/ } },
    options: {
      storySort: {
        method: 'alphabetical',
        order: [
          'Introduction',
          'Guides',
          ['Getting started', 'Recipes', 'Troubleshooting', 'Theming', 'Messages', '*'],
          'Foundations',
          'Scenarios',
          'Composites',
          'Components',
          'States',
          'Connected',
          'Reference',
          'Internal',
        ],
      },
    },
  },
  initialGlobals: {
    colorScheme: 'light',
    containerWidth: '100%',
    direction: 'ltr',
    locale: 'en',
    density: 'comfortable',
    hostPage: 'plain',
  },
  globalTypes: {
    colorScheme: {
      description: 'Colour scheme',
      toolbar: {
        icon: 'contrast',
        dynamicTitle: true,
        items: [
          { value: 'light', title: 'Light', icon: 'sun' },
          { value: 'dark', title: 'Dark', icon: 'moon' },
        ],
      },
    },
    containerWidth: {
      description: 'Container width',
      toolbar: {
        icon: 'grow',
        dynamicTitle: true,
        items: [
          { value: '100%', title: 'Full width' },
          { value: '1280px', title: '1280 px' },
          { value: '768px', title: '768 px' },
          { value: '360px', title: '360 px' },
          { value: '320px', title: '320 px' },
        ],
      },
    },
    direction: {
      description: 'Text direction',
      toolbar: {
        icon: 'transfer',
        dynamicTitle: true,
        items: [
          { value: 'ltr', title: 'Left to right' },
          { value: 'rtl', title: 'Right to left' },
        ],
      },
    },
    locale: {
      description: 'Language',
      toolbar: {
        icon: 'globe',
        dynamicTitle: true,
        items: languageItems,
      },
    },
    density: {
      description: 'Density',
      toolbar: {
        icon: 'component',
        dynamicTitle: true,
        items: [
          { value: 'comfortable', title: 'Comfortable' },
          { value: 'compact', title: 'Compact' },
        ],
      },
    },
    hostPage: {
      description: 'Host page',
      toolbar: {
        icon: 'browser',
        dynamicTitle: true,
        items: [
          { value: 'plain', title: 'Plain page' },
          { value: 'bootstrap', title: 'Bootstrap 5' },
          { value: 'tailwind', title: 'Tailwind preflight' },
          { value: 'hostile', title: 'Hostile element styles' },
          { value: 'shadow', title: 'Shadow root' },
        ],
      },
    },
  },
};

export default preview;
