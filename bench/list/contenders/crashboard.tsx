import { type ReactElement, useMemo } from 'react';
import { type RowContext, VirtualList } from '../../../src/components/internal/VirtualList/index.js';
import type { RowSource } from '../../../src/model/index.js';
import { Content, Frame, HEIGHT, type Row, rowAt } from '../rows/benchRow.js';
import { type ContenderProps, VIEW_HEIGHT } from '../rows/contender.js';

export function List({ count, isGrowing }: ContenderProps): ReactElement {
  const source = useMemo<RowSource<Row>>(
    () => ({ kind: isGrowing ? 'cursor' : 'indexed', count, get: rowAt }),
    [count, isGrowing],
  );
  return (
    <Frame>
      <VirtualList<Row>
        source={source}
        rowHeight={HEIGHT}
        height={VIEW_HEIGHT}
        label="Rows"
        role="grid"
        total={isGrowing ? -1 : count}
        getKey={keyOf}
        renderRow={draw}
      />
    </Frame>
  );
}

const keyOf = (row: Row): string => row.id;

function draw({ row }: RowContext<Row>): ReactElement | null {
  return typeof row === 'object' ? <Content row={row} /> : null;
}
