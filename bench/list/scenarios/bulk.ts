import type { Page } from 'playwright';
import { Renderer } from '../harness/cpu.js';
import type { Figures, Scenario } from '../harness/types.js';
import { atMost } from './limits.js';
import { firstRows } from './scroll.js';

const PANEL = ['issue-list-bulk'];
const ROWS = 100;
/** Until the list has settled. */
const REST_MS = 300;
/** Rounds before anything is measured, so that the code has been run. */
const WARM = 2;
const TIMES = 7;
const FEWER_TIMES = 4;
/** What a display leaves for one picture, 60 times a second. */
const FRAME_MS = 1000 / 60;

export const bulk: Scenario = {
  name: 'bulk',
  title: '100 issues resolved at once',
  text: 'All 100 rows are selected by Ctrl+A, then resolved by a key, while the server has not answered. CPU until the list rests; in frames, how much more the second takes.',
  columns: [
    { title: 'select CPU ms', figure: 'selectCpuMs', digits: 1 },
    { title: 'resolve CPU ms', figure: 'bulkCpuMs', digits: 1 },
    { title: 'more, in frames', figure: 'moreFrames' },
  ],
  runs: () => PANEL.map((contender) => ({ contender, rows: ROWS })),
  query: ({ contender, rows }) => ({ contender, rows: String(rows) }),
  measure,
  limits: [atMost('more than selecting, in frames', PANEL, 'moreFrames', { unit: '×', most: 1 })],
};

async function measure(page: Page, _run: unknown, quick: boolean): Promise<Figures> {
  await firstRows(page);
  await page.waitForTimeout(REST_MS);
  const renderer = await Renderer.of(page);
  const pressed = async (key: string): Promise<number> => {
    const { ms } = await renderer.cpu(async () => {
      await page.keyboard.press(key);
      await page.waitForTimeout(REST_MS);
    });
    return ms;
  };
  const selecting: number[] = [];
  const resolving: number[] = [];
  const times = quick ? FEWER_TIMES : TIMES;
  await page.evaluate(() => window.bench.focusFirst());
  for (let time = 0; time < WARM + times; time += 1) {
    const select = await pressed('Control+a');
    const resolve = await pressed('e');
    if (!(await page.evaluate(isUnderWay))) throw new Error('Nothing was resolved.');
    await answered(page);
    await pressed('Control+a');
    await pressed('u');
    await answered(page);
    if (time < WARM) continue;
    selecting.push(select);
    resolving.push(resolve);
  }
  const [selectCpuMs, bulkCpuMs] = [median(selecting), median(resolving)];
  return { selectCpuMs, bulkCpuMs, moreFrames: Math.max(0, (bulkCpuMs - selectCpuMs) / FRAME_MS) };
}

function isUnderWay(): boolean {
  return document.querySelector('.cb-run[data-status="running"]') !== null;
}

async function answered(page: Page): Promise<void> {
  await page.evaluate(() => window.dispatchEvent(new Event('bench-answer')));
  await page.waitForTimeout(REST_MS);
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
