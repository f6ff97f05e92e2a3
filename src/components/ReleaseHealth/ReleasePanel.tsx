'use client';
import { type ReactElement, useMemo } from 'react';
import {
  previousReleases,
  type ReleaseRow,
  type ReleaseSort,
  sortReleaseRows,
} from '../../insights/index.js';
import type { Listing, Release } from '../../model/index.js';
import { useAnnounce } from '../internal/LiveRegion.js';
import { SectionBoundary } from '../internal/SectionBoundary.js';
import { NotLoaded } from './NotLoaded.js';
import type { ReleaseHealthViewProps } from './ReleaseHealth.types.js';
import { useReleaseHealth } from './ReleaseHealthContext.js';
import { ReleaseNotices } from './ReleaseNotices.js';
import { ReleaseTable } from './ReleaseTable.js';
import { rowsIn, selectedRow, selectionOf } from './releasesOf.js';
import { SelectedRelease } from './SelectedRelease.js';
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
  const { t, late, retryLate } = useReleaseHealth();
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
    if (late) announce(t('announceSorted', { name: late.sortName(next.by, t), direction: next.direction }));
  };
  const select = (row: ReleaseRow): void => {
    state.setSelected(selectionOf(row), row.release);
    if (late) announce(t('announceShown', { version: row.label }));
  };
  return (
    <div className="cb-release-panel">
      {retryLate ? <NotLoaded what="detail" onRetry={retryLate} /> : null}
      <ReleaseNotices rows={rows} listing={listing} />
      {selected ? (
        <SectionBoundary component="ReleaseHealth" section="detail" resetKey={selected.key}>
          <SelectedRelease
            row={selected}
            rows={rows}
            previous={previous.get(selected.key)}
            props={props}
            state={state}
          />
        </SectionBoundary>
      ) : null}
      <div className="cb-release-narrow-sort">
        {late ? <late.SortSelect sort={sort} onSortChange={changeSort} /> : null}
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
        {late ? (
          <late.ReleaseFooter listing={listing} sort={sort} onLoadNext={props.onLoadNext} />
        ) : (
          <div className="cb-release-footer" />
        )}
      </SectionBoundary>
    </div>
  );
}
