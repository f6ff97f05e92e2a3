import { readdirSync, readFileSync } from 'node:fs';
import { checkLayers } from './layers/check.js';
import { drawLayers } from './layers/draw.js';
import { readGraph } from './layers/graph.js';

const sources = new Map(
  readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(tsx?|css)$/.test(path))
    .map((path) => `src/${path.replaceAll('\\', '/')}`)
    .map((path) => [path, readFileSync(path, 'utf8')]),
);

const violations = checkLayers(sources);
for (const { rule, at, what, reason } of violations) console.error(`${at} ${what}\n  ${rule}: ${reason}`);
if (violations.length > 0) process.exit(1);
for (const line of drawLayers(readGraph(sources))) console.log(`  ${line}`);
console.log(`${sources.size} files keep the layer rules`);

/** A long file does more than one job. Only a warning: some tables are long and still one thing. */
const LONG = 300;
for (const [path, text] of sources) {
  const lines = text.split('\n').length - 1;
  if (lines > LONG && !/\.test\.tsx?$/.test(path))
    console.warn(`⚠ ${path} has ${lines} lines (over ${LONG})`);
}
