import type { ReactElement, ReactNode } from 'react';
import { Guarded } from '../base/Guarded.js';
import type { CellAttributes } from '../data/cell.js';

/** A column of a list, known or the host's own, in one shape. */
export interface ListColumn<T, E = undefined> {
  /** Unique among the columns. */
  readonly id: string;
  /** Name for the style sheet: a known column's, or `own`. */
  readonly name: string;
  readonly header: string;
  /** CSS length. Known columns have theirs in the style sheet. */
  readonly width?: string | undefined;
  readonly align?: 'start' | 'end' | undefined;
  /** In place of the header's text, which stays its title. */
  readonly renderHeader?: (() => ReactNode) | undefined;
  /**
   * What is in the cell. `extra` is what the list knows of the row besides its data. Keep it light: it is drawn while
   * scrolling.
   */
  readonly render?: ((row: T, extra: E | undefined) => ReactNode) | undefined;
  /** In place of `render`: the cell as one element, with these attributes, where nothing has to be inside it. */
  readonly renderCell?: ((row: T, cell: CellAttributes) => ReactElement) | undefined;
}

/** How the rows are sorted by a column, and how to sort by it. */
export interface ColumnSort {
  readonly sorted: 'ascending' | 'descending' | undefined;
  /** Omit where the list cannot be sorted by this column. */
  readonly onSort: (() => void) | undefined;
}

/** What a host says of a column of its own. */
export interface OwnColumn<T> {
  readonly id: string;
  readonly header: string;
  readonly width?: string | undefined;
  readonly align?: 'start' | 'end' | undefined;
  render(row: T): ReactNode;
}

const OWN_WIDTH = '8rem';

/** A host's column in the list's shape. A cell that throws is a dash, and costs no other. */
export function ownColumn<T, E>(component: string, column: OwnColumn<T>): ListColumn<T, E> {
  const { id, header, width = OWN_WIDTH, align, render } = column;
  const cell = (row: T): ReactNode => (
    <Guarded
      component={component}
      section={`column ${id}`}
      draw={() => render(row)}
      fallback={<span className="cb-note">–</span>}
      resetKey={row}
    />
  );
  return { id, name: 'own', header, width, align, render: cell };
}

/** Shows a known column where it usually stands, or hides it; the host's own keep their places at the end. */
export function toggleColumn<N extends string, C>(
  columns: readonly (N | C)[],
  name: N,
  names: readonly N[],
): readonly (N | C)[] {
  if (columns.includes(name)) return columns.filter((column) => column !== name);
  const known = names.filter((one) => one === name || columns.includes(one));
  return [...known, ...columns.filter((column) => typeof column !== 'string')];
}
