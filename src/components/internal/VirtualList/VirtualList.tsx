'use client';
import { type ForwardedRef, forwardRef, type ReactElement, type RefAttributes } from 'react';
import { ListFrame } from './ListFrame.js';
import { ListRow, type RowPlace } from './ListRow.js';
import { bodyRoleOf, rowRoleOf } from './roles.js';
import { stackOf } from './stack.js';
import type { VirtualListHandle, VirtualListProps } from './types.js';
import { type ListState, useList } from './useList.js';

type DrawRow = (index: number, local: number, place: RowPlace, pinned?: boolean) => ReactElement;

function VirtualListView<T>(props: VirtualListProps<T>, ref: ForwardedRef<VirtualListHandle>): ReactElement {
  const { role = 'list', source, header } = props;
  const state = useList(props, ref);
  const { rows, focus, flowCount, measured, estimate, keyOf } = state;
  const total = props.total ?? source.count;
  const hasHeader = header !== undefined;
  const named = role !== 'presentation';
  // In the flow only a list that is one window can be measured: the indexes are the window's.
  const measure = measured && (flowCount === undefined || rows.size === source.count);

  const draw: DrawRow = (index, local, place, pinned = false) => (
    <ListRow
      key={keyOf(index)}
      index={index}
      local={local}
      row={source.get(index)}
      place={place}
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
          {windowOf(state, source.count, bodyRoleOf(role), draw)}
        </div>
      ) : (
        // Its height stands while rows are exchanged for a window of them, so that the scroll keeps its place.
        <div
          className="cb-plain"
          role={bodyRoleOf(role)}
          style={{ minBlockSize: measured ? undefined : flowCount * estimate }}
        >
          {Array.from({ length: flowCount }, (_, index) => draw(index, index - rows.base, 'flow'))}
        </div>
      )}
    </ListFrame>
  );
}

/**
 * The rows of the window that are near the view, and the row with the tab stop wherever it is. Measured rows stand
 * one after the other, so that one that turns out higher or lower moves the next ones by itself.
 */
function windowOf(
  { rows, focus, measured }: ListState,
  count: number,
  role: 'rowgroup' | 'presentation',
  draw: DrawRow,
): ReactElement {
  const { virtualizer, base, margin, size } = rows;
  const { active } = focus;
  const items = virtualizer.getVirtualItems();
  const stack = measured ? stackOf(items) : undefined;
  const drawn = items.map((item) => {
    const isStacked = stack && item.index >= stack.first.index && item.index <= stack.last.index;
    return draw(base + item.index, item.index, isStacked ? 'stack' : item.start - margin);
  });
  if (count > 0 && active < base) drawn.unshift(draw(active, active - base, -margin, true));
  if (active >= base + size) drawn.push(draw(active, active - base, -margin, true));
  return (
    <div
      className="cb-list-window"
      role={role}
      style={{ top: margin, paddingBlockStart: stack && stack.first.start - margin }}
    >
      {drawn}
    </div>
  );
}

/**
 * A list of any length at the same cost: rows near the view are in the page, and the one with the tab stop.
 * Arrow keys, `j`, `k`, Home, End, PageUp and PageDown move through the rows.
 */
export const VirtualList: <T>(props: VirtualListProps<T> & RefAttributes<VirtualListHandle>) => ReactElement =
  /* @__PURE__ */ forwardRef(VirtualListView) as unknown as <T>(
    props: VirtualListProps<T> & RefAttributes<VirtualListHandle>,
  ) => ReactElement;
