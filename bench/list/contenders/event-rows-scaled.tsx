import type { ReactElement } from 'react';
import { ScaledList } from '../lists/ScaledList.js';
import type { ContenderProps } from '../rows/contender.js';
import { drawEvent, EVENT_HEIGHT, EventFrame } from '../rows/eventRows.js';

export function List({ count }: ContenderProps): ReactElement {
  return (
    <EventFrame>
      <ScaledList count={count} rowHeight={EVENT_HEIGHT} rowClass="cb-table-row" draw={drawEvent} />
    </EventFrame>
  );
}
