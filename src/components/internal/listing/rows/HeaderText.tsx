'use client';
import type { ReactElement } from 'react';

export interface HeaderTextProps {
  readonly text: string;
  /** How the rows are sorted by this column, if they are. */
  readonly sorted: 'ascending' | 'descending' | undefined;
  /** Missing = the list cannot be sorted by this column. */
  readonly onSort: (() => void) | undefined;
}

/** The name of a column, as the button that sorts by it. */
export function HeaderText({ text, sorted, onSort }: HeaderTextProps): ReactElement {
  if (!onSort) return <span className="cb-table-sort">{text}</span>;
  return (
    <button type="button" className="cb-table-sort" onClick={onSort}>
      {text}
      {sorted ? <span aria-hidden="true"> {sorted === 'ascending' ? '↑' : '↓'}</span> : null}
    </button>
  );
}
