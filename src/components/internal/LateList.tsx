'use client';
import { type ReactElement, useRef, useState } from 'react';
import { useIsomorphicLayoutEffect } from './useLayout.js';
import { useLongList } from './useLongList.js';
import { FirstRows, type Left } from './VirtualList/FirstRows.js';
import { FIRST_ROWS, MOST_WHOLE } from './VirtualList/limits.js';
import type { VirtualListHandle, VirtualListProps } from './VirtualList/types.js';

/** For a height that cuts the last row in view. */
const SPARE = 1;

/**
 * A `VirtualList` whose code comes after the first paint. Until then its first rows stand there, as in server
 * HTML; should it not come, all rows do.
 */
export function LateList<T>(props: VirtualListProps<T>): ReactElement {
  const { List, hasFailed } = useLongList(true);
  const list = useRef<VirtualListHandle>(null);
  const left = useRef<Left | undefined>(undefined);
  const [isPressed, setPressed] = useState(false);
  const Now = isPressed ? undefined : List;
  useIsomorphicLayoutEffect(() => {
    const place = left.current;
    left.current = undefined;
    const element = list.current?.element;
    if (!place || !element) return;
    if (place.scrollTop > 0) element.scrollTop = place.scrollTop;
    if (place.row !== undefined) list.current?.focusRow(place.row);
  }, [Now]);
  if (Now) return <Now ref={list} {...props} />;
  return (
    <FirstRows
      list={props}
      most={hasFailed ? MOST_WHOLE : firstRowsOf(props)}
      left={left}
      onPressedChange={setPressed}
    />
  );
}

/** Enough to fill a height that is known: nobody sees more before the code is there. */
function firstRowsOf<T>({ height, rowHeight }: VirtualListProps<T>): number {
  if (typeof height !== 'number' || typeof rowHeight !== 'number') return FIRST_ROWS;
  return Math.min(Math.ceil(height / Math.max(rowHeight, 1)) + SPARE, FIRST_ROWS);
}
