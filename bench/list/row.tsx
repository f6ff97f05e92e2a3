import { memo, type ReactElement } from 'react';
import { Sparkline } from '../../src/components/internal/index.js';
import type { Trend } from '../../src/model/index.js';

export interface Row {
  readonly id: string;
  readonly title: string;
  readonly culprit: string;
  readonly trend: Trend;
}

export const HEIGHT = 32;
export const VIEW_HEIGHT = 640;
/** Rows drawn beyond the view, for contenders that take a number. */
export const OVERSCAN = 6;
const start = Date.parse('2026-11-19T12:00:00Z');

const trends: readonly Trend[] = Array.from({ length: 32 }, (_, seed) => ({
  bucketSeconds: 3600,
  points: Array.from({ length: 24 }, (_unused, hour) => ({
    at: new Date(start + hour * 3_600_000).toISOString(),
    count: (hour * 7919 + seed * 104_729) % 40,
  })),
}));

const KEPT = 4_000;
const kept = new Map<number, Row>();

/** The same row for every contender, made by index; one in view stays the same object, as loaded rows do. */
export function rowAt(index: number): Row {
  const known = kept.get(index);
  if (known) return known;
  if (kept.size > KEPT) kept.clear();
  const row = makeRow(index);
  kept.set(index, row);
  return row;
}

export function makeRow(index: number): Row {
  return {
    id: `r${index}`,
    title: `TypeError: Cannot read properties of undefined (${index})`,
    culprit: `checkout/cart/${index % 977}`,
    trend: trends[index % trends.length] as Trend,
  };
}

/** The four columns; the grids take them one by one. */
export const CELLS: readonly {
  readonly field: string;
  readonly width: number | undefined;
  readonly draw: (row: Row) => ReactElement;
}[] = [
  { field: 'title', width: undefined, draw: (row) => <span className="bench-title">{row.title}</span> },
  { field: 'culprit', width: 160, draw: (row) => <span>{row.culprit}</span> },
  { field: 'events', width: 64, draw: (row) => <span>{row.id.length * 117}</span> },
  {
    field: 'trend',
    width: 72,
    draw: (row) => <Sparkline trend={row.trend} label="Events" width={72} height={20} />,
  },
];

export const Content: (props: { row: Row }) => ReactElement = memo(function Content({ row }: { row: Row }) {
  return (
    <div className="bench-row">
      {CELLS.map(({ field, draw }) => (
        <div className="bench-cell" key={field}>
          {draw(row)}
        </div>
      ))}
    </div>
  );
}) as unknown as (props: { row: Row }) => ReactElement;

export interface ContenderProps {
  readonly count: number;
}
