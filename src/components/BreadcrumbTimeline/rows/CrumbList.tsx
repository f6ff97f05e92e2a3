'use client';
import { type ReactElement, type Ref, useMemo } from 'react';
import type { TimelineRow } from '../../../insights/index.js';
import { toRowSource } from '../../../model/index.js';
import { LateList } from '../../internal/listing/rows/LateList.js';
import type { VirtualListHandle } from '../../internal/VirtualList/types.js';
import { useTimeline } from '../timelineContext.js';
import { RowView } from './RowView.js';

const ROW_HEIGHT = { estimate: 56 };
const HEIGHT = 640;

interface CrumbListProps {
  /** In reading order: the order of the list is the order of the page, not of a style. */
  rows: readonly TimelineRow[];
  list: Ref<VirtualListHandle>;
}

/** The steps: plain while they are few, virtual when they are many. */
export function CrumbList({ rows, list }: CrumbListProps): ReactElement {
  const { t, isVirtual } = useTimeline();
  const source = useMemo(() => toRowSource(rows), [rows]);
  if (!isVirtual) {
    return (
      <ol className="cb-panel-part" aria-label={t('label')}>
        {rows.map((row) => (
          <li key={row.id} className="cb-panel-part">
            <RowView row={row} />
          </li>
        ))}
      </ol>
    );
  }
  return (
    <div className="cb-panel-part">
      <LateList
        listRef={list}
        className="cb-crumbs-list"
        source={source}
        rowHeight={ROW_HEIGHT}
        getKey={rowId}
        label={t('label')}
        role="list"
        height={HEIGHT}
        renderRow={drawRow}
      />
    </div>
  );
}

const rowId = (row: TimelineRow): string => row.id;

function drawRow({ row }: { readonly row: TimelineRow | 'moved' | undefined }): ReactElement | null {
  return row === undefined || row === 'moved' ? null : <RowView row={row} />;
}
