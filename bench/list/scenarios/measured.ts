import type { Scenario } from '../harness/types.js';
import { against } from './limits.js';
import { measureScroll, SCROLL_COLUMNS } from './scroll.js';

const ROWS = 10_000;
const FIXED = 'crashboard';
const MEASURED = 'crashboard-measured';
const SHOWN = ['firstRowsMs', 'wheelCpuMs', 'wheelDropped', 'nodes'];

export const measured: Scenario = {
  name: 'measured',
  title: 'Measured rows',
  text: 'Rows of 24, 32 and 40 px, measured from an estimate of 32 px, against fixed rows of 32 px.',
  columns: SCROLL_COLUMNS.filter(({ figure }) => SHOWN.includes(figure)),
  runs: () => [FIXED, MEASURED].map((contender) => ({ contender, rows: ROWS })),
  query: ({ contender, rows }) => ({ contender, rows: String(rows) }),
  measure: (page, { rows }, quick) => measureScroll(page, rows, quick, ['wheel']),
  limits: [
    {
      title: 'wheel CPU a frame, × fixed rows',
      unit: '×',
      contenders: [MEASURED],
      of: (sample, inRound) => against(sample, inRound, FIXED, 'wheelCpuMs'),
      most: 1.3,
    },
  ],
};
