import { type ReactElement, useMemo } from 'react';
import { type RowContext, VirtualList } from '../../../src/components/internal/VirtualList/index.js';
import type { RowSource } from '../../../src/model/index.js';
import { Content, Frame, HEIGHT, type Row, rowAt } from '../rows/benchRow.js';
import { type ContenderProps, VIEW_HEIGHT } from '../rows/contender.js';

/** Rows as high as their content, on average as high as the estimate. */
export function List({ count }: ContenderProps): ReactElement {
  const source = useMemo<RowSource<Row>>(() => ({ kind: 'indexed', count, get: rowAt }), [count]);
  return (
    <Frame>
      <VirtualList<Row>
        source={source}
        rowHeight={ESTIMATE}
        height={VIEW_HEIGHT}
        label="Rows"
        role="grid"
        getKey={keyOf}
        renderRow={draw}
      />
    </Frame>
  );
}

const ESTIMATE = { estimate: HEIGHT };
const HEIGHTS = [HEIGHT - 8, HEIGHT, HEIGHT + 8];
const keyOf = (row: Row): string => row.id;

function draw({ row, index }: RowContext<Row>): ReactElement | null {
  return typeof row === 'object' ? <Content row={row} height={HEIGHTS[index % HEIGHTS.length]} /> : null;
}
