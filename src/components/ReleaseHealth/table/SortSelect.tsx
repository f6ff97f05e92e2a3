'use client';
import type { ReactElement } from 'react';
import type { ReleaseSort, ReleaseSortKey } from '../../../insights/index.js';
import { Select } from '../../internal/pickers/Select.js';
import { type HealthContextValue, useHealth } from '../shared/healthContext.js';
import { headerOf, RELEASE_COLUMNS, sortOf } from './columns.js';

export interface SortSelectProps {
  readonly sort: ReleaseSort;
  readonly onSortChange: (sort: ReleaseSort) => void;
}

/** Sorts the cards, which have no header to click. */
export function SortSelect({ sort, onSortChange }: SortSelectProps): ReactElement {
  const { t } = useHealth();
  return (
    <Select
      label={t('sortBy')}
      showLabel
      value={sort.by}
      onChange={(by) => onSortChange({ by, direction: 'descending' })}
      options={SORT_KEYS.map((key) => ({ value: key, label: sortName(key, t) }))}
    />
  );
}

const SORT_KEYS: readonly ReleaseSortKey[] = [
  'date',
  'semver',
  ...RELEASE_COLUMNS.flatMap((id) => sortOf(id) ?? []).filter((key) => key !== 'date'),
];

export function sortName(key: ReleaseSortKey, t: HealthContextValue['t']): string {
  if (key === 'date') return t('sortDate');
  return key === 'semver' ? t('sortSemver') : t(headerOf(key));
}
