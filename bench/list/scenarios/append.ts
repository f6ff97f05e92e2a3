import type { Page } from 'playwright';
import { Renderer } from '../harness/cpu.js';
import type { Figures, Scenario } from '../harness/types.js';
import { againstSmallest, SMALLEST } from './limits.js';
import { firstRows } from './scroll.js';

const OWN = ['crashboard', 'issue-list', 'event-list'];
const SIZES = [SMALLEST, 100_000, 1_000_000];
/** Pages before anything is measured, so that the code has been run. */
const WARM = 10;
const PAGES = 40;
const FEWER_PAGES = 20;

export const append: Scenario = {
  name: 'append',
  title: 'A page of 100 rows arrives',
  text: 'The reader is at the end of what is loaded while pages come, each until it is painted.',
  columns: [{ title: 'CPU ms/page', figure: 'appendCpuMs' }],
  runs(quick) {
    const sizes = quick ? [SMALLEST, 1_000_000] : SIZES;
    const contenders = quick ? ['crashboard'] : [...OWN, 'tanstack-virtual'];
    // The sizes of one list after each other: they are what is compared.
    return contenders.flatMap((contender) => sizes.map((rows) => ({ contender, rows })));
  },
  query: ({ contender, rows }) => ({ contender, rows: String(rows), growing: '' }),
  measure,
  limits: [
    {
      title: 'CPU, × that with 1,000 loaded',
      unit: '×',
      contenders: OWN,
      rows: (rows) => rows > SMALLEST,
      of: (sample, inRound) => againstSmallest(sample, inRound, 'appendCpuMs'),
      most: 1.2,
      acrossSizes: true,
    },
  ],
};

async function measure(page: Page, _run: unknown, quick: boolean): Promise<Figures> {
  await firstRows(page);
  const renderer = await Renderer.of(page);
  const pages = quick ? FEWER_PAGES : PAGES;
  const arrive = (count: number): Promise<void> =>
    page.evaluate(async (times) => {
      for (let done = 0; done < times; done++) await window.bench.append();
    }, count);
  await page.waitForTimeout(300);
  await page.evaluate(() => window.bench.move('end', 1));
  await page.waitForTimeout(300);
  await arrive(WARM);
  const { ms } = await renderer.cpu(() => arrive(pages));
  return { appendCpuMs: ms / pages };
}
