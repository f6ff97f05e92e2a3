'use client';
import { type ReactElement, useMemo } from 'react';
import {
  previousReleases,
  type ReleaseRow,
  type ReleaseSort,
  sortReleaseRows,
} from '../../insights/index.js';
import type { Listing, Release } from '../../model/index.js';
import { useAnnounce } from '../internal/base/LiveRegion.js';
import { useHostFunction } from '../internal/base/useHostFunction.js';
import { SectionBoundary } from '../internal/states/SectionBoundary.js';
import { ReleaseControls } from './ReleaseControls.js';
import type { ReleaseHealthViewProps } from './ReleaseHealth.types.js';
import { ReleaseNotices } from './ReleaseNotices.js';
import { ReleaseWindow } from './ReleaseWindow.js';
import { rowsIn, selectedRow, selectionOf } from './releasesOf.js';
import { SelectedRelease } from './selected/SelectedRelease.js';
import { SessionsOverTime } from './sessions/SessionsOverTime.js';
import { useHealth } from './shared/healthContext.js';
import { ReleaseFooter } from './table/ReleaseFooter.js';
import { ReleaseTable } from './table/ReleaseTable.js';
import { SortSelect, sortName } from './table/SortSelect.js';
import type { PanelState } from './usePanelState.js';
import { ReleaseGate } from './verdict/ReleaseGate.js';

export interface ReleasePanelProps {
  readonly listing: Listing<Release>;
  /** When the listing came (ISO). */
  readonly updatedAt: string;
  readonly props: ReleaseHealthViewProps;
  readonly state: PanelState;
}

/** The chosen release above the table of all. */
export function ReleasePanel({ listing, updatedAt, props, state }: ReleasePanelProps): ReactElement {
  const { t } = useHealth();
  const announce = useAnnounce();
  const getHref = useHostFunction(props.getHref, 'ReleaseHealth', 'getHref');
  const { sort } = state;
  const { sessions, scope } = props;
  const range = scope?.range;
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
      <ReleaseWindow rows={rows} range={range} />
      {selected ? (
        <SectionBoundary component="ReleaseHealth" section="detail" resetKey={selected.key}>
          <SelectedRelease
            row={selected}
            previous={previous.get(selected.key)}
            sessions={sessions}
            headingLevel={props.headingLevel}
            gate={
              <ReleaseGate
                row={selected}
                previous={previous.get(selected.key)}
                grounds={props.grounds}
                onStatus={props.onStatus}
              />
            }
            controls={<ReleaseControls state={state} hasTime={sessions !== undefined} />}
          >
            {sessions ? (
              <SessionsOverTime
                sessions={sessions}
                row={selected}
                rows={rows}
                display={state.display}
                onRetry={props.onRefreshSessions}
              />
            ) : null}
          </SelectedRelease>
        </SectionBoundary>
      ) : null}
      <div className="cb-release-narrow-sort">
        <SortSelect rows={rows} sort={sort} onSortChange={changeSort} />
      </div>
      <SectionBoundary component="ReleaseHealth" section="table" resetKey={listing}>
        <ReleaseTable
          rows={sorted}
          previous={previous}
          selectedKey={selected?.key}
          onSelect={isRated ? select : undefined}
          sort={sort}
          onSortChange={changeSort}
          getHref={getHref}
          onReleaseClick={props.onReleaseClick}
        />
        <ReleaseFooter listing={listing} sort={sort} onFetchNextPage={props.onFetchNextPage} />
      </SectionBoundary>
    </div>
  );
}
