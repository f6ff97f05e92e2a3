import { useVirtualizer } from '@tanstack/react-virtual';
import { type ReactElement, useMemo, useRef, useState } from 'react';
import type { StackProps } from '../contender.js';
import { BareRow, ExpandAll, framesOf } from '../rows.js';

/** The same rows in a window that measures them. */
export function Stack({ event }: StackProps): ReactElement {
  const frames = useMemo(() => framesOf(event), [event]);
  const [isOpen, setOpen] = useState(false);
  const scroller = useRef<HTMLDivElement>(null);
  const list = useVirtualizer({
    count: frames.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => (isOpen ? 400 : 24),
  });
  return (
    <>
      <ExpandAll onExpand={() => setOpen(true)} />
      <div ref={scroller} style={{ height: 640, overflow: 'auto' }}>
        <div style={{ height: list.getTotalSize(), position: 'relative' }}>
          {list.getVirtualItems().map(({ index, start }) => {
            const frame = frames[index];
            return (
              frame && (
                <div
                  key={index}
                  data-index={index}
                  ref={list.measureElement}
                  style={{ position: 'absolute', insetInline: 0, transform: `translateY(${start}px)` }}
                >
                  <BareRow frame={frame} isOpen={isOpen} />
                </div>
              )
            );
          })}
        </div>
      </div>
    </>
  );
}
