import './tools/nodeVersion.mjs';
import { fileURLToPath } from 'node:url';
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { msw } from 'msw/vite';
import { defineConfig, type TestProjectConfiguration, type ViteUserConfig } from 'vitest/config';
import { findBrowser, withScrollBars } from './tools/browser/find.js';
import { CompleteRun } from './tools/completeRun.js';
import { secondTry } from './tools/secondTry.js';

const found = await findBrowser();

const leftOut = found
  ? undefined
  : 'No usable browser: the projects browser, browser-react18 and storybook (both schemes) are LEFT OUT. ' +
    'Install Chrome or Chromium, or set CRASHBOARD_BROWSER to one.';

/** Examples import the package as its users do; here that is its source. */
const asPackage = [
  { find: /^crashboard$/, replacement: fileURLToPath(new URL('src/index.ts', import.meta.url)) },
  {
    find: /^crashboard\/(testing|proxy)$/,
    replacement: fileURLToPath(new URL('src/$1/index.ts', import.meta.url)),
  },
  {
    find: /^crashboard\/testing\/msw$/,
    replacement: fileURLToPath(new URL('src/testing/msw.ts', import.meta.url)),
  },
];

/** Vite's alias does for what it bundles; under jsdom a Node hook does the same for what it leaves to Node. */
const react18 = [{ find: /^(react|react-dom)(\/.*)?$/, replacement: '$1-18$2' }];

const unit = {
  environment: 'jsdom',
  include: [
    'src/{hooks,components,elements}/**/*.test.{ts,tsx}',
    'test/**/*.unit.test.{ts,tsx}',
    'examples/recipes/*.test.tsx',
  ],
  exclude: ['**/*.browser.test.tsx'],
  setupFiles: ['test/setup/unit.ts'],
};

// Functions, since Vitest writes each project's name into the object it is given.
const chromium = () => ({
  enabled: true,
  headless: true,
  screenshotFailures: false,
  provider: playwright(found ? { launchOptions: withScrollBars(found) } : {}),
  instances: [{ browser: 'chromium' as const }],
});

const browser = () => ({
  include: ['{src,test}/**/*.browser.test.tsx'],
  setupFiles: ['test/setup/browser.ts'],
  browser: chromium(),
});

/** Every story is a test, with axe, once per scheme: contrast can fail in one of them alone. */
function stories(scheme: 'light' | 'dark'): TestProjectConfiguration {
  return {
    extends: true,
    plugins: [storybookTest({ configDir: '.storybook', initialGlobals: { colorScheme: scheme } })],
    test: {
      name: scheme === 'light' ? 'storybook' : 'storybook-dark',
      setupFiles: ['test/setup/stories.ts'],
      browser: chromium(),
    },
  };
}

/** A real SDK changes the process that it watches, so its files keep to themselves. */
const sdk = 'test/sdk/**/*.node.test.ts';

const withoutBrowser: TestProjectConfiguration[] = [
  {
    extends: true,
    // Examples import the package as its users do; here that is its source.
    resolve: {
      alias: {
        'crashboard/proxy': fileURLToPath(new URL('src/proxy/index.ts', import.meta.url)),
        '@/lib': fileURLToPath(new URL('examples/next-app/lib', import.meta.url)),
      },
    },
    test: {
      name: 'node',
      environment: 'node',
      // Our modules keep no state, so files may share them: loading them anew costs more than the tests.
      isolate: false,
      include: [
        'src/{model,search,client,insights,redact,proxy,testing,i18n,cli}/**/*.test.ts',
        'demo/**/*.test.ts',
        'test/**/*.node.test.ts',
      ],
      exclude: [sdk],
    },
  },
  { extends: true, test: { name: 'sdk', environment: 'node', include: [sdk] } },
  { extends: true, resolve: { alias: asPackage }, test: { name: 'unit', ...unit } },
  {
    extends: true,
    resolve: { alias: [...asPackage, ...react18] },
    test: { name: 'unit-react18', ...unit, execArgv: ['--import', './test/setup/react18Hook.mjs'] },
  },
];

const withBrowser: TestProjectConfiguration[] = [
  { extends: true, test: { name: 'browser', ...browser() } },
  {
    extends: true,
    cacheDir: 'node_modules/.vite-react18',
    resolve: { alias: react18 },
    test: { name: 'browser-react18', ...browser() },
  },
  ...(['light', 'dark'] as const).map(stories),
];

/** Where a script wants the counts: the path of a JSON report. */
const report = process.env.CRASHBOARD_TEST_REPORT;

const config: ViteUserConfig = defineConfig({
  plugins: [react(), msw({ mode: 'worker-only' })],
  test: {
    coverage: { provider: 'v8', include: ['src/**/*.{ts,tsx}'] },
    maxWorkers: 2,
    // These end what hangs, and nothing else: a busy machine takes its time, and no test may depend on it.
    expect: { poll: { timeout: 45_000 } },
    testTimeout: 180_000,
    hookTimeout: 180_000,
    retry: secondTry,
    passWithNoTests: true,
    reporters: ['default', new CompleteRun(leftOut), ...(report ? ['json'] : [])],
    ...(report ? { outputFile: { json: report } } : {}),
    projects: found ? [...withoutBrowser, ...withBrowser] : withoutBrowser,
  },
});

export default config;
