import type { Decorator, Preview } from '@storybook/react-vite';
import type { RequestHandler } from 'msw';
import { setupWorker } from 'msw/browser';
import { mswLoader } from 'msw-storybook-addon/csf3';
import type { CSSProperties } from 'react';
import '../src/styles/index.css';

// ▼ The sandbox's handlers go here: import { handlers } from '../src/testing/msw.js'
const initialHandlers: RequestHandler[] = [];
// ▲

/** The host's page around a story: it owns scheme, direction and width, and the components follow. */
const hostPage: Decorator = (Story, { globals, parameters, viewMode }) => {
  const scheme = globals.colorScheme === 'dark' ? 'dark' : 'light';
  const style: CSSProperties = {
    inlineSize: String(globals.containerWidth ?? '100%'),
    minBlockSize: viewMode === 'docs' ? 'auto' : '100vh',
    // A story that fills the page says `parameters: { flush: true }`.
    padding: parameters.flush ? 0 : 16,
    boxSizing: 'border-box',
    colorScheme: scheme,
    background: 'Canvas',
    color: 'CanvasText',
  };
  return (
    <div data-color-scheme={scheme} dir={globals.direction === 'rtl' ? 'rtl' : 'ltr'} style={style}>
      <Story />
    </div>
  );
};

const preview: Preview = {
  tags: ['autodocs'],
  decorators: [hostPage],
  loaders: [
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
  parameters: {
    layout: 'fullscreen',
    a11y: { test: 'error' },
    backgrounds: { disable: true },
    controls: { expanded: true, matchers: { date: /(At|Seen|date)$/ } },
    options: {
      storySort: { method: 'alphabetical', order: ['Introduction', 'Components', 'Composites', 'Internal'] },
    },
  },
  initialGlobals: {
    colorScheme: 'light',
    containerWidth: '100%',
    direction: 'ltr',
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
  },
};

export default preview;
