'use client';
import { type ForwardedRef, forwardRef, type ReactElement, type RefAttributes } from 'react';
import { ListFrame } from './ListFrame.js';
import { ListRow } from './ListRow.js';
import { bodyRoleOf, rowRoleOf } from './roles.js';
import type { VirtualListHandle, VirtualListProps } from './types.js';
import { type ListState, useList } from './useList.js';

type DrawRow = (index: number, local: number, top: number | undefined, pinned?: boolean) => ReactElement;

function VirtualListView<T>(props: VirtualListProps<T>, ref: ForwardedRef<VirtualListHandle>): ReactElement {
  const { role = 'list', source, header } = props;
  const state = useList(props, ref);
  const { rows, focus, flowCount, measured, estimate, keyOf } = state;
  const total = props.total ?? source.count;
  const hasHeader = header !== undefined;
  const named = role !== 'presentation';
  // In the flow only a list that is one window can be measured: the indexes are the window's.
  const measure = measured && (flowCount === undefined || rows.size === source.count);

  const draw: DrawRow = (index, local, top, pinned = false) => (
    <ListRow
      key={keyOf(index)}
      index={index}
      local={local}
      row={source.get(index)}
      top={top}
      height={measured ? undefined : estimate}
      pinned={pinned}
      tabStop={index === focus.active}
      focusable={named}
      role={role}
      rowRole={props.rowRole ?? rowRoleOf(role)}
      total={total}
      hasHeader={hasHeader}
      measure={measure ? rows.virtualizer.measureElement : undefined}
      renderRow={props.renderRow}
      getRowProps={props.getRowProps}
    />
  );

  return (
    <ListFrame
      {...props}
      scroller={state.scroller}
      total={total}
      flow={flowCount !== undefined}
      handlers={focus.handlers}
    >
      {flowCount === undefined ? (
        <div className="cb-list-strip" role="presentation" style={{ blockSize: rows.strip }}>
          <div className="cb-list-window" role={bodyRoleOf(role)} style={{ top: rows.margin }}>
            {windowRows(state, source.count, draw)}
          </div>
        </div>
      ) : (
        <div className="cb-list-flow" role={bodyRoleOf(role)}>
          {Array.from({ length: flowCount }, (_, index) => draw(index, index - rows.base, undefined))}
        </div>
      )}
    </ListFrame>
  );
}

/** The rows of the window that are near the view, and the row with the tab stop wherever it is. */
function windowRows({ rows, focus }: ListState, count: number, draw: DrawRow): ReactElement[] {
  const { virtualizer, base, margin, size } = rows;
  const { active } = focus;
  const drawn = virtualizer
    .getVirtualItems()
    .map((item) => draw(base + item.index, item.index, item.start - margin));
  if (count > 0 && active < base) drawn.unshift(draw(active, active - base, -margin, true));
  if (active >= base + size) drawn.push(draw(active, active - base, -margin, true));
  return drawn;
}

/**
 * A list of any length at the same cost: rows near the view are in the page, and the one with the tab stop.
 * Arrow keys, `j`, `k`, Home, End, PageUp and PageDown move through the rows.
 */
export const VirtualList: <T>(props: VirtualListProps<T> & RefAttributes<VirtualListHandle>) => ReactElement =
  /* @__PURE__ */ forwardRef(VirtualListView) as unknown as <T>(
    props: VirtualListProps<T> & RefAttributes<VirtualListHandle>,
  ) => ReactElement;
