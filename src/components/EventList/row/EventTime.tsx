'use client';
import type { ReactElement } from 'react';
import { useFormat } from '../../config/index.js';
import { RelativeTime } from '../../internal/time/RelativeTime.js';

/** When it happened, to the millisecond, and how long ago that is. */
export function EventTime({ at }: { readonly at: string | undefined }): ReactElement {
  const format = useFormat();
  if (at === undefined || Number.isNaN(Date.parse(at))) return <RelativeTime at={undefined} />;
  return (
    <span className="cb-event-list-time">
      <time dateTime={at}>
        {format.date(at, 'month')} {format.time(at, { ms: true })}
      </time>
      <span className="cb-event-list-ago">
        <RelativeTime at={at} />
      </span>
    </span>
  );
}
