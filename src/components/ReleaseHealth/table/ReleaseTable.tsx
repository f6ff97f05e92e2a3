'use client';
import type { MouseEvent, ReactElement } from 'react';
import type { ReleaseRow, ReleaseSort } from '../../../insights/index.js';
import type { Release } from '../../../model/index.js';
import { QuietHints } from '../../internal/overlays/Hint.js';
import { useHealth } from '../shared/healthContext.js';
import { filledColumns, headerOf, type ReleaseColumnId } from './columns.js';
import { ReleaseName, type ReleaseNameProps } from './ReleaseName.js';
import { RELEASE_CELLS } from './releaseCells.js';
import { SortHeader } from './SortHeader.js';

export interface ReleaseTableProps {
  readonly rows: readonly ReleaseRow[];
  readonly previous: ReadonlyMap<string, ReleaseRow>;
  readonly selectedKey: string | undefined;
  readonly onSelect: ((row: ReleaseRow) => void) | undefined;
  readonly sort: ReleaseSort;
  readonly onSortChange: (sort: ReleaseSort) => void;
  /** Address of a release's page. Missing = no link. */
  readonly getHref: ((release: Release) => string | undefined) | undefined;
  readonly onReleaseClick: ((release: Release, event: MouseEvent<HTMLAnchorElement>) => void) | undefined;
}

/** One row per release: a table where there is room, a list of cards where there is not. */
export function ReleaseTable(props: ReleaseTableProps): ReactElement {
  const { rows, sort, onSortChange } = props;
  const { t, metric } = useHealth();
  const names = {
    project: new Set(rows.map(({ project }) => project?.id)).size > 1,
    package: new Set(rows.map(({ version }) => version.package)).size > 1,
  };
  const columns = filledColumns(rows);
  return (
    <div className="cb-release-table" role="table" aria-label={t('tableLabel')} data-metric={metric}>
      <div className="cb-release-rowgroup" role="rowgroup">
        <div className="cb-release-head" role="row">
          {(['release', ...columns] as const).map((id) => (
            <SortHeader key={id} id={id} sort={sort} onSortChange={onSortChange} />
          ))}
        </div>
      </div>
      {/* What a row says on hover, its release says in full when it is chosen. */}
      <QuietHints.Provider value>
        <div className="cb-release-rowgroup" role="rowgroup">
          {rows.map((row) => (
            <TableRow key={row.key} row={row} columns={columns} names={names} table={props} />
          ))}
        </div>
      </QuietHints.Provider>
    </div>
  );
}

interface TableRowProps {
  readonly row: ReleaseRow;
  readonly columns: readonly ReleaseColumnId[];
  readonly names: ReleaseNameProps['names'];
  readonly table: ReleaseTableProps;
}

function TableRow({ row, columns, names, table }: TableRowProps): ReactElement {
  const { previous, selectedKey, onSelect } = table;
  const isSelected = row.key === selectedKey;
  return (
    <div className="cb-release-row" role="row" data-selected={isSelected || undefined}>
      <div className="cb-release-cell" role="rowheader" data-column="release">
        <ReleaseName
          row={row}
          isSelected={isSelected}
          onSelect={onSelect && (() => onSelect(row))}
          names={names}
          href={table.getHref?.(row.release)}
          onReleaseClick={table.onReleaseClick}
        />
      </div>
      {columns.map((id) => (
        <Cell key={id} id={id} row={row} previous={previous.get(row.key)} />
      ))}
    </div>
  );
}

interface CellProps {
  readonly id: ReleaseColumnId;
  readonly row: ReleaseRow;
  readonly previous: ReleaseRow | undefined;
}

function Cell({ id, row, previous }: CellProps): ReactElement {
  const { t } = useHealth();
  const Content = RELEASE_CELLS[id];
  return (
    <div className="cb-release-cell" role="cell" data-column={id}>
      {/* Shown on cards only, which have no header row. */}
      <span className="cb-release-cell-label">{t(headerOf(id))} </span>
      <Content row={row} previous={previous} />
    </div>
  );
}
