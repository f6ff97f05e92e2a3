import { useVirtualizer } from '@tanstack/react-virtual';
import { memo, type ReactElement, useRef } from 'react';
import { createRoot } from 'react-dom/client';
import { Root, Sparkline, VirtualList } from '../../src/components/internal/index.js';
import type { RowSource, Trend } from '../../src/model/index.js';
import '../../src/styles/index.css';
import './page.css';

interface Row {
  readonly id: string;
  readonly title: string;
  readonly culprit: string;
  readonly trend: Trend;
}

const HEIGHT = 32;
const start = Date.parse('2026-11-19T12:00:00Z');

const trends: readonly Trend[] = Array.from({ length: 32 }, (_, seed) => ({
  bucketSeconds: 3600,
  points: Array.from({ length: 24 }, (_unused, hour) => ({
    at: new Date(start + hour * 3_600_000).toISOString(),
    count: (hour * 7919 + seed * 104_729) % 40,
  })),
}));

/** The same row for every contender, made by index. */
function rowAt(index: number): Row {
  return {
    id: `r${index}`,
    title: `TypeError: Cannot read properties of undefined (${index})`,
    culprit: `checkout/cart/${index % 977}`,
    trend: trends[index % trends.length] as Trend,
  };
}

const Content = memo(function Content({ row }: { row: Row }): ReactElement {
  return (
    <div className="bench-row">
      <span className="bench-title">{row.title}</span>
      <span>{row.culprit}</span>
      <span>{row.id.length * 117}</span>
      <Sparkline trend={row.trend} label="Events" width={72} height={20} />
    </div>
  );
});

function Ours({ count }: { count: number }): ReactElement {
  const source: RowSource<Row> = { kind: 'indexed', count, get: rowAt };
  return (
    <VirtualList<Row>
      source={source}
      rowHeight={HEIGHT}
      height={640}
      label="Rows"
      role="grid"
      renderRow={({ row }) => (typeof row === 'object' ? <Content row={row} /> : null)}
    />
  );
}

function Bare({ count }: { count: number }): ReactElement {
  const scroller = useRef<HTMLDivElement>(null);
  const virtualizer = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => HEIGHT,
    overscan: 6,
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

const contenders: { readonly [name: string]: (props: { count: number }) => ReactElement } = {
  crashboard: Ours,
  'tanstack-virtual': Bare,
};

const params = new URLSearchParams(location.search);
const List = contenders[params.get('contender') ?? 'crashboard'] ?? Ours;
createRoot(document.getElementById('root') as HTMLElement).render(
  <Root part="bench">
    <List count={Number(params.get('count') ?? 1000)} />
  </Root>,
);
