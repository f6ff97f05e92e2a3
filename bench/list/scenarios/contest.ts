import type { InRound, Limit, Run, Sample, Scenario } from '../harness/types.js';
import { against, againstSmallest, atMost, quotient, SMALLEST } from './limits.js';
import { ALL_MOVES, measureScroll, SCROLL_COLUMNS } from './scroll.js';

const SIZES = [SMALLEST, 100_000, 1_000_000, 5_000_000];
/** Of the panels, whose cost follows that of the list inside them. */
const PANEL_SIZES = [SMALLEST, 1_000_000, 5_000_000];
const FEWER_SIZES = [SMALLEST, 1_000_000];
/** Below this, a list's own objects hide what a row costs. */
const MANY = 1_000_000;
/** Grids with everything in hand take minutes for this many: one round. */
const HUGE = 5_000_000;
const HUGE_ROUNDS = 1;

export interface ContestOptions {
  readonly name: string;
  readonly title: string;
  readonly text: string;
  /** The list that is judged. */
  readonly own: string;
  /** Bare TanStack Virtual with the same rows. */
  readonly floor: string;
  /** A scaled scroll with the same rows: what first rows are measured against. */
  readonly scaled: string;
  /** More contenders. */
  readonly others?: readonly string[];
  /** Products that must not be ahead in anything. */
  readonly products?: readonly string[];
  readonly fullOnly?: boolean;
}

/** Lists of every size with the same rows, moved alike. */
export function contest(options: ContestOptions): Scenario {
  const { name, title, text, own, floor, scaled, others = [], products = [], fullOnly = false } = options;
  return {
    name,
    title,
    fullOnly,
    text,
    columns: SCROLL_COLUMNS,
    limits: limitsOf(options),
    query: ({ contender, rows }) => ({ contender, rows: String(rows) }),
    runs(quick, round) {
      const contenders = [own, floor, scaled, ...(quick ? [] : [...others, ...products])];
      const sizes = products.length > 0 ? SIZES : PANEL_SIZES;
      return (quick ? FEWER_SIZES : sizes).flatMap((rows) => {
        const isLeftOut = (contender: string): boolean =>
          rows >= HUGE && products.includes(contender) && round >= HUGE_ROUNDS;
        return contenders.filter((one) => !isLeftOut(one)).map((contender): Run => ({ contender, rows }));
      });
    },
    // A quick run asks of the scaled list only what it is there for.
    measure: (page, { contender, rows }, quick) =>
      measureScroll(page, rows, quick, quick && contender === scaled ? [] : ALL_MOVES),
  };
}

function limitsOf({ own, floor, scaled, products = [] }: ContestOptions): Limit[] {
  const contenders = [own];
  const isLarger = (rows: number): boolean => rows > SMALLEST;
  return [
    {
      title: `first rows, × ${scaled}`,
      unit: '×',
      contenders,
      of: (sample, inRound) => against(sample, inRound, scaled, 'firstRowsMs'),
      most: 1.3,
    },
    {
      title: 'first rows, × those of 1,000 rows',
      unit: '×',
      contenders,
      rows: isLarger,
      of: (sample, inRound) => againstSmallest(sample, inRound, 'firstRowsMs'),
      most: 1.3,
      acrossSizes: true,
    },
    {
      title: `wheel CPU a frame, × ${floor}`,
      unit: '×',
      contenders,
      of: (sample, inRound) => against(sample, inRound, floor, 'wheelCpuMs'),
      most: 1.15,
    },
    {
      title: `drag CPU a frame, × ${floor}`,
      unit: '×',
      contenders,
      of: (sample, inRound) => against(sample, inRound, floor, 'dragCpuMs'),
      most: 1.15,
    },
    // Other processes take frames too.
    atMost('wheel, dropped frames', contenders, 'wheelDropped', {
      unit: '%',
      factor: 100,
      most: 1,
      guard: false,
    }),
    atMost('drag, blank frames', contenders, 'dragBlank', { unit: '%', factor: 100, most: 0 }),
    {
      title: 'heap a row not drawn',
      unit: 'bytes',
      contenders,
      rows: (rows) => rows >= MANY,
      of: bytesARow,
      most: 1,
      acrossSizes: true,
    },
    {
      title: `row, differs from that of ${floor}`,
      unit: 'rows',
      contenders,
      of: ({ rows, figures }, inRound) =>
        figures.rowShape === inRound(floor, rows)?.figures.rowShape ? 0 : 1,
      most: 0,
    },
    atMost('last row, missed', contenders, 'missesEnd', { unit: 'rows', most: 0 }),
    ...(products.length > 0 ? AHEAD.map(([title, figure]) => ahead(title, figure, own, products)) : []),
  ];
}

function bytesARow(sample: Sample, inRound: InRound): number | undefined {
  const { heapMb } = sample.figures;
  const few = inRound(sample.contender, SMALLEST)?.figures.heapMb;
  if (heapMb === undefined || few === undefined) return undefined;
  return Math.max(((heapMb - few) * 1e6) / (sample.rows - SMALLEST), 0);
}

const AHEAD = [
  ['first rows', 'firstRowsMs'],
  ['wheel CPU', 'wheelCpuMs'],
  ['drag CPU', 'dragCpuMs'],
  ['heap', 'heapMb'],
] as const;

/** At most what the better of the products takes. */
function ahead(title: string, figure: string, own: string, products: readonly string[]): Limit {
  return {
    title: `${title}, × the better of ${products.join(' and ')}`,
    unit: '×',
    contenders: [own],
    of(sample, inRound) {
      const theirs = products.flatMap((product) => inRound(product, sample.rows)?.figures[figure] ?? []);
      return theirs.length === 0 ? undefined : quotient(sample.figures[figure], Math.min(...theirs));
    },
    most: 1,
  };
}
