import type { ReactElement } from 'react';
import { ScaledList } from '../lists/ScaledList.js';
import { Content, Frame, HEIGHT, rowAt } from '../rows/benchRow.js';
import type { ContenderProps } from '../rows/contender.js';

export function List({ count }: ContenderProps): ReactElement {
  return (
    <Frame>
      <ScaledList count={count} rowHeight={HEIGHT} draw={(index) => <Content row={rowAt(index)} />} />
    </Frame>
  );
}
