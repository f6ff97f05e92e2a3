import type { ReactElement } from 'react';
import { TanstackList } from '../lists/TanstackList.js';
import { Content, Frame, HEIGHT, rowAt } from '../rows/benchRow.js';
import type { ContenderProps } from '../rows/contender.js';

export function List({ count }: ContenderProps): ReactElement {
  return (
    <Frame>
      <TanstackList count={count} rowHeight={HEIGHT} draw={(index) => <Content row={rowAt(index)} />} />
    </Frame>
  );
}
