import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

/** The page that `npx crashboard` serves, whole: whoever starts it has no bundler. Needs the style sheets first. */
export async function buildCliPage(sourceFolder: string, outFolder: string): Promise<void> {
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
  });
  copyFileSync(join(outFolder, 'styles.css'), join(out, 'styles.css'));
  for (const name of ['index.html', 'page.css']) copyFileSync(join(source, name), join(out, name));
}
