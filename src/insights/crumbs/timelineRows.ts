import type { TimelineGroup } from './breadcrumbs.js';
import { isNoise } from './noise.js';
import type { TimelineItem } from './timelineItems.js';
import { milliseconds } from './trailClock.js';

/** How near to the error: earlier, the last minute, ten seconds or second before it, or after it. */
export type TimeBand = 'earlier' | 'minute' | 'ten' | 'second' | 'after';

/** A step, or equal steps folded to one line. */
export interface StepsRow {
  /** One step, or equal ones in a row. */
  readonly kind: 'steps';
  /** Stable while the trail is the same. */
  readonly id: string;
  /** The steps. */
  readonly group: TimelineGroup;
}

/** Steps that rarely tell anything, folded to one line: `count` of them. */
export interface NoiseRow {
  /** Quiet steps, folded. */
  readonly kind: 'noise';
  /** Stable while the trail is the same. */
  readonly id: string;
  /** How many steps. */
  readonly count: number;
  /** What is folded. */
  readonly groups: readonly TimelineGroup[];
}

/** What a timeline draws, one below the other: steps, headings of time, and silence, during which nothing was recorded. */
export type TimelineRow =
  | StepsRow
  | NoiseRow
  | { readonly kind: 'band'; readonly id: string; readonly band: TimeBand }
  | { readonly kind: 'silence'; readonly id: string; readonly ms: number };

/** How rows are made of steps. */
export interface RowOptions {
  /** Newest first. */
  readonly isReversed: boolean;
  /** Part of the trail was filtered out: what lies between two steps is then no silence, and nothing is folded. */
  readonly isPart: boolean;
  /** Noise that was unfolded, by row id. */
  readonly isOpen: (id: string) => boolean;
  /** Steps that are worth seeing whatever they are. */
  readonly isRelevant: (item: TimelineItem) => boolean;
}

/** Shorter gaps are how people and machines work. */
const SILENCE = 30_000;
const SILENCE_RATIO = 8;
/** Fewer quiet steps than this in a row are left alone. */
const NOISE_RUN = 4;
/** A trail that is mostly noise has nothing to set it against. */
const NOISE_SHARE = 0.8;

/** From far to near. */
const BANDS: readonly TimeBand[] = ['earlier', 'minute', 'ten', 'second', 'after'];
const BAND_STARTS = [-60_000, -10_000, -1_000, 1_001];

interface Block {
  readonly row: StepsRow | NoiseRow;
  readonly band: TimeBand | undefined;
  /** Before it. */
  readonly silence: number | undefined;
}

/** Groups of steps (as recorded) as rows in reading order: under headings of time, silence named, noise folded. */
export function timelineRows(groups: readonly TimelineGroup[], options: RowOptions): readonly TimelineRow[] {
  const { isReversed, isPart, isOpen } = options;
  const blocks = blocksOf(isPart ? groups.map(stepsRow) : folded(groups, options), isPart);
  const rows: TimelineRow[] = [];
  let band: TimeBand | undefined;
  for (const { row, silence, band: next } of isReversed ? blocks.toReversed() : blocks) {
    const heading = next === undefined || next === band ? [] : [bandRow(next)];
    band = next ?? band;
    const silent = silence === undefined ? [] : [silenceRow(row.id, silence)];
    const inside = row.kind === 'noise' && isOpen(row.id) ? row.groups.map(stepsRow) : [];
    rows.push(
      ...(isReversed
        ? [...heading, row, ...inside.reverse(), ...silent]
        : [...silent, ...heading, row, ...inside]),
    );
  }
  return rows;
}

const bandRow = (band: TimeBand): TimelineRow => ({ kind: 'band', id: `band-${band}`, band });
const silenceRow = (id: string, ms: number): TimelineRow => ({ kind: 'silence', id: `silence-${id}`, ms });

function blocksOf(rows: readonly (StepsRow | NoiseRow)[], isPart: boolean): readonly Block[] {
  const spans = rows.map(spanOf);
  const shortest = isPart ? Number.POSITIVE_INFINITY : silenceOf(spans);
  let nearest = -1;
  let end: number | undefined;
  return rows.map((row, index) => {
    const span = spans[index];
    const isEvent = row.kind === 'steps' && row.group.items[0]?.isEvent === true;
    // Once near, always near: a clock that went back does not lead away from the error again.
    if (span?.offsetMs !== undefined) nearest = Math.max(nearest, bandOf(span.offsetMs));
    const gap = span === undefined || end === undefined ? 0 : span.from - end;
    end = span?.to ?? end;
    return {
      row,
      band: isEvent || nearest < 0 ? undefined : BANDS[nearest],
      silence: gap >= shortest ? gap : undefined,
    };
  });
}

function bandOf(offsetMs: number): number {
  const index = BAND_STARTS.findIndex((start) => offsetMs < start);
  return index < 0 ? BANDS.length - 1 : index;
}

interface Span {
  readonly from: number;
  readonly to: number;
  readonly offsetMs: number | undefined;
}

function spanOf(row: StepsRow | NoiseRow): Span | undefined {
  const groups = row.kind === 'noise' ? row.groups : [row.group];
  const first = groups[0]?.items[0];
  const last = groups.at(-1)?.items.at(-1);
  const from = timeOf(first);
  const to = timeOf(last);
  if (from === undefined && to === undefined) return undefined;
  return {
    from: from ?? (to as number),
    to: to ?? (from as number),
    offsetMs: last?.offsetMs ?? first?.offsetMs,
  };
}

function timeOf(item: TimelineItem | undefined): number | undefined {
  return item?.offsetMs ?? milliseconds(item?.crumb.timestamp);
}

/** From how long on nothing is a silence. */
function silenceOf(spans: readonly (Span | undefined)[]): number {
  const known = spans.filter((span) => span !== undefined);
  const gaps = known.slice(1).map(({ from }, index) => from - (known[index] as Span).to);
  const usual = gaps.toSorted((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? 0;
  return Math.max(SILENCE, SILENCE_RATIO * usual);
}

function stepsRow(group: TimelineGroup): StepsRow {
  return { kind: 'steps', id: group.id, group };
}

/** Runs of quiet steps become one row each. */
function folded(
  groups: readonly TimelineGroup[],
  { isRelevant }: RowOptions,
): readonly (StepsRow | NoiseRow)[] {
  const quiet = groups.map(
    ({ items: [first] }) =>
      first !== undefined && !first.isEvent && isNoise(first.crumb) && !isRelevant(first),
  );
  if (quiet.filter(Boolean).length > NOISE_SHARE * groups.length) return groups.map(stepsRow);
  const rows: (StepsRow | NoiseRow)[] = [];
  for (let index = 0; index < groups.length; ) {
    let end = index;
    while (quiet[end]) end += 1;
    const run = groups.slice(index, end);
    const [first] = run;
    if (first !== undefined && run.length >= NOISE_RUN) {
      const count = run.reduce((sum, { items }) => sum + items.length, 0);
      rows.push({ kind: 'noise', id: `noise-${first.id}`, count, groups: run });
    } else rows.push(...run.map(stepsRow));
    const group = groups[end];
    if (group !== undefined) rows.push(stepsRow(group));
    index = end + 1;
  }
  return rows;
}
