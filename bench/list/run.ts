import { rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { chromium } from 'playwright';
import { build, preview } from 'vite';
import { findBrowser } from '../../tools/browser/find.js';
import { measure, type Sample } from './measure.js';

const CONTENDERS = ['crashboard', 'tanstack-virtual'] as const;
const root = fileURLToPath(new URL('.', import.meta.url));
const outDir = fileURLToPath(new URL('../../node_modules/.cache/bench-list', import.meta.url));

export interface ListResults {
  readonly date: string;
  readonly samples: readonly (Sample & { contender: string; count: number; round: number })[];
}

/** Builds the page, then measures the contenders in turns: A B A B …, a fresh page each. */
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
  const samples: ListResults['samples'][number][] = [];
  try {
    for (const count of quick ? [1_000, 1_000_000] : [1_000, 100_000, 1_000_000, 5_000_000]) {
      for (let round = 0; round < (quick ? 3 : 5); round++) {
        for (const contender of CONTENDERS) {
          const page = await browser.newPage({ viewport: { width: 1200, height: 700 } });
          const sample = await measure(page, `${url}?contender=${contender}&count=${count}`, count);
          samples.push({ ...sample, contender, count, round });
          await page.close();
        }
      }
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

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** A table of medians per size and contender. */
export function listTable({ samples }: ListResults): string {
  const head = ['rows', 'contender', ...COLUMNS.map(([title]) => title), 'last row'];
  const lines = [`| ${head.join(' | ')} |`, `|${head.map(() => '---').join('|')}|`];
  for (const count of new Set(samples.map((sample) => sample.count))) {
    for (const contender of CONTENDERS) {
      const own = samples.filter((sample) => sample.count === count && sample.contender === contender);
      const figures = COLUMNS.map(([, of]) => median(own.map(of)).toFixed(2));
      const end = own.every((sample) => sample.reachesEnd) ? 'yes' : 'no';
      lines.push(`| ${[count, contender, ...figures, end].join(' | ')} |`);
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
