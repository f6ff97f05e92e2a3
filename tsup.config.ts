import { defineConfig, type Options } from 'tsup';
import { buildCliPage } from './scripts/build-cli-page.js';
import { buildStyles } from './scripts/build-styles.js';
import { refuseUnmatched, shortenModules } from './scripts/short-classes.js';

type Config =
  | Options
  | Options[]
  | ((overrides: Options) => Options | Options[] | Promise<Options | Options[]>);

// Unbundled: each file keeps its own 'use client', its name and its own fate in tree shaking. Declarations
// come from tsc afterwards (`clean` would delete them), since tsup's need an API that TypeScript 7 lacks.
const config: Config = defineConfig({
  entry: ['src/**/*.{ts,tsx}', '!src/**/*.{test,stories}.{ts,tsx}', '!src/cli/page/**'],
  bundle: false,
  format: ['esm'],
  target: 'es2022',
  platform: 'neutral',
  sourcemap: true,
  clean: true,
  dts: false,
  silent: true,
  onSuccess: async () => {
    const { sheet, kept, names } = await buildStyles('src', 'dist');
    refuseUnmatched(sheet, shortenModules('dist', names), kept);
    await buildCliPage('src', 'dist', names);
  },
});

export default config;
