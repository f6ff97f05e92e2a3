import { useVirtualizer } from '@tanstack/react-virtual';
import { type ReactElement, useRef } from 'react';
import { OVERSCAN } from '../rows/contender.js';
import type { BareListProps } from './list.js';

/** TanStack Virtual as its documentation has it, over all rows. */
export function TanstackList({ count, rowHeight, rowClass, draw }: BareListProps): ReactElement {
  const scroller = useRef<HTMLDivElement>(null);
  const virtualizer = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: OVERSCAN,
  });
  return (
    <div ref={scroller} className="bench-scroller">
      <div style={{ height: virtualizer.getTotalSize(), position: 'relative' }}>
        {virtualizer.getVirtualItems().map((item) => (
          <div
            key={item.key}
            className={rowClass}
            data-index={item.index}
            style={{
              position: 'absolute',
              insetInline: 0,
              height: rowHeight,
              transform: `translateY(${item.start}px)`,
            }}
          >
            {draw(item.index)}
          </div>
        ))}
      </div>
    </div>
  );
}
