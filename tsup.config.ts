import { defineConfig, type Options } from 'tsup';
import { buildCliPage } from './scripts/buildCliPage.js';
import { buildElements } from './scripts/buildElements.js';
import { buildStyles } from './scripts/buildStyles.js';

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
  clean: true,
  dts: false,
  silent: true,
  onSuccess: async () => {
    await buildStyles('src', 'dist');
    await buildElements('dist');
    await buildCliPage('src', 'dist');
  },
});

export default config;
