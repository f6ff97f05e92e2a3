'use client';
import type { ReactElement } from 'react';
import type { ReleaseSort } from '../../../insights/index.js';
import { Icon } from '../../internal/icons/Icon.js';
import { arrowDownIcon, arrowUpIcon } from '../../internal/icons/icons.js';
import { useHealth } from '../shared/healthContext.js';
import { headerOf, type ReleaseColumnId, sortOf } from './columns.js';

export interface SortHeaderProps {
  readonly id: ReleaseColumnId | 'release';
  readonly sort: ReleaseSort;
  readonly onSortChange: (sort: ReleaseSort) => void;
}

/** A column's name. A click sorts, the highest first; the next click turns the order round. */
export function SortHeader({ id, sort, onSortChange }: SortHeaderProps): ReactElement {
  const { t } = useHealth();
  const name = t(headerOf(id));
  const by = sortOf(id);
  const isSorted = by !== undefined && sort.by === by;
  return (
    <div
      className="cb-release-cell cb-release-header"
      role="columnheader"
      data-column={id}
      aria-sort={isSorted ? sort.direction : undefined}
    >
      {by ? (
        <button
          type="button"
          className="cb-release-sort cb-press"
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
