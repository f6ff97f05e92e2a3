import type { Page } from 'playwright';
import { Renderer } from '../harness/cpu.js';
import type { Figures, Run, Scenario } from '../harness/types.js';
import { atMost } from './limits.js';
import { firstRows } from './scroll.js';

const PANELS = ['issue-list', 'event-list'];
const OWN = ['crashboard', ...PANELS];
/** Until the list has settled. */
const REST_MS = 400;

export const keys: Scenario = {
  name: 'keys',
  title: 'End, Home and a jump',
  text: 'Real keys on the focused first row; the jump is a grab of the bar to 37 % of the whole. CPU until the list rests.',
  columns: [
    { title: 'End CPU ms', figure: 'endKeyCpuMs', digits: 1 },
    { title: 'Home CPU ms', figure: 'homeKeyCpuMs', digits: 1 },
    { title: 'jump CPU ms', figure: 'jumpCpuMs', digits: 1 },
    { title: 'ends missed', figure: 'missed', digits: 0 },
  ],
  runs(quick) {
    const sizes = quick ? [1_000_000] : [1_000, 1_000_000, 5_000_000];
    const contenders = quick ? PANELS : OWN;
    return sizes.flatMap((rows) => contenders.map((contender) => ({ contender, rows })));
  },
  query: ({ contender, rows }) => ({ contender, rows: String(rows) }),
  measure,
  limits: [
    atMost('End', OWN, 'endKeyCpuMs', { unit: 'ms', most: 50 }),
    atMost('Home', OWN, 'homeKeyCpuMs', { unit: 'ms', most: 50 }),
    atMost('jump', OWN, 'jumpCpuMs', { unit: 'ms', most: 50 }),
    atMost('first or last row, missed', OWN, 'missed', { unit: 'rows', most: 0 }),
  ],
};

async function measure(page: Page, { rows }: Run): Promise<Figures> {
  await firstRows(page);
  await page.waitForTimeout(REST_MS);
  const renderer = await Renderer.of(page);
  const rested = async (work: () => Promise<unknown>): Promise<number> => {
    const { ms } = await renderer.cpu(async () => {
      await work();
      await page.waitForTimeout(REST_MS);
    });
    return ms;
  };
  const isMissed = async (index: number): Promise<number> =>
    (await page.evaluate((at) => window.bench.shows(at), index)) ? 0 : 1;

  await page.evaluate(() => window.bench.focusFirst());
  const endKeyCpuMs = await rested(() => page.keyboard.press('End'));
  const last = await isMissed(rows - 1);
  const homeKeyCpuMs = await rested(() => page.keyboard.press('Home'));
  const first = await isMissed(0);
  const jumpCpuMs = await rested(() => page.evaluate(() => window.bench.jump(0.37)));
  return { endKeyCpuMs, homeKeyCpuMs, jumpCpuMs, missed: last + first };
}
