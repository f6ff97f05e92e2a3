import type { ReactElement } from 'react';
import { TanstackList } from '../lists/TanstackList.js';
import type { ContenderProps } from '../rows/contender.js';
import { drawEvent, EVENT_HEIGHT, EventFrame } from '../rows/eventRows.js';

export function List({ count }: ContenderProps): ReactElement {
  return (
    <EventFrame>
      <TanstackList count={count} rowHeight={EVENT_HEIGHT} rowClass="cb-table-row" draw={drawEvent} />
    </EventFrame>
  );
}
