// Fills the parts of the documents that are made from the sources: see scripts/reference/. With --check it only says
// which are stale.
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { fillBlocks } from './reference/blocks.js';
import { kinds } from './reference/kinds/index.js';
import { llmsIndex } from './reference/llms.js';
import { componentManifest } from './reference/manifest.js';

const isCheck = process.argv.includes('--check');
const pages = ['README.md', ...globSync('docs/**/*.md').sort()];
const stale: string[] = [];
let blocks = 0;

for (const page of pages) {
  const before = readFileSync(page, 'utf8');
  blocks += before.split('<!-- made: ').length - 1;
  const after = await fillBlocks(page, before, kinds);
  if (after === before) continue;
  if (isCheck) stale.push(page);
  else writeFileSync(page, after);
}

const whole: readonly (readonly [file: string, text: string])[] = [
  ['llms.txt', llmsIndex()],
  ['docs/components.json', componentManifest()],
];
for (const [file, text] of whole) {
  if (existsSync(file) && readFileSync(file, 'utf8') === text) continue;
  if (isCheck) stale.push(file);
  else writeFileSync(file, text);
}

if (stale.length > 0) {
  console.error(
    `${stale.join(', ')}: made from sources that changed. Run npm run docs:reference, commit the result.`,
  );
  process.exitCode = 1;
} else console.log(`${blocks} parts of ${pages.length} documents are made from the sources`);
