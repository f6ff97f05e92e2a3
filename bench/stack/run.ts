import type { Page } from 'playwright';
import { type Bench, openBench } from '../list/harness/browser.js';
import { Renderer } from '../list/harness/cpu.js';
import { spreadOf } from '../list/harness/stats.js';
import { NEEDLE } from './event.js';
import type {} from './page.js';
import type { StackResults, StackRow } from './report.js';

const CONTENDERS = ['crashboard', 'plain', 'virtual', 'eager'];
const SIZES = [50, 500, 2500];
const MANY = 10_000;
const MEGABYTE = 1_000_000;
/** What is put off until the browser has time comes within it. */
const AFTER_MS = 1000;

interface Figures {
  readonly firstMs: number;
  readonly expandMs: number;
  readonly longestMs: number;
}

/** Measures stacks of growing length against others that draw the same, in turns, each on a fresh page. */
export async function benchStack(quick: boolean): Promise<StackResults> {
  const rounds = quick ? 1 : 3;
  const bench = await openBench(new URL('.', import.meta.url));
  try {
    const rows: StackRow[] = [];
    for (const frames of [...SIZES, MANY]) rows.push(...(await inTurns(bench, frames, rounds)));
    const finds: number[] = [];
    for (let round = 0; round < rounds; round += 1) finds.push(await find(bench));
    return {
      date: new Date().toISOString(),
      chromium: bench.browser.version(),
      rounds,
      rows,
      findMs: median(finds),
    };
  } finally {
    await bench.close();
  }
}

/** Fewer rounds of the longest: the others take seconds for it. */
async function inTurns(bench: Bench, frames: number, rounds: number): Promise<readonly StackRow[]> {
  const taken = new Map<string, Figures[]>(CONTENDERS.map((name) => [name, []]));
  for (let round = 0; round < (frames === MANY ? Math.min(rounds, 3) : rounds); round += 1) {
    // There and back: what comes later must not always be the same one.
    const turn = round % 2 === 0 ? CONTENDERS : CONTENDERS.toReversed();
    for (const contender of turn) taken.get(contender)?.push(await visit(bench, contender, frames));
  }
  return [...taken].map(([contender, figures]) => ({ contender, frames, ...medians(figures) }));
}

async function opened<T>(
  { browser, url }: Bench,
  query: Readonly<Record<string, string>>,
  work: (page: Page) => Promise<T>,
): Promise<T | undefined> {
  const page = await browser.newPage({ viewport: { width: 1200, height: 700 } });
  page.setDefaultTimeout(120_000);
  try {
    await page.goto(`${url}?${new URLSearchParams(query)}`);
    await page.waitForFunction('window.stack !== undefined');
    return await work(page);
  } catch (error) {
    process.stderr.write(`${JSON.stringify(query)}: ${String(error)}\n`);
    return undefined;
  } finally {
    await page.close();
  }
}

async function visit(bench: Bench, contender: string, frames: number): Promise<Figures> {
  const taken = await opened(bench, { contender, frames: String(frames) }, async (page) => {
    const renderer = await Renderer.of(page);
    const first = await renderer.cpu(() => page.evaluate(() => window.stack.mount()));
    await page.waitForTimeout(AFTER_MS);
    const expand = await renderer.cpu(() => page.evaluate(() => window.stack.expandAll()));
    await page.waitForTimeout(AFTER_MS);
    const longestMs = await page.evaluate(() => window.stack.longest());
    return { firstMs: first.ms, expandMs: expand.ms, longestMs };
  });
  return taken ?? { firstMs: Number.NaN, expandMs: Number.NaN, longestMs: Number.NaN };
}

/** To the only hit, in the variables of the last frame that is read, by the panel's own search. */
async function find(bench: Bench): Promise<number> {
  const query = { contender: 'crashboard', frames: '500', bytes: String(MEGABYTE) };
  const taken = await opened(bench, query, async (page) => {
    await page.evaluate(() => window.stack.mount());
    await page.waitForTimeout(AFTER_MS);
    return page.evaluate((needle) => window.stack.find(needle), NEEDLE);
  });
  return taken ?? Number.NaN;
}

function medians(figures: readonly Figures[]): Figures {
  const of = (name: keyof Figures): number => median(figures.map((one) => one[name]));
  return { firstMs: of('firstMs'), expandMs: of('expandMs'), longestMs: of('longestMs') };
}

function median(values: readonly number[]): number {
  return spreadOf(values)?.median ?? Number.NaN;
}
