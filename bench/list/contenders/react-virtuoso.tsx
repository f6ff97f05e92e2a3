import type { ReactElement } from 'react';
import { Virtuoso } from 'react-virtuoso';
import { Content, Frame, HEIGHT, rowAt } from '../rows/benchRow.js';
import { type ContenderProps, OVERSCAN, VIEW_HEIGHT } from '../rows/contender.js';

export function List({ count }: ContenderProps): ReactElement {
  return (
    <Frame>
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
    </Frame>
  );
}
