import type { CSSProperties } from 'react';

/** What makes an element a cell of a list's grid. A text that is the whole cell takes them itself: one element less. */
export interface CellAttributes {
  readonly className: string;
  readonly role: 'gridcell';
  readonly 'aria-colindex': number;
  readonly 'data-column': string;
  readonly 'data-align': 'start' | 'end' | undefined;
  readonly style: CSSProperties | undefined;
}
