import type { SVGProps } from 'react';

type Strokes = Pick<SVGProps<SVGElement>, 'fill' | 'stroke' | 'strokeWidth' | 'strokeDasharray'>;

const tinted = (share: number): string =>
  `color-mix(in oklab, var(--cb-foreground) ${share}%, var(--cb-background))`;

/** How the chart draws, and its legend with it. */
export const RATE: Strokes = { stroke: 'var(--cb-chart-1)', strokeWidth: 2 };
/** An interval that is not over yet. */
export const PARTIAL: Strokes = { strokeDasharray: '3 3' };
export const LIMIT: Strokes = { stroke: 'var(--cb-health-good)', strokeDasharray: '2 4' };
export const MARKER: Strokes = { stroke: 'var(--cb-foreground)' };
export const COUNT: Strokes = { fill: tinted(22) };
export const PARTIAL_COUNT: Strokes = {
  fill: tinted(6),
  stroke: 'var(--cb-border-strong)',
  strokeDasharray: '2 2',
};
