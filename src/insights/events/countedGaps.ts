import { itemAt, type RowSource, type Trend } from '../../model/index.js';

/** A stretch of time in which the server counted more events than it still lists. */
export interface CountedGap {
  /** Slot of the last row of the stretch: the first after it in time. */
  readonly slot: number;
  /** ISO, start of the gap. */
  readonly from: string;
  /** ISO, end of the gap. */
  readonly to: string;
  /** Events that the server counted there. */
  readonly counted: number;
  /** Events that it still lists. */
  readonly listed: number;
}

/** Rows looked at. */
const MOST_ROWS = 5_000;

type Rows = RowSource<{ readonly occurredAt?: string }>;

/**
 * Compares what was counted per stretch of time with the events listed, newest first. Only stretches that the
 * loaded rows reach past are judged; the newest and oldest may be cut by the window and are left out.
 */
export function countedGaps(trend: Trend | undefined, source: Rows): readonly CountedGap[] {
  const width = (trend?.bucketSeconds ?? 0) * 1000;
  const start = Date.parse(trend?.points[0]?.timestamp ?? '');
  if (!trend || width <= 0 || Number.isNaN(start)) return [];
  const { listed, oldest } = countListed(source, start, width);
  const gaps: CountedGap[] = [];
  let slot = 0;
  for (let index = trend.points.length - 2; index > 0; index -= 1) {
    const { timestamp: at, count: counted } = itemAt(trend.points, index);
    const from = Date.parse(at);
    if (!(from > oldest)) break;
    const here = listed.get(index) ?? { count: 0, slot };
    slot = here.slot;
    if (counted <= here.count) continue;
    const to = new Date(from + width).toISOString();
    gaps.push({ slot, from: new Date(from).toISOString(), to, counted, listed: here.count });
  }
  return gaps;
}

interface Listed {
  readonly listed: ReadonlyMap<number, { readonly count: number; readonly slot: number }>;
  readonly oldest: number;
}

/** How many rows fall into each stretch, and the last slot of each. */
function countListed(source: Rows, start: number, width: number): Listed {
  const listed = new Map<number, { count: number; slot: number }>();
  let oldest = Number.POSITIVE_INFINITY;
  for (let slot = 0; slot < Math.min(source.count, MOST_ROWS); slot += 1) {
    const row = source.get(slot);
    const at = row === undefined || row === 'moved' ? Number.NaN : Date.parse(row.occurredAt ?? '');
    if (Number.isNaN(at)) continue;
    oldest = Math.min(oldest, at);
    const index = Math.floor((at - start) / width);
    listed.set(index, { count: (listed.get(index)?.count ?? 0) + 1, slot });
  }
  return { listed, oldest };
}
