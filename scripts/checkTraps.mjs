// Compares the ids in docs/servers/traps.md with those at the beginning of test titles. Any difference fails.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const tests = ['src/client', 'test/contract'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true })
    .map((file) => join(root, folder, String(file)))
    .filter((file) => file.endsWith('.test.ts')),
);

const idsIn = (text, pattern) => [...text.matchAll(pattern)].map(([, id]) => id);
const listed = idsIn(readFileSync(join(root, 'docs/servers/traps.md'), 'utf8'), /^\| ([A-Z]+-\d+) \|/gm);
const tested = tests.flatMap((file) => idsIn(readFileSync(file, 'utf8'), /\bit\(\s*['"`]([A-Z]+-\d+) /g));

const twice = (ids) => [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))];
const problems = [
  ...listed.filter((id) => !tested.includes(id)).map((id) => `${id} has no test`),
  ...tested
    .filter((id) => !listed.includes(id))
    .map((id) => `${id} is tested, but not in docs/servers/traps.md`),
  ...twice(listed).map((id) => `${id} is listed twice`),
  ...twice(tested).map((id) => `${id} is tested twice`),
];
for (const problem of problems) console.error(problem);
console.log(`${listed.length} traps listed, ${tested.length} tested`);
process.exitCode = problems.length > 0 || listed.length === 0 ? 1 : 0;
