import { copyFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { type ShortClasses, shortenCode } from './short-classes.js';

/** The page that `npx crashboard` serves, whole: whoever starts it has no bundler. Needs the style sheets first. */
export async function buildCliPage(
  sourceFolder: string,
  outFolder: string,
  names: ShortClasses,
): Promise<void> {
  const source = join(sourceFolder, 'cli/page');
  const out = join(outFolder, 'cli/page');
  await build({
    entryPoints: [join(source, 'main.tsx')],
    outdir: out,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'browser',
    target: ['chrome123', 'safari17.5', 'firefox120'],
    jsx: 'automatic',
    minify: true,
    // Browsers keep chunks for good; the entry is asked for anew, since its name stays.
    chunkNames: 'assets/[name]-[hash]',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
    logOverride: { 'ignored-directive': 'silent' },
    plugins: [withShortClasses(names)],
  });
  copyFileSync(join(outFolder, 'styles.css'), join(out, 'styles.css'));
  for (const name of ['index.html', 'page.css']) copyFileSync(join(source, name), join(out, name));
}

/** In the sources, so that a chunk's hash tells its class names too. */
function withShortClasses(names: ShortClasses): Plugin {
  return {
    name: 'short-classes',
    setup({ onLoad }) {
      onLoad({ filter: /\.tsx?$/ }, ({ path }) => {
        if (/[\\/]node_modules[\\/]/.test(path)) return undefined;
        const source = readFileSync(path, 'utf8');
        if (!source.includes('cb-')) return undefined;
        return { contents: shortenCode(path, source, names), loader: path.endsWith('x') ? 'tsx' : 'ts' };
      });
    },
  };
}
