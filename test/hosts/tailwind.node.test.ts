import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { transform } from 'esbuild';
import { compile } from 'tailwindcss';
import tailwind3 from 'tailwindcss-3';
import { preprocessCSS, resolveConfig } from 'vite';
import { describe, expect, it } from 'vitest';
import { compiledPreflight } from '../../stories/support/hostSheets.js';

const require = createRequire(import.meta.url);
const read = (path: string): string => readFileSync(require.resolve(path), 'utf8');
const bare = async (css: string): Promise<string> =>
  (await transform(css, { loader: 'css', minify: true, legalComments: 'none' })).code;

/** A value of Tailwind's for browsers that have no color-mix(), before the one for all others. */
const WITHOUT_COLOR_MIX = /color:currentcolor;@supports \(color: color-mix\(in lab,red,red\)\)\{([^}]*)\}/g;

/** The rules of a page are made by text replacement in the browser; here Tailwind itself makes them. */
describe('the preflight that host pages are tried with', () => {
  it('is what Tailwind v3 compiles', async () => {
    const plugins = [tailwind3({ content: [{ raw: '' }] })];
    const config = await resolveConfig({ configFile: false, css: { postcss: { plugins } } }, 'build');
    const { code } = await preprocessCSS('@tailwind base;', 'host.css', config);
    const compiled = await bare(code);
    const ours = await bare(compiledPreflight(read('tailwindcss-3/src/css/preflight.css')));
    expect(ours.length).toBeGreaterThan(1000);
    // Before it, Tailwind v3 sets its own custom properties on every element; after it, nothing.
    expect(compiled.slice(compiled.indexOf(ours.slice(0, 30)))).toBe(ours);
  });

  it('is what Tailwind v4 compiles', async () => {
    const loadStylesheet = async (id: string, base: string) => {
      const path = require.resolve(`tailwindcss/${id.replace(/^\.\/|^tailwindcss\//, '')}`);
      return { path, base, content: readFileSync(path, 'utf8') };
    };
    const { build } = await compile('@import "tailwindcss/preflight.css" layer(base);', { loadStylesheet });
    const compiled = (await bare(build([]))).replace(WITHOUT_COLOR_MIX, '$1');
    const ours = await bare(`@layer base{${compiledPreflight(read('tailwindcss/preflight.css'))}}`);
    expect(ours.length).toBeGreaterThan(1000);
    expect(compiled).toBe(ours);
  });
});
