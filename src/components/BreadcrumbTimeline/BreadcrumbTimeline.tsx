'use client';
import { forwardRef } from 'react';
import { useStorage } from '../config/index.js';
import type { BreadcrumbTimelineProps, CrumbOrder, CrumbTime } from './BreadcrumbTimeline.types.js';
import { BreadcrumbTimelineView } from './BreadcrumbTimelineView.js';

const parseOrder = (stored: unknown): CrumbOrder | undefined =>
  stored === 'newest' || stored === 'oldest' ? stored : undefined;
const parseTime = (stored: unknown): CrumbTime | undefined =>
  stored === 'clock' || stored === 'toError' || stored === 'delta' ? stored : undefined;

/**
 * The steps that led to an event, as the SDK recorded them. Takes the event itself and needs no server. Order and
 * time mode are kept where the host configured `storage`.
 *
 * @example <BreadcrumbTimeline event={event} />
 */
export const BreadcrumbTimeline: React.ForwardRefExoticComponent<
  BreadcrumbTimelineProps & React.RefAttributes<HTMLElement>
> = /* @__PURE__ */ forwardRef(function BreadcrumbTimeline(props, ref) {
  const [order, setOrder] = useStorage('breadcrumbs.order', 1, parseOrder);
  const [time, setTime] = useStorage('breadcrumbs.time', 1, parseTime);
  return (
    <BreadcrumbTimelineView
      {...props}
      ref={ref}
      order={props.order ?? (props.defaultOrder === undefined ? order : undefined)}
      onOrderChange={(next) => {
        setOrder(next);
        props.onOrderChange?.(next);
      }}
      time={props.time ?? (props.defaultTime === undefined ? time : undefined)}
      onTimeChange={(next) => {
        setTime(next);
        props.onTimeChange?.(next);
      }}
    />
  );
});
