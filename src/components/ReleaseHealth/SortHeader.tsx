'use client';
import type { ReactElement } from 'react';
import type { ReleaseSort, ReleaseSortKey } from '../../insights/index.js';
import { Icon } from '../internal/Icon.js';
import { arrowDownIcon, arrowUpIcon } from '../internal/icons.js';

export interface SortHeaderProps {
  /** The column, for the styles. */
  readonly id: string;
  readonly name: string;
  /** Missing = the column cannot be sorted by. */
  readonly by: ReleaseSortKey | undefined;
  readonly isNumber?: boolean | undefined;
  readonly sort: ReleaseSort;
  readonly onSortChange: (sort: ReleaseSort) => void;
}

/** A column's name. A click sorts, the highest first; the next click turns the order round. */
export function SortHeader({ id, name, by, isNumber, sort, onSortChange }: SortHeaderProps): ReactElement {
  const isSorted = by !== undefined && sort.by === by;
  return (
    <div
      className="cb-release-header"
      role="columnheader"
      data-column={id}
      data-align={isNumber ? 'end' : undefined}
      aria-sort={isSorted ? sort.direction : undefined}
    >
      {by ? (
        <button
          type="button"
          className="cb-release-sort"
          onClick={() =>
            onSortChange({
              by,
              direction: isSorted && sort.direction === 'descending' ? 'ascending' : 'descending',
            })
          }
        >
          {name}
          {isSorted ? <Icon icon={sort.direction === 'ascending' ? arrowUpIcon : arrowDownIcon} /> : null}
        </button>
      ) : (
        name
      )}
    </div>
  );
}
