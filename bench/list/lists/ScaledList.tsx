import { type ReactElement, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { OVERSCAN, VIEW_HEIGHT } from '../rows/contender.js';
import type { BareListProps } from './list.js';

/** Below what browsers cap an element's height at. */
const MOST_HEIGHT = 8_000_000;
/** A scroll further than this is the bar; less moves rows pixel for pixel. */
const JUMP = 2_000;

interface View {
  /** Where the first row in view begins on the strip. */
  readonly top: number;
  readonly first: number;
}

/** The least that reaches every row: a strip of bounded height, and the rows near the view on it. */
export function ScaledList({ count, rowHeight, rowClass, draw }: BareListProps): ReactElement {
  const scroller = useRef<HTMLDivElement>(null);
  const [view, setView] = useState<View>({ top: 0, first: 0 });
  const content = count * rowHeight;
  const strip = Math.min(content, MOST_HEIGHT);
  useEffect(() => {
    const element = scroller.current;
    if (!element) return undefined;
    let scroll = element.scrollTop;
    let position = scroll;
    const onScroll = (): void => {
      const now = element.scrollTop;
      const isJump = Math.abs(now - scroll) > JUMP;
      const scaled = (now / (strip - VIEW_HEIGHT)) * (content - VIEW_HEIGHT);
      const moved = isJump ? scaled : position + now - scroll;
      position = Math.max(0, Math.min(moved, content - VIEW_HEIGHT));
      scroll = now;
      const first = Math.floor(position / rowHeight);
      const top = now - (position - first * rowHeight);
      flushSync(() => setView({ top, first }));
    };
    element.addEventListener('scroll', onScroll, { passive: true });
    return () => element.removeEventListener('scroll', onScroll);
  }, [content, strip, rowHeight]);

  const from = Math.max(view.first - OVERSCAN, 0);
  const to = Math.min(view.first + Math.ceil(VIEW_HEIGHT / rowHeight) + OVERSCAN, count - 1);
  return (
    <div ref={scroller} className="bench-scroller">
      <div style={{ height: strip, position: 'relative', overflow: 'clip' }}>
        {Array.from({ length: to - from + 1 }, (_, place) => {
          const index = from + place;
          return (
            <div
              key={index}
              className={rowClass}
              data-index={index}
              style={{
                position: 'absolute',
                insetInline: 0,
                height: rowHeight,
                transform: `translateY(${view.top + (index - view.first) * rowHeight}px)`,
              }}
            >
              {draw(index)}
            </div>
          );
        })}
      </div>
    </div>
  );
}
