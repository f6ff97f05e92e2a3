'use client';
import { type ReactElement, type Ref, useRef, useState } from 'react';
import { LateNote } from '../../lazy/LateNote.js';
import { useLate } from '../../lazy/useLate.js';
import { useIsomorphicLayoutEffect } from '../../react/useLayout.js';
import { useMergedRefs } from '../../react/useMergedRefs.js';
import { FirstRows, type Left } from '../../VirtualList/FirstRows.js';
import { FIRST_ROWS, MOST_WHOLE } from '../../VirtualList/limits.js';
import type { VirtualListHandle, VirtualListProps } from '../../VirtualList/types.js';
import { longList } from './longList.js';

/** For a height that cuts the last row in view. */
const SPARE = 1;

/**
 * A `VirtualList` whose code comes after the first paint. Until then its first rows stand there, as in server
 * HTML; should it not come, all rows do, and a button to try again.
 */
export function LateList<T>({
  listRef,
  ...props
}: VirtualListProps<T> & { readonly listRef?: Ref<VirtualListHandle> | undefined }): ReactElement {
  const late = useLate(longList, true, { component: 'Kit', section: 'list' });
  const list = useRef<VirtualListHandle>(null);
  const ref = useMergedRefs(list, listRef);
  const left = useRef<Left | undefined>(undefined);
  const [isPressed, setPressed] = useState(false);
  const List = late.status === 'ready' && !isPressed ? late.module.VirtualList : undefined;
  useIsomorphicLayoutEffect(() => {
    const place = left.current;
    left.current = undefined;
    const element = list.current?.element;
    if (!place || !element) return;
    if (place.scrollTop > 0) element.scrollTop = place.scrollTop;
    if (place.row !== undefined) list.current?.focusRow(place.row);
  }, [List]);
  if (List) return <List ref={ref} {...props} />;
  const hasFailed = late.status === 'failed';
  return (
    <>
      <FirstRows
        list={props}
        most={hasFailed ? MOST_WHOLE : firstRowsOf(props)}
        left={left}
        onPressedChange={setPressed}
      />
      {hasFailed ? <LateNote late={late} what={props.label} /> : null}
    </>
  );
}

/** Enough to fill a height that is known: nobody sees more before the code is there. */
function firstRowsOf<T>({ height, rowHeight }: VirtualListProps<T>): number {
  if (typeof height !== 'number') return FIRST_ROWS;
  const row = typeof rowHeight === 'number' ? rowHeight : rowHeight.estimate;
  return Math.min(Math.ceil(height / Math.max(row, 1)) + SPARE, FIRST_ROWS);
}
