import type { ReactElement } from 'react';
import { Virtuoso } from 'react-virtuoso';
import { type ContenderProps, Content, HEIGHT, OVERSCAN, rowAt, VIEW_HEIGHT } from '../row.js';

export function List({ count }: ContenderProps): ReactElement {
  return (
    <Virtuoso
      style={{ height: VIEW_HEIGHT }}
      totalCount={count}
      fixedItemHeight={HEIGHT}
      increaseViewportBy={OVERSCAN * HEIGHT}
      itemContent={(index) => (
        <div style={{ height: HEIGHT }}>
          <Content row={rowAt(index)} />
        </div>
      )}
    />
  );
}
