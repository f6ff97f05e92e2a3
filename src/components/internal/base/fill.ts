import type { CSSProperties } from 'react';

/**
 * A height in percent is a share of the place that the panel stands in, and the whole panel has it: what is around the
 * rows takes its part, and the rows take the rest.
 */
export function isShare(height: number | string | undefined): boolean {
  return typeof height === 'string' && /^\s*\d+(\.\d+)?%\s*$/.test(height);
}

/** The share as a variable, since paper takes the height back. */
export function shareStyle(
  height: number | string | undefined,
  style: CSSProperties | undefined,
): CSSProperties | undefined {
  return isShare(height) ? ({ ...style, '--cb-panel-height': height } as CSSProperties) : style;
}
