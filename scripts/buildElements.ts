import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

/**
 * Puts the sheet's text where elements look for it, and writes the one file for a script tag beside the library:
 * React and every panel inside, with what a page may put into the tag's `integrity`. Needs the style sheets first.
 */
export async function buildElements(outFolder: string): Promise<void> {
  const sheet = readFileSync(join(outFolder, 'styles.css'), 'utf8');
  writeFileSync(
    join(outFolder, 'elements/styleText.js'),
    `export const styleText = ${JSON.stringify(sheet)};\n`,
  );
  const script = join(outFolder, 'crashboard.js');
  await build({
    entryPoints: [join(outFolder, 'elements/script.js')],
    outfile: script,
    bundle: true,
    format: 'iife',
    platform: 'browser',
    target: ['chrome123', 'safari17.5', 'firefox120'],
    minify: true,
    legalComments: 'inline',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
    logOverride: { 'ignored-directive': 'silent' },
  });
  const hash = createHash('sha384').update(readFileSync(script)).digest('base64');
  writeFileSync(`${script}.integrity`, `sha384-${hash}\n`);
}
