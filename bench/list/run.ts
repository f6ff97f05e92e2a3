import { rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { chromium } from 'playwright';
import { build, preview } from 'vite';
import { findBrowser } from '../../tools/browser/find.js';
import { measure, type Sample } from './measure.js';

const CONTENDERS = ['crashboard', 'tanstack-virtual', 'react-virtuoso', 'ag-grid', 'mui-data-grid'] as const;
/** The grids need their rows in hand, and minutes for more than these. */
const MOST_ROWS: { readonly [contender: string]: number } = {
  'ag-grid': 1_000_000,
  'mui-data-grid': 1_000_000,
};
const root = fileURLToPath(new URL('.', import.meta.url));
const outDir = fileURLToPath(new URL('../../node_modules/.cache/bench-list', import.meta.url));

export interface ListResults {
  readonly date: string;
  readonly samples: readonly TakenSample[];
}

interface TakenSample extends Sample {
  readonly contender: string;
  readonly count: number;
  readonly round: number;
  /** What a fixed piece of work took just before: tells a busy machine. */
  readonly calibrationMs: number;
}

const LOUD = 1.5;
const MOST_WAITS = 20;

/** Waits until a fixed piece of work takes about as long as it mostly did in this run. */
async function calmMoment(before: readonly number[]): Promise<number> {
  for (let wait = 0; ; wait++) {
    const taken = fixedWork();
    if (before.length < 3 || taken <= LOUD * median(before) || wait >= MOST_WAITS) return taken;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}

function fixedWork(): number {
  const start = performance.now();
  let sum = 0;
  for (let step = 0; step < 20_000_000; step++) sum = (sum * 31 + step) % 1_000_003;
  return sum < 0 ? Number.NaN : performance.now() - start;
}

interface Run {
  readonly contender: (typeof CONTENDERS)[number];
  readonly count: number;
  readonly round: number;
}

/** In turns: A B C A B C …. */
function planned(quick: boolean): Run[] {
  const counts = quick ? [1_000, 1_000_000] : [1_000, 100_000, 1_000_000, 5_000_000];
  const rounds = Array.from({ length: quick ? 3 : 5 }, (_, round) => round);
  return counts.flatMap((count) =>
    rounds.flatMap((round) =>
      CONTENDERS.filter((contender) => count <= (MOST_ROWS[contender] ?? count)).map((contender) => ({
        contender,
        count,
        round,
      })),
    ),
  );
}

/** Builds the page, then measures the contenders in turns, a fresh page each. */
export async function benchLists(quick: boolean): Promise<ListResults> {
  rmSync(outDir, { recursive: true, force: true });
  await build({
    root,
    base: './',
    plugins: [react()],
    logLevel: 'error',
    build: { outDir, emptyOutDir: true },
  });
  const server = await preview({ root, logLevel: 'error', build: { outDir }, preview: { port: 0 } });
  const url = server.resolvedUrls?.local[0];
  const found = await findBrowser();
  if (!url || !found) throw new Error('The list bench needs a Chromium.');
  const browser = await chromium.launch(found);
  const samples: TakenSample[] = [];
  try {
    for (const { contender, count, round } of planned(quick)) {
      const calibrationMs = await calmMoment(samples.map((sample) => sample.calibrationMs));
      const page = await browser.newPage({ viewport: { width: 1200, height: 700 } });
      const sample = await measure(page, `${url}?contender=${contender}&count=${count}`, count);
      samples.push({ ...sample, contender, count, round, calibrationMs });
      await page.close();
    }
  } finally {
    await browser.close();
    await server.close();
  }
  return { date: new Date().toISOString(), samples };
}

const COLUMNS: readonly (readonly [title: string, of: (sample: Sample) => number])[] = [
  ['first row ms', (sample) => sample.firstRowMs],
  ['wheel CPU ms/frame', (sample) => sample.wheelCpuPerFrame],
  ['wheel dropped %', (sample) => sample.wheelDropped * 100],
  ['drag CPU ms/frame', (sample) => sample.dragCpuPerFrame],
  ['drag blank %', (sample) => sample.dragBlank * 100],
  ['End CPU ms', (sample) => sample.endCpuMs],
  ['heap MB', (sample) => sample.heapMb],
  ['nodes', (sample) => sample.nodes],
];

/** Against bare TanStack Virtual in the same round. As shipped, ours is to stay at or below 1.15. */
const FLOOR = 'tanstack-virtual';
const RATIOS: typeof COLUMNS = [
  ['wheel ×', (sample) => sample.wheelCpuPerFrame],
  ['drag ×', (sample) => sample.dragCpuPerFrame],
];

function ratio(
  own: readonly TakenSample[],
  all: readonly TakenSample[],
  of: (sample: Sample) => number,
): number {
  const floorOf = ({ count, round }: TakenSample): TakenSample | undefined =>
    all.find((other) => other.contender === FLOOR && other.count === count && other.round === round);
  return median(
    own.map((sample) => {
      const floor = floorOf(sample);
      return floor ? of(sample) / of(floor) : Number.NaN;
    }),
  );
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** A table of medians per size and contender. */
export function listTable({ samples }: ListResults): string {
  const head = [
    'rows',
    'contender',
    ...COLUMNS.map(([title]) => title),
    ...RATIOS.map(([title]) => title),
    'last row',
  ];
  const lines = [`| ${head.join(' | ')} |`, `|${head.map(() => '---').join('|')}|`];
  for (const count of new Set(samples.map((sample) => sample.count))) {
    for (const contender of CONTENDERS) {
      const own = samples.filter((sample) => sample.count === count && sample.contender === contender);
      if (own.length === 0) continue;
      const figures = COLUMNS.map(([, of]) => median(own.map(of)).toFixed(2));
      const ratios = RATIOS.map(([, of]) => ratio(own, samples, of).toFixed(2));
      const end = own.every((sample) => sample.reachesEnd) ? 'yes' : 'no';
      lines.push(`| ${[count, contender, ...figures, ...ratios, end].join(' | ')} |`);
    }
  }
  return `${lines.join('\n')}\n`;
}

/** Writes `bench/results.json` and `bench/RESULTS.md`. */
export function writeListResults(results: ListResults): void {
  writeFileSync(new URL('../results.json', import.meta.url), `${JSON.stringify(results, null, 2)}\n`);
  writeFileSync(
    new URL('../RESULTS.md', import.meta.url),
    `# Lists\n\nMedians, ${results.date.slice(0, 10)}, headless Chromium, contenders in turns. Compare inside this table only.\n\n${listTable(results)}`,
  );
}
