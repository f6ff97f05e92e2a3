import { memo, type ReactElement, type ReactNode } from 'react';
import { Root, Sparkline } from '../../../src/components/internal/index.js';
import type { Trend } from '../../../src/model/index.js';
import { keptRows } from './contender.js';

/** A plain row in the shape of an issue, which any list can draw. */
export interface Row {
  readonly id: string;
  readonly title: string;
  readonly culprit: string;
  readonly trend: Trend;
}

export const HEIGHT = 32;
const start = Date.parse('2026-11-19T12:00:00Z');

const trends: readonly Trend[] = Array.from({ length: 32 }, (_, seed) => ({
  bucketSeconds: 3600,
  points: Array.from({ length: 24 }, (_unused, hour) => ({
    timestamp: new Date(start + hour * 3_600_000).toISOString(),
    count: (hour * 7919 + seed * 104_729) % 40,
  })),
}));

export function makeRow(index: number): Row {
  return {
    id: `r${index}`,
    title: `TypeError: Cannot read properties of undefined (${index})`,
    culprit: `checkout/cart/${index % 977}`,
    trend: trends[index % trends.length] as Trend,
  };
}

/** The same row for every contender that asks by index. */
export const rowAt: (index: number) => Row = keptRows(makeRow);

/** Rows `from` up to `to`, for grids that want them all in hand. */
export function makeRows(from: number, to: number): Row[] {
  return Array.from({ length: to - from }, (_, index) => makeRow(from + index));
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

interface ContentProps {
  readonly row: Row;
  /** Pixels, where the list measures; otherwise the row fills its place. */
  readonly height?: number;
}

export const Content: (props: ContentProps) => ReactElement = memo(function Content({
  row,
  height,
}: ContentProps) {
  return (
    <div className="bench-row" style={height === undefined ? undefined : { blockSize: height }}>
      {CELLS.map(({ field, draw }) => (
        <div className="bench-cell" key={field}>
          {draw(row)}
        </div>
      ))}
    </div>
  );
}) as unknown as (props: ContentProps) => ReactElement;

/** What surrounds the list, the same for all. */
export function Frame({ children }: { readonly children: ReactNode }): ReactElement {
  return <Root part="bench">{children}</Root>;
}
