'use client';
import { type ReactElement, useMemo } from 'react';
import {
  previousReleases,
  type ReleaseRow,
  type ReleaseSort,
  type ReleaseSortKey,
  sortReleaseRows,
} from '../../insights/index.js';
import type { Listing, Release } from '../../model/index.js';
import { useAnnounce } from '../internal/LiveRegion.js';
import { SectionBoundary } from '../internal/SectionBoundary.js';
import { Select } from '../internal/Select.js';
import { RELEASE_COLUMNS } from './columns.js';
import { LateRelease } from './LateRelease.js';
import { ReleaseFooter } from './ReleaseFooter.js';
import type { ReleaseHealthViewProps } from './ReleaseHealth.types.js';
import { useReleaseHealth } from './ReleaseHealthContext.js';
import { ReleaseNotices } from './ReleaseNotices.js';
import { ReleaseTable } from './ReleaseTable.js';
import { rowsIn, selectedRow, selectionOf } from './releasesOf.js';
import type { PanelState } from './usePanelState.js';

export interface ReleasePanelProps {
  readonly listing: Listing<Release>;
  /** When the listing came (ISO). */
  readonly updatedAt: string;
  readonly props: ReleaseHealthViewProps;
  readonly state: PanelState;
}

/** The chosen release above the table of all. */
export function ReleasePanel({ listing, updatedAt, props, state }: ReleasePanelProps): ReactElement {
  const { t } = useReleaseHealth();
  const announce = useAnnounce();
  const { sort } = state;
  const { range } = props;
  const rows = useMemo(() => rowsIn(listing, range, updatedAt), [listing, range, updatedAt]);
  const sorted = useMemo(() => sortReleaseRows(rows, sort), [rows, sort]);
  const previous = useMemo(() => previousReleases(rows), [rows]);
  // Without any session there is nothing to show over time, and so nothing to choose.
  const isRated = rows.some(({ knowledge }) => knowledge === 'known');
  const selected = isRated ? selectedRow(rows, state.selected) : undefined;
  const changeSort = (next: ReleaseSort): void => {
    state.setSort(next);
    announce(t('announceSorted', { name: sortName(next.by, t), direction: next.direction }));
  };
  const select = (row: ReleaseRow): void => {
    state.setSelected(selectionOf(row), row.release);
    announce(t('announceShown', { version: row.label }));
  };
  return (
    <div className="cb-release-panel">
      <ReleaseNotices rows={rows} listing={listing} />
      {selected ? (
        <SectionBoundary component="ReleaseHealth" section="detail" resetKey={selected.key}>
          <LateRelease
            row={selected}
            rows={rows}
            previous={previous.get(selected.key)}
            props={props}
            state={state}
          />
        </SectionBoundary>
      ) : null}
      <div className="cb-release-narrow-sort">
        <Select
          label={t('sortBy')}
          showLabel
          value={sort.by}
          onChange={(by) => changeSort({ by, direction: 'descending' })}
          options={SORT_KEYS.map((key) => ({ value: key, label: sortName(key, t) }))}
        />
      </div>
      <SectionBoundary component="ReleaseHealth" section="table" resetKey={listing}>
        <ReleaseTable
          rows={sorted}
          previous={previous}
          selectedKey={selected?.key}
          onSelect={isRated ? select : undefined}
          sort={sort}
          onSortChange={changeSort}
        />
        <ReleaseFooter listing={listing} sort={sort} onLoadNext={props.onLoadNext} />
      </SectionBoundary>
    </div>
  );
}

const SORT_KEYS: readonly ReleaseSortKey[] = [
  'date',
  'semver',
  ...RELEASE_COLUMNS.flatMap(({ sort }) => (sort === undefined || sort === 'date' ? [] : [sort])),
];

function sortName(key: ReleaseSortKey, t: ReturnType<typeof useReleaseHealth>['t']): string {
  if (key === 'date') return t('sortDate');
  const column = RELEASE_COLUMNS.find(({ sort }) => sort === key);
  return column ? t(column.header) : t('sortSemver');
}
