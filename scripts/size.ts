import { readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type OutputChunk, type Plugin, rolldown } from 'rolldown';
import { type Limit, limits, styleLimit } from './sizeLimits.js';

interface Bundle {
  chunks: Map<string, OutputChunk>;
  /** Gzipped bytes of each chunk. */
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

const PAGE = 'virtual:page';

/** Imports the package by its name, as a consumer does, so `exports` and `sideEffects` are under test too. */
const consumer = (code: string): Plugin => ({
  name: 'consumer',
  resolveId(id, importer, options) {
    if (id === PAGE) return id;
    if (!/^crashboard(\/|$)/.test(id)) return null;
    const entry = exports[id.replace('crashboard', '.')];
    if (!entry) throw new Error(`${id} is not an entry of the package`);
    return this.resolve(resolve(entry.default), importer === PAGE ? undefined : importer, options);
  },
  load: (id) => (id === PAGE ? code : null),
});

/**
 * What a page loads when Vite builds it: its bundler gives a module that an import() shares with the page to both,
 * but what a barrel only re-exports to neither.
 */
async function bundle(code: string): Promise<Bundle> {
  const page = await rolldown({
    input: PAGE,
    platform: 'browser',
    // Vite's apps leave the entry's exports open too, so what is always needed is one chunk.
    preserveEntrySignatures: 'allow-extension',
    external: /^react(-dom)?(\/|$)/,
    transform: { target: 'es2022', define: { 'process.env.NODE_ENV': '"production"' } },
    logLevel: 'silent',
    plugins: [consumer(code)],
  });
  const { output } = await page.generate({ format: 'esm', minify: true });
  await page.close();
  const chunks = new Map(
    output.flatMap((one) => (one.type === 'chunk' ? [[one.fileName, one] as const] : [])),
  );
  const bytes = new Map(
    [...chunks].map(([name, chunk]) => [name, gzipSync(chunk.code, { level: 9 }).length]),
  );
  const entry = output.find((one) => one.type === 'chunk' && one.isEntry);
  return { chunks, bytes, entry: entry?.fileName ?? '' };
}

/** A chunk with what it imports: statically, that is what loads with it; `later` adds its import()s. */
function closure(made: Bundle, start: string, later = false, seen: Set<string> = new Set()): Set<string> {
  const chunk = made.chunks.get(start);
  if (seen.has(start) || !chunk) return seen;
  seen.add(start);
  for (const path of [...chunk.imports, ...(later ? chunk.dynamicImports : [])]) {
    closure(made, path, later, seen);
  }
  return seen;
}

const sum = ({ bytes }: Bundle, paths: Iterable<string>): number =>
  kib([...paths].reduce((total, path) => total + (bytes.get(path) ?? 0), 0));

/** What loading a chunk adds to a page that has the entry, and whichever chunk asks for it, already. */
function added(made: Bundle, chunk: string): Set<string> {
  const initial = closure(made, made.entry);
  const askers = [...made.chunks.values()]
    .filter((other) => other.dynamicImports.includes(chunk))
    .map((asker) => closure(made, asker.fileName));
  const isThere = (path: string): boolean => initial.has(path) || askers.every((asker) => asker.has(path));
  return new Set([...closure(made, chunk)].filter((path) => !isThere(path)));
}

/** The chunks behind an import(), with the module that each stands for. */
const lateChunks = (made: Bundle): [path: string, module: string][] =>
  [...closure(made, made.entry, true)].flatMap((path) => {
    const chunk = made.chunks.get(path);
    return chunk?.isDynamicEntry && chunk.facadeModuleId ? [[path, nameOf(chunk.facadeModuleId)]] : [];
  });

const nameOf = (file: string): string => relative('.', file);

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
  [...paths].flatMap((path) => Object.keys(made.chunks.get(path)?.modules ?? {}).map(nameOf));

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
