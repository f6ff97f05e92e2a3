'use client';
import type { ReactElement } from 'react';
import type { ReleaseRow, ReleaseSort, ReleaseSortKey } from '../../../insights/index.js';
import { Select } from '../../internal/pickers/Select.js';
import { type HealthContextValue, useHealth } from '../shared/healthContext.js';
import { filledColumns, headerOf, sortOf } from './columns.js';

export interface SortSelectProps {
  readonly rows: readonly ReleaseRow[];
  readonly sort: ReleaseSort;
  readonly onSortChange: (sort: ReleaseSort) => void;
}

/** Sorts the cards, which have no header to click. */
export function SortSelect({ rows, sort, onSortChange }: SortSelectProps): ReactElement {
  const { t } = useHealth();
  return (
    <Select
      label={t('sortBy')}
      showLabel
      value={sort.by}
      onChange={(by) => onSortChange({ by, direction: 'descending' })}
      options={keysFor(rows, sort.by).map((key) => ({ value: key, label: sortName(key, t) }))}
    />
  );
}

/** What there is something to sort by for, and what is sorted by. */
function keysFor(rows: readonly ReleaseRow[], current: ReleaseSortKey): readonly ReleaseSortKey[] {
  const keys = filledColumns(rows).flatMap((id) => sortOf(id) ?? []);
  return [...new Set<ReleaseSortKey>(['date', 'semver', ...keys, current])];
}

export function sortName(key: ReleaseSortKey, t: HealthContextValue['t']): string {
  if (key === 'date') return t('sortDate');
  return key === 'semver' ? t('sortSemver') : t(headerOf(key));
}
