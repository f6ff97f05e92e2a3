// Writes docs/parts.md from the components. With --check it only says whether the file is stale.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { partsDoc } from './parts/partsDoc.js';
import { readParts } from './parts/readParts.js';
import { componentSources } from './parts/sources.js';

const FILE = 'docs/parts.md';

const { uses } = readParts(componentSources());
const { text, problems } = partsDoc(uses);
const isStale = !existsSync(FILE) || readFileSync(FILE, 'utf8') !== text;

for (const problem of problems) console.error(problem);
if (!process.argv.includes('--check')) writeFileSync(FILE, text);
else if (isStale)
  console.error(`${FILE} is stale: run npm run docs:parts. Each changed line is a breaking change.`);
process.exitCode = problems.length > 0 || (isStale && process.argv.includes('--check')) ? 1 : 0;
if (process.exitCode === 0)
  console.log(
    `${FILE} names ${text.split('\n').filter((line) => line.startsWith('| `')).length} parts and states`,
  );
