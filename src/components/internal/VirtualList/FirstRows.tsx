'use client';
import { type ReactElement, type RefObject, useRef } from 'react';
import { focused } from '../keys/useOpener.js';
import { usePressed } from '../keys/usePressed.js';
import { useIsomorphicLayoutEffect } from '../react/useLayout.js';
import { ListFrame } from './ListFrame.js';
import { ListRow } from './ListRow.js';
import { bodyRoleOf, rowRoleOf } from './roles.js';
import type { VirtualListProps } from './types.js';

/** Where the reader was when the list took over. */
export interface Left {
  readonly scrollTop: number;
  /** The row with the focus. */
  readonly row: number | undefined;
}

export interface FirstRowsProps<T> {
  readonly list: VirtualListProps<T>;
  readonly most: number;
  readonly left: RefObject<Left | undefined>;
  /** A pointer went down on the rows, or is up again. */
  onPressedChange(isPressed: boolean): void;
}

/** The first rows as the virtual list draws them in server HTML, for as long as its code is on its way. */
export function FirstRows<T>({ list, most, left, onPressedChange }: FirstRowsProps<T>): ReactElement {
  const { role = 'list', source, header, rowHeight, getKey } = list;
  const scroller = useRef<HTMLDivElement>(null);
  usePressed(scroller, onPressedChange);
  const total = list.total ?? source.count;
  useIsomorphicLayoutEffect(() => {
    const element = scroller.current;
    return () => {
      const active = focused();
      const row = element?.contains(active) ? active?.closest<HTMLElement>('[data-index]') : undefined;
      left.current = { scrollTop: element?.scrollTop ?? 0, row: row ? Number(row.dataset.index) : undefined };
    };
  }, [left]);
  return (
    <ListFrame {...list} scroller={scroller} total={total} flow>
      <div className="cb-plain" role={bodyRoleOf(role)}>
        {Array.from({ length: Math.min(source.count, most) }, (_, index) => {
          const row = source.get(index);
          return (
            <ListRow
              key={getKey && row !== undefined && row !== 'moved' ? getKey(row as T, index) : index}
              index={index}
              local={index}
              row={row}
              place="flow"
              height={typeof rowHeight === 'number' ? Math.max(rowHeight, 1) : undefined}
              pinned={false}
              tabStop={index === (list.activeIndex ?? 0)}
              focusable={role !== 'presentation'}
              role={role}
              rowRole={list.rowRole ?? rowRoleOf(role)}
              total={total}
              hasHeader={header !== undefined}
              measure={undefined}
              renderRow={list.renderRow}
              getRowProps={list.getRowProps}
            />
          );
        })}
      </div>
    </ListFrame>
  );
}
