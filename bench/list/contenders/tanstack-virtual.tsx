import { useVirtualizer } from '@tanstack/react-virtual';
import { type ReactElement, useRef } from 'react';
import { type ContenderProps, Content, HEIGHT, OVERSCAN, rowAt } from '../row.js';

export function List({ count }: ContenderProps): ReactElement {
  const scroller = useRef<HTMLDivElement>(null);
  const virtualizer = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => HEIGHT,
    overscan: OVERSCAN,
  });
  return (
    <div ref={scroller} className="bench-scroller cb-list">
      <div style={{ height: virtualizer.getTotalSize(), position: 'relative' }}>
        {virtualizer.getVirtualItems().map((item) => (
          <div
            key={item.key}
            data-index={item.index}
            style={{
              position: 'absolute',
              insetInline: 0,
              height: HEIGHT,
              transform: `translateY(${item.start}px)`,
            }}
          >
            <Content row={rowAt(item.index)} />
          </div>
        ))}
      </div>
    </div>
  );
}
