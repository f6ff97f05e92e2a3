import type { Page } from 'playwright';
import type { Move } from '../driver.js';
import { Renderer } from '../harness/cpu.js';
import type { Column, Figures } from '../harness/types.js';

const FRAMES = 120;
const FEWER_FRAMES = 30;
/** After a move, until the list has settled: lists tidy up 150 ms after the last scroll. */
const REST_MS = 300;
const SHORTER_REST_MS = 220;
/** Pages begun anew to tell how soon first rows come: one start varies by a third. */
const STARTS = 5;

export const SCROLL_COLUMNS: readonly Column[] = [
  { title: 'first rows ms', figure: 'firstRowsMs', digits: 0 },
  { title: 'wheel CPU ms/frame', figure: 'wheelCpuMs' },
  { title: 'wheel dropped', figure: 'wheelDropped' },
  { title: 'drag CPU ms/frame', figure: 'dragCpuMs' },
  { title: 'drag dropped', figure: 'dragDropped' },
  { title: 'drag blank', figure: 'dragBlank' },
  { title: 'end CPU ms', figure: 'endCpuMs', digits: 1 },
  { title: 'heap MB', figure: 'heapMb', digits: 1 },
  { title: 'nodes', figure: 'nodes', digits: 0 },
  { title: 'last row missed', figure: 'missesEnd', digits: 0 },
];

export const ALL_MOVES: readonly Move[] = ['wheel', 'drag', 'end'];

/** One list on a fresh page: its first rows, then what it is asked to do. */
export async function measureScroll(
  page: Page,
  rows: number,
  quick: boolean,
  moves: readonly Move[] = ALL_MOVES,
): Promise<Figures> {
  const frames = quick ? FEWER_FRAMES : FRAMES;
  const rest = quick ? SHORTER_REST_MS : REST_MS;
  const figures: Record<string, number> = { firstRowsMs: await firstRowsOf(page, quick ? 1 : STARTS) };
  const renderer = await Renderer.of(page);
  await page.waitForTimeout(rest);
  figures.rowShape = await page.evaluate(() => window.bench.rowShape());
  for (const how of moves) {
    const steps = how === 'end' ? 1 : frames;
    if (how === 'end') {
      await page.evaluate(() => window.bench.jump(0));
      await page.waitForTimeout(rest);
    }
    const { ms, result } = await renderer.cpu(async () => {
      const moved = await page.evaluate(([kind, count]) => window.bench.move(kind, count), [
        how,
        steps,
      ] as const);
      // What a list does after the last frame belongs to it.
      await page.waitForTimeout(rest);
      return moved;
    });
    figures[`${how}CpuMs`] = ms / steps;
    if (how === 'end') continue;
    figures[`${how}Dropped`] = result.dropped;
    if (how === 'drag') figures.dragBlank = result.blank;
  }
  if (moves.includes('end')) {
    const isShown = await page.evaluate((last) => window.bench.shows(last), rows - 1);
    figures.missesEnd = isShown ? 0 : 1;
  }
  figures.nodes = await page.evaluate(() => document.querySelectorAll('#root *').length);
  figures.heapMb = (await renderer.heap()) / 1e6;
  return figures;
}

/** The least of this page and others like it, each fresh: what else the machine does only ever adds. */
async function firstRowsOf(page: Page, starts: number): Promise<number> {
  const taken = [await firstRows(page)];
  const browser = page.context().browser();
  while (browser && taken.length < starts) {
    const another = await browser.newPage({ viewport: page.viewportSize() });
    await another.goto(page.url());
    taken.push(await firstRows(another));
    await another.close();
  }
  return Math.min(...taken);
}

/** Milliseconds from asking for the list to its first rows laid out. */
export async function firstRows(page: Page): Promise<number> {
  await page.waitForFunction(() => performance.getEntriesByName('first-rows').length > 0);
  return page.evaluate(() => performance.getEntriesByName('first-rows')[0]?.duration ?? Number.NaN);
}
