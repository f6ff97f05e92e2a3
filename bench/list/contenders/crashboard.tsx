import type { ReactElement } from 'react';
import { VirtualList } from '../../../src/components/internal/index.js';
import type { RowSource } from '../../../src/model/index.js';
import { type ContenderProps, Content, HEIGHT, type Row, rowAt, VIEW_HEIGHT } from '../row.js';

export function List({ count }: ContenderProps): ReactElement {
  const source: RowSource<Row> = { kind: 'indexed', count, get: rowAt };
  return (
    <VirtualList<Row>
      source={source}
      rowHeight={HEIGHT}
      height={VIEW_HEIGHT}
      label="Rows"
      role="grid"
      renderRow={({ row }) => (typeof row === 'object' ? <Content row={row} /> : null)}
    />
  );
}
