'use client';
import type { ReactElement, Ref } from 'react';
import type { TimelineGroup } from '../../insights/index.js';
import { rowsOf } from '../../model/index.js';
import type { VirtualList, VirtualListHandle } from '../internal/VirtualList/index.js';
import type { CrumbOrder } from './BreadcrumbTimeline.types.js';
import { CrumbGroup } from './CrumbGroup.js';
import { useTimeline } from './timelineContext.js';

const ESTIMATED_ROW = 56;

interface CrumbListProps {
  /** In reading order: the order of the list is the order of the page, not of a style. */
  groups: readonly TimelineGroup[];
  order: CrumbOrder;
  /** Draws long trails. Without it every group is drawn. */
  List: typeof VirtualList | undefined;
  list: Ref<VirtualListHandle>;
}

/** The steps: plain while they are few, virtual when they are many. */
export function CrumbList({ groups, order, List, list }: CrumbListProps): ReactElement {
  const { t } = useTimeline();
  if (List === undefined) {
    return (
      <ol className="cb-panel-part" aria-label={t('label')}>
        {groups.map((group) => (
          <li key={group.id} className="cb-panel-part">
            <CrumbGroup group={group} order={order} />
          </li>
        ))}
      </ol>
    );
  }
  return (
    <div className="cb-panel-part">
      <List
        ref={list}
        source={rowsOf(groups)}
        rowHeight={{ estimate: ESTIMATED_ROW }}
        getKey={(group) => group.id}
        label={t('label')}
        role="list"
        height="min(70vh, 640px)"
        renderRow={({ row }) =>
          row === undefined || row === 'moved' ? null : <CrumbGroup group={row} order={order} />
        }
      />
    </div>
  );
}
