// Holds docs/theming.md against the tokens: all of them, no others, and the defaults of those that hosts set. In the
// sources no variable is named that nobody sets.
import { globSync, readFileSync } from 'node:fs';

const CSS = 'src/styles/tokens.css';
const DOC = 'docs/theming.md';

const [, rule = ''] =
  /\.cb-root:where\(:not\(\.cb-root \*\)\) \{\n([^}]*)\}/.exec(readFileSync(CSS, 'utf8')) ?? [];
const [base = '', ...derived] = rule.split('\n\n');
const doc = readFileSync(DOC, 'utf8');
const tables = doc.split('\n').filter((line) => line.startsWith('|'));

const namesIn = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map(([, name = '']) => name);
const declared = namesIn(rule, /^ {2}(--cb-[\w-]+):/gm);
const told = namesIn(tables.join('\n'), /`(--cb-[\w-]+)`/g);
const named = namesIn(doc, /(--cb-[\w-]+)/g);

/** Colours that a kit has its own of: what a bridge leaves out stays ours in the middle of the host's. */
const COLOURS = namesIn(base, /^ {2}(--cb-[\w-]+):\s*light-dark\(/gm);
const bridges = [...doc.matchAll(/^(\.with-[\w-]+) [^{]*\{([^}]*)\}/gm)];

const sources = globSync('src/{styles,components}/**/*.{css,ts,tsx}', { exclude: ['**/*.test.*'] }).map(
  (file) => ({
    file,
    text: readFileSync(file, 'utf8'),
  }),
);
/** Set in a sheet, or by an element's own style. */
const set = new Set(sources.flatMap(({ text }) => namesIn(text, /(?<!var\()['"]?(--cb-[a-z\d-]+)['"]?:/g)));
const lost = sources.flatMap(({ file, text }) =>
  namesIn(text, /(--cb-[a-z\d]+(?:-[a-z\d]+)*)(?![\w-])/g)
    .filter((name) => !set.has(name))
    .map((name) => `${name} of ${file} is set by nobody`),
);

const problems = [
  ...lost,
  ...bridges.flatMap(([, host, body = '']) =>
    COLOURS.filter((name) => !body.includes(`${name}:`)).map((name) => `${host} leaves ${name} out`),
  ),
  ...(bridges.length > 1 ? [] : ['there are no bridges']),
  ...declared.filter((name) => !told.includes(name)).map((name) => `${name} is in no table`),
  ...[...new Set(named)].filter((name) => !declared.includes(name)).map((name) => `${name} is no token`),
  ...told.filter((name, at) => told.indexOf(name) !== at).map((name) => `${name} is told twice`),
  ...namesIn(base, /^ {2}(--cb-[\w-]+):/gm).flatMap(wrongDefault),
];
for (const problem of problems) console.error(`${DOC}: ${problem}`);
console.log(`${declared.length} tokens, ${problems.length} problems`);
process.exitCode = problems.length > 0 || derived.length === 0 ? 1 : 0;

/** Lists of fonts are too long to repeat. */
function wrongDefault(name: string): string[] {
  const value = new RegExp(`^ {2}${name}:\\s*([^;]+);`, 'm').exec(base)?.[1] ?? '';
  if (value.includes('\n') || name.includes('font-family')) return [];
  const [, light, dark] = /^light-dark\(([^,]+), ([^)]+)\)$/.exec(value) ?? [];
  const cells = light === undefined ? `| \`${value}\` | |` : `| \`${light}\` | \`${dark}\` |`;
  return tables.some((row) => row.startsWith(`| \`${name}\` ${cells}`))
    ? []
    : [`${name} is ${value} by default`];
}
