import './tools/nodeVersion.mjs';
import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { msw } from 'msw/vite';
import { defineConfig, type TestProjectConfiguration, type ViteUserConfig } from 'vitest/config';
import type { BrowserProviderOption } from 'vitest/node';
import { findBrowser, withScrollBars } from './tools/browser/find.js';
import { firefox, installedFirefox } from './tools/browser/firefox.js';
import { webkit } from './tools/browser/webkit.js';
import { installedWebKit } from './tools/browser/webkitDriver.js';
import { CompleteRun } from './tools/completeRun.js';
import { secondTry } from './tools/secondTry.js';

const installedChromium = await findBrowser();

/** One tests file after the other: a page in the background has no focus and no frames. */
function engine(
  name: 'chromium' | 'firefox' | 'webkit',
  browser: 'chromium' | 'firefox' | 'MiniBrowser',
  provider: BrowserProviderOption,
): TestProjectConfiguration {
  return {
    extends: true,
    // Each has a server of its own, and they run at once.
    cacheDir: `node_modules/.vite-${name}`,
    test: {
      name,
      maxWorkers: 1,
      browser: {
        enabled: true,
        // WebKitGTK has no headless mode; its display is one that nobody sees.
        headless: name !== 'webkit',
        ui: false,
        screenshotFailures: false,
        provider,
        instances: [{ browser, name }],
      },
    },
  };
}

const engines = [
  {
    needs: 'Chromium (Debian: chromium)',
    project:
      installedChromium &&
      engine('chromium', 'chromium', playwright({ launchOptions: withScrollBars(installedChromium) })),
  },
  {
    needs: 'Firefox (Debian: firefox-esr)',
    project: installedFirefox ? engine('firefox', 'firefox', firefox(installedFirefox)) : undefined,
  },
  {
    needs: 'WebKit (Debian: webkit2gtk-driver and xvfb)',
    project: installedWebKit ? engine('webkit', 'MiniBrowser', webkit()) : undefined,
  },
];

const missing = engines.filter(({ project }) => !project).map(({ needs }) => needs);
const leftOut = missing.length > 0 ? `Not installed, so LEFT OUT: ${missing.join(', ')}.` : undefined;

/** The shorter set: lists, drawer, focus, keys, strip and stack. */
const core = [
  'VirtualList',
  'VirtualList.cells',
  'Overlay',
  'Escape',
  'ErrorPanel',
  'EventList',
  'IssueList',
  'StackTraceView',
];

const config: ViteUserConfig = defineConfig({
  plugins: [react(), msw({ mode: 'worker-only' })],
  test: {
    include:
      process.env.CRASHBOARD_TESTS === 'core'
        ? core.map((name) => `{src,test}/**/${name}.browser.test.tsx`)
        : ['{src,test}/**/*.browser.test.tsx'],
    setupFiles: ['test/setup/browser.ts'],
    expect: { poll: { timeout: 45_000 } },
    // Drivers of WebKit and Firefox take several times as long for a key or a click.
    testTimeout: 180_000,
    retry: secondTry,
    reporters: ['default', new CompleteRun(leftOut, 'with a reason')],
    projects: engines.flatMap(({ project }) => project ?? []),
  },
});

export default config;
