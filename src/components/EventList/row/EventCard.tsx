'use client';
import type { ReactElement } from 'react';
import type { EventSummary } from '../../../model/index.js';
import { EventTitle } from './EventTitle.js';
import type { EventListColumn } from './eventColumns.js';
import { type EventMarks, RowMarks } from './RowMarks.js';

export interface EventCardProps {
  readonly event: EventSummary;
  readonly marks: EventMarks | undefined;
  /** What is said below the title: the columns that say something of this event. */
  readonly columns: readonly EventListColumn[];
}

/** One event where there is little room: its title, and a line of facts. */
export function EventCard({ event, marks, columns }: EventCardProps): ReactElement {
  const facts = columns.filter(({ name, text }) => name !== 'title' && (!text || text(event) !== undefined));
  return (
    <div className="cb-table-cell" data-column="card">
      <span className="cb-event-list-main">
        <EventTitle event={event} />
        <span className="cb-event-list-facts">
          {marks ? <RowMarks {...marks} /> : null}
          {facts.map(({ id, name, render }) => (
            <span key={id} className="cb-event-list-fact" data-column={name}>
              {render?.(event, undefined)}
            </span>
          ))}
        </span>
      </span>
    </div>
  );
}
