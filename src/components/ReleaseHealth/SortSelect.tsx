'use client';
import type { ReactElement } from 'react';
import type { ReleaseSort, ReleaseSortKey } from '../../insights/index.js';
import { Select } from '../internal/Select.js';
import { headerOf, RELEASE_COLUMNS, sortOf } from './columns.js';
import { type ReleaseHealthContextValue, useReleaseHealth } from './ReleaseHealthContext.js';

export interface SortSelectProps {
  readonly sort: ReleaseSort;
  readonly onSortChange: (sort: ReleaseSort) => void;
}

/** Sorts the cards, which have no header to click. */
export function SortSelect({ sort, onSortChange }: SortSelectProps): ReactElement {
  const { t } = useReleaseHealth();
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

export function sortName(key: ReleaseSortKey, t: ReleaseHealthContextValue['t']): string {
  if (key === 'date') return t('sortDate');
  return key === 'semver' ? t('sortSemver') : t(headerOf(key));
}
