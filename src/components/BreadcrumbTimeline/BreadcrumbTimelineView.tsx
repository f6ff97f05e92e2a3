'use client';
import { forwardRef, useMemo, useRef } from 'react';
import { relevantCrumbs } from '../../insights/index.js';
import { useControllableState, useMessages } from '../config/index.js';
import { Root } from '../internal/base/Root.js';
import { useMergedRefs } from '../internal/react/useMergedRefs.js';
import { blankEvent } from '../internal/redaction/blankEvent.js';
import { useRedactedEvent } from '../internal/redaction/useRedactedEvent.js';
import { EmptyState } from '../internal/states/EmptyState.js';
import { SectionBoundary } from '../internal/states/SectionBoundary.js';
import { breadcrumbTimelineMessages } from './BreadcrumbTimeline.messages.js';
import type { BreadcrumbTimelineViewProps, CrumbOrder, CrumbTime } from './BreadcrumbTimeline.types.js';
import { TimelinePanel } from './TimelinePanel.js';

const NOTHING: readonly never[] = [];

/** The drawn trail: a pure function of the event and of what is chosen. */
export const BreadcrumbTimelineView: React.ForwardRefExoticComponent<
  BreadcrumbTimelineViewProps & React.RefAttributes<HTMLElement>
> = /* @__PURE__ */ forwardRef(function BreadcrumbTimelineView(props, ref) {
  const { event: given, breadcrumbs, annotations, order, defaultOrder, onOrderChange, ...others } = props;
  const {
    time,
    defaultTime,
    onTimeChange,
    initialCount = 10,
    virtualize,
    crumb,
    sources,
    loadOthers,
    headingLevel = 3,
    messages,
    ...dom
  } = others;
  const t = useMessages('BreadcrumbTimeline', breadcrumbTimelineMessages, messages);
  const root = useRef<HTMLElement>(null);
  // A trail without an event is redacted as one that says nothing else.
  const alone = useMemo(
    () => blankEvent({ ...(breadcrumbs && { breadcrumbs }), ...(annotations && { annotations }) }),
    [breadcrumbs, annotations],
  );
  const [seen, withheld] = useRedactedEvent(given ?? alone, 'BreadcrumbTimeline');
  const event = given && seen;
  const [shownOrder, setOrder] = useControllableState<CrumbOrder>({
    value: order,
    defaultValue: defaultOrder ?? 'newest',
    onChange: onOrderChange,
  });
  const [shownTime, setTime] = useControllableState<CrumbTime>({
    value: time,
    defaultValue: defaultTime ?? (given === undefined ? 'clock' : 'toError'),
    onChange: onTimeChange,
  });
  const crumbs = seen?.breadcrumbs ?? NOTHING;
  const isUnreadable = event?.unreadable?.some((part) => /breadcrumb/.test(part)) === true;
  const relevant = useMemo(() => (event === undefined ? NOTHING : relevantCrumbs(event)), [event]);
  return (
    <Root aria-label={t('label')} {...dom} part="breadcrumbs" ref={useMergedRefs(root, ref)}>
      <SectionBoundary component="BreadcrumbTimeline" resetKey={seen}>
        {withheld ??
          (crumbs.length === 0 && !sources?.length ? (
            <EmptyState
              kind="nothing"
              title={t('emptyTitle')}
              text={t(isUnreadable ? 'unreadable' : 'emptyText')}
            />
          ) : (
            <TimelinePanel
              key={event?.id}
              t={t}
              root={root}
              event={seen ?? alone}
              hasEvent={event !== undefined}
              sources={sources}
              loadOthers={loadOthers}
              relevant={relevant}
              annotations={seen?.annotations ?? NOTHING}
              order={shownOrder}
              onOrderChange={setOrder}
              time={shownTime}
              onTimeChange={setTime}
              initialCount={initialCount}
              virtualize={virtualize}
              crumb={crumb}
              headingLevel={headingLevel}
              isUnreadable={isUnreadable}
            />
          ))}
      </SectionBoundary>
    </Root>
  );
});
