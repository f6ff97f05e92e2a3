'use client';
import type { ReactElement } from 'react';
import type { TimelineItem } from '../../../insights/index.js';
import { useFormat } from '../../config/index.js';
import { VisuallyHidden } from '../../internal/base/VisuallyHidden.js';
import type { CrumbTime } from '../BreadcrumbTimeline.types.js';
import { type Timeline, useTimeline } from '../timelineContext.js';

/** When a step happened, in the chosen way; the exact time is in the title. A step without a time says so. */
export function CrumbTimeText({ item }: { item: TimelineItem }): ReactElement {
  const { t, time } = useTimeline();
  const format = useFormat();
  const { timestamp: at } = item.crumb;
  if (at === undefined || Number.isNaN(Date.parse(at))) {
    return <span className="cb-note cb-line-end">{t('noTime')}</span>;
  }
  const spoken = spokenTime(item, time, t, format);
  return (
    <time className="cb-note cb-line-end" dir="auto" dateTime={at} title={format.date(at, 'full')}>
      {spoken === undefined ? (
        format.time(at, { ms: true })
      ) : (
        <>
          <span aria-hidden="true">{shortTime(item, time, format)}</span>
          <VisuallyHidden>{spoken}</VisuallyHidden>
        </>
      )}
    </time>
  );
}

type Format = ReturnType<typeof useFormat>;

/** `−2.4 s`, `+12 ms`: signed, so that a glance tells the side. */
function shortTime(item: TimelineItem, time: CrumbTime, format: Format): string {
  const ms = (time === 'delta' ? item.deltaMs : item.offsetMs) ?? 0;
  if (ms === 0) return format.duration(0);
  return `${ms < 0 ? '−' : '+'}${format.duration(Math.abs(ms))}`;
}

/** The same in words, or `undefined` when the distance is unknown and the clock has to do. */
function spokenTime(
  item: TimelineItem,
  time: CrumbTime,
  t: Timeline['t'],
  format: Format,
): string | undefined {
  const { offsetMs, deltaMs, isEvent } = item;
  // The event's own time is what the others are measured from.
  if (isEvent && time === 'toError') return undefined;
  if (time === 'delta' && deltaMs !== undefined) {
    return t(deltaMs < 0 ? 'clockJumped' : 'sinceLast', { duration: format.duration(Math.abs(deltaMs)) });
  }
  if (time !== 'toError' || offsetMs === undefined) return undefined;
  if (offsetMs === 0) return t('atError');
  return t(offsetMs < 0 ? 'before' : 'after', { duration: format.duration(Math.abs(offsetMs)) });
}
