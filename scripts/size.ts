import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, type Metafile, type Plugin } from 'esbuild';
import { type Limit, limits, styleLimit } from './size-limits.js';

interface Bundle {
  outputs: Metafile['outputs'];
  /** Gzipped bytes of each output. */
  bytes: Map<string, number>;
  entry: string;
}

interface Row {
  name: string;
  /** KiB of what a page loads first, or of the chunk that the row is about. */
  initial: number;
  /** KiB with everything that import() can load later. */
  all?: number;
  limit: number;
}

const { exports } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  exports: Record<string, { default: string }>;
};

const kib = (bytes: number): number => bytes / 1024;

/** Imports the package by its name, as a consumer does, so `exports` and `sideEffects` are under test too. */
const ownPackage: Plugin = {
  name: 'own-package',
  setup({ onResolve }) {
    onResolve({ filter: /^crashboard(\/.*)?$/ }, ({ path }) => {
      const entry = exports[path.replace('crashboard', '.')];
      if (!entry) return { errors: [{ text: `${path} is not an entry of the package` }] };
      return { path: resolve(entry.default) };
    });
  },
};

async function bundle(code: string): Promise<Bundle> {
  const { metafile, outputFiles } = await build({
    stdin: { contents: code, resolveDir: '.' },
    bundle: true,
    minify: true,
    splitting: true,
    metafile: true,
    write: false,
    format: 'esm',
    outdir: 'size',
    external: ['react', 'react-dom', 'react/*', 'react-dom/*'],
    define: { 'process.env.NODE_ENV': '"production"' },
    // Each module's 'use client' means nothing inside a bundle.
    logOverride: { 'unsupported-directive': 'silent' },
    logLevel: 'silent',
    plugins: [ownPackage],
  });
  const bytes = new Map(
    outputFiles.map((file) => [resolve(file.path), gzipSync(file.contents, { level: 9 }).length]),
  );
  const outputs = Object.fromEntries(
    Object.entries(metafile.outputs).map(([path, output]) => [resolve(path), output]),
  );
  const entry = Object.keys(outputs).find((path) => outputs[path]?.entryPoint === '<stdin>');
  return { outputs, bytes, entry: entry ?? '' };
}

/** An output with what it imports: statically, that is what loads with it; `later` adds its import()s. */
function closure(made: Bundle, start: string, later = false, seen: Set<string> = new Set()): Set<string> {
  const output = made.outputs[start];
  if (seen.has(start) || !output) return seen;
  seen.add(start);
  for (const { path, kind } of output.imports) {
    if (later || kind === 'import-statement') closure(made, resolve(path), later, seen);
  }
  return seen;
}

const sum = ({ bytes }: Bundle, paths: Iterable<string>): number =>
  kib([...paths].reduce((total, path) => total + (bytes.get(path) ?? 0), 0));

/** What loading a chunk adds to a page that has the entry already. */
function added(made: Bundle, chunk: string): Set<string> {
  const initial = closure(made, made.entry);
  return new Set([...closure(made, chunk)].filter((path) => !initial.has(path)));
}

/**
 * The chunks behind an import(), with the module that each stands for. Reachable ones only: the bundler also
 * writes those of modules that it shook off.
 */
const lateChunks = (made: Bundle): [path: string, module: string][] =>
  [...closure(made, made.entry, true)].flatMap((path) => {
    const module = made.outputs[path]?.entryPoint;
    return path !== made.entry && module ? [[path, module]] : [];
  });

async function imports({ name, code, limit }: Limit): Promise<Row[]> {
  const made = await bundle(code);
  return [
    {
      name,
      initial: sum(made, closure(made, made.entry)),
      all: sum(made, closure(made, made.entry, true)),
      limit,
    },
  ];
}

async function chunks({ name, code, limit }: Limit, pattern: RegExp): Promise<Row[]> {
  const made = await bundle(code);
  const rows = lateChunks(made)
    .map(([path, module]) => ({ module, paths: added(made, path) }))
    .filter(
      ({ module, paths }) =>
        pattern.test(module) || inputsOf(made, paths).some((input) => pattern.test(input)),
    )
    .map(({ module, paths }) => ({
      name: `${name} ${module.replace(/^dist\//, '')}`,
      initial: sum(made, paths),
      limit,
    }));
  if (rows.length === 0) throw new Error(`no chunk of its own matches ${pattern}`);
  return rows;
}

const inputsOf = (made: Bundle, paths: Iterable<string>): string[] =>
  [...paths].flatMap((path) => Object.keys(made.outputs[path]?.inputs ?? {}));

function sheet(name: string): Row[] {
  const file = exports[`./${name}`]?.default ?? name;
  return [{ name, initial: kib(gzipSync(readFileSync(file), { level: 9 }).length), limit: styleLimit }];
}

function print({ name, initial, all, limit }: Row): boolean {
  const over = initial > limit;
  const cells = [initial.toFixed(1), all === undefined ? '' : all.toFixed(1), String(limit)];
  console.log(`${over ? '✗' : '✓'} ${name.padEnd(52)}${cells.map((cell) => cell.padStart(10)).join('')}`);
  return over;
}

console.log(
  `  ${'gzipped KiB'.padEnd(52)}${['initial', 'with late', 'limit'].map((cell) => cell.padStart(10)).join('')}`,
);
const measurements: [string, () => Row[] | Promise<Row[]>][] = [
  ...limits.map((each): [string, () => Promise<Row[]>] => [
    each.name,
    () => (each.chunks ? chunks(each, each.chunks) : imports(each)),
  ]),
  ...['styles.css', 'styles.layer.css'].map((name): [string, () => Row[]] => [name, () => sheet(name)]),
];

let failed = false;
for (const [name, measure] of measurements) {
  try {
    for (const row of await measure()) failed = print(row) || failed;
  } catch (error) {
    failed = true;
    console.log(`✗ ${name}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
process.exit(failed ? 1 : 0);
