import type { CSSProperties } from 'react';
import type { ResolvedColumn } from './columns.js';

/** Widths of the known columns are in the style sheet; the host's own bring theirs. */
export function cellStyle({ own }: ResolvedColumn): CSSProperties | undefined {
  return own ? { inlineSize: own.width ?? '8rem' } : undefined;
}
