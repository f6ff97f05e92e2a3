// Checks the types of the samples in README.md, SECURITY.md, docs/ and skills/ against the sources, as if they imported the package, and
// that a sample which is said to be from a file of an example is in that file.
import { spawnSync } from 'node:child_process';
import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { publicEntries } from './docs/entries.js';
import { samplesOf } from './docs/samples.js';

// Below the project, where its packages are found.
const folder = resolve('.cache/samples');
rmSync(folder, { recursive: true, force: true });

const places = new Map<string, string>();
const unlike: string[] = [];
for (const markdown of [
  'README.md',
  'SECURITY.md',
  'examples/README.md',
  ...globSync('{docs,skills}/**/*.md'),
]) {
  for (const sample of samplesOf(readFileSync(markdown, 'utf8'))) {
    if (sample.file !== undefined && !readFileSync(sample.file, 'utf8').includes(sample.text.trim())) {
      unlike.push(`${markdown}(${sample.line}): ${sample.file} does not have this text`);
    }
    if (sample.language === 'css') continue;
    const name = sample.title ?? `line-${sample.line}.${sample.language}`;
    const file = join(folder, markdown.replace(/\.md$/, ''), name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, sample.text);
    places.set(relative('.', file), markdown);
  }
}

writeFileSync(
  join(folder, 'tsconfig.json'),
  JSON.stringify({
    extends: resolve('tsconfig.json'),
    compilerOptions: {
      // A host need not be as strict with itself as we are.
      isolatedDeclarations: false,
      declaration: false,
      types: ['node'],
      paths: {
        ...Object.fromEntries([...publicEntries()].map(([name, source]) => [name, [resolve(source)]])),
        // As Next's generator sets it.
        '@/*': [join(folder, 'docs/getting-started/*')],
      },
    },
    files: [...places.keys()].map((file) => resolve(file)).concat(resolve('scripts/docs/hosts.d.ts')),
    include: [],
  }),
);

const { stdout, status, error } = spawnSync('tsc', ['-p', folder, '--pretty', 'false'], { encoding: 'utf8' });
if (error || (status !== 0 && stdout === '')) throw error ?? new Error('tsc failed without a word');
const problems = stdout
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => line.replace(/^[^(]+(?=\()/, (file) => places.get(file) ?? file))
  // What is wrong in the sources themselves, their own check says.
  .filter((line) => !line.startsWith('src/'));
problems.push(...unlike);
for (const problem of problems) console.error(problem);
console.log(`${places.size} samples, ${problems.length} problems`);
process.exitCode = problems.length > 0 || places.size === 0 ? 1 : 0;
