'use client';
import { type ReactElement, type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import type { Translate } from '../../i18n/index.js';
import {
  eventCrumb,
  eventTime,
  type RelevantCrumb,
  type TimelineGroup,
  type TimelineItem,
  timelineTrail,
} from '../../insights/index.js';
import type { Annotation, CrashEvent } from '../../model/index.js';
import { useFormat } from '../config/index.js';
import { useAnnounce } from '../internal/base/LiveRegion.js';
import { Button } from '../internal/buttons/Button.js';
import { useLatest } from '../internal/react/useLatest.js';
import { EmptyState } from '../internal/states/EmptyState.js';
import type { BreadcrumbTimelineMessages } from './BreadcrumbTimeline.messages.js';
import type {
  CrumbOrder,
  CrumbRef,
  CrumbTime,
  LoadOthers,
  TimelineSource,
} from './BreadcrumbTimeline.types.js';
import { RelevantHint } from './hint/RelevantHint.js';
import { LateBox } from './late/LateBox.js';
import { clockNotes, missingNotes, skewNotes } from './notes.js';
import { CrumbList } from './rows/CrumbList.js';
import { shownItem, useFocusRow } from './rows/useFocusRow.js';
import { useTimelineRows } from './rows/useTimelineRows.js';
import { SourceChips } from './sources/SourceChips.js';
import { useTimelineSources } from './sources/useTimelineSources.js';
import { type Timeline, TimelineContext } from './timelineContext.js';
import { CrumbFilter } from './tools/CrumbFilter.js';
import { TimelineKeys } from './tools/TimelineKeys.js';
import { type TimelineBox, TimelineToolbar } from './tools/TimelineToolbar.js';
import { useTimelineFilter } from './tools/useTimelineFilter.js';

export interface TimelinePanelProps {
  t: Translate<BreadcrumbTimelineMessages>;
  root: RefObject<HTMLElement | null>;
  /** The event, or a blank one around a trail that has none. */
  event: CrashEvent;
  hasEvent: boolean;
  /** What else can stand on the axis. */
  sources: readonly TimelineSource[] | undefined;
  loadOthers: LoadOthers | undefined;
  /** What probably led to the error, likeliest first. */
  relevant: readonly RelevantCrumb[];
  annotations: readonly Annotation[];
  order: CrumbOrder;
  onOrderChange: (order: CrumbOrder) => void;
  time: CrumbTime;
  onTimeChange: (time: CrumbTime) => void;
  initialCount: number;
  headingLevel: 2 | 3 | 4 | 5 | 6;
  virtualize: boolean | undefined;
  /** A step to go to. */
  crumb: CrumbRef | undefined;
  /** Part of the trail could not be read. */
  isUnreadable: boolean;
}

/** Up to this many rows plain DOM is cheap, and page search and print see all of it. */
const MAX_PLAIN = 100;

/** Everything inside the root, for one trail: another trail starts without search and filters. */
export function TimelinePanel(props: TimelinePanelProps): ReactElement {
  const { t, root, event, hasEvent, order, time, annotations, initialCount } = props;
  const sources = useTimelineSources(props.sources);
  const trail = useMemo(
    () =>
      timelineTrail(
        event.breadcrumbs,
        hasEvent ? eventTime(event) : undefined,
        hasEvent ? eventCrumb(event) : undefined,
        sources.steps,
      ),
    [event, hasEvent, sources.steps],
  );
  const { items } = trail;
  const format = useFormat();
  const search = useRef<HTMLInputElement>(null);
  const filter = useTimelineFilter(items);
  const [box, setBox] = useState<TimelineBox>();
  const [all, setAll] = useState(false);
  const [focused, setFocused] = useState<string>();
  const { groups, isNarrowed } = filter;
  const total = countCrumbs(items);
  const near = useMemo(() => nearest(groups, initialCount), [groups, initialCount]);
  const latest = all || isNarrowed ? groups : near;
  const shown = useMemo(() => latest.flatMap((group) => group.items), [latest]);
  const relevant = useMemo(
    () => new Map(props.relevant.map((crumb) => [String(crumb.index), crumb])),
    [props.relevant],
  );
  const { rows, stories, isOpen, toggle } = useTimelineRows({
    items,
    groups: latest,
    order,
    isPart: isNarrowed,
    relevant,
  });
  const isVirtual = props.virtualize !== false && rows.length > MAX_PLAIN;
  const { setList, focusRow, go } = useFocusRow(root, rows, order, isVirtual);
  const sourceNames = useMemo(
    () => new Map(sources.shown.map(({ source }) => [source.id, source.label])),
    [sources.shown],
  );
  const isMixed = sources.steps.length > 0;
  const count = isNarrowed
    ? t(isMixed ? 'countStepsFiltered' : 'countFiltered', {
        shown: countCrumbs(filter.matching),
        count: total,
      })
    : t(isMixed ? 'countSteps' : 'count', { count: total });
  const announce = useAnnounceOnChange(count);
  const onOrderChange = (next: CrumbOrder): void => {
    props.onOrderChange(next);
    announce(t('orderAnnounced', { order: next }));
  };
  const activeId = activeOf(rows, order, focused);
  // Rows are drawn anew only when what they share changes, not with every letter of a search.
  const timeline: Timeline = useMemo(
    () => ({
      t,
      time,
      order,
      annotations,
      relevant,
      stories,
      activeId,
      setActive: setFocused,
      isVirtual,
      sourceNames,
      isOpen,
      toggle,
    }),
    [t, time, order, annotations, relevant, stories, activeId, isVirtual, sourceNames, isOpen, toggle],
  );
  const onGo = (item: TimelineItem): void => {
    if (!filter.matching.includes(item)) filter.clear();
    if (!latest.some((group) => group.items.includes(item))) setAll(true);
    go(item.id);
  };
  useAsked(props.crumb, items, onGo);
  return (
    <TimelineContext.Provider value={timeline}>
      <TimelineToolbar
        search={search}
        filter={filter}
        order={order}
        onOrderChange={onOrderChange}
        onTimeChange={props.onTimeChange}
        box={box}
        hasOthers={hasEvent && props.loadOthers !== undefined}
        onBoxChange={setBox}
        copied={() => shown}
        keys={
          <TimelineKeys
            root={root}
            rows={rows}
            focusRow={focusRow}
            onSearch={() => search.current?.focus()}
            onFilter={() => setBox(box === 'filter' ? undefined : 'filter')}
            onOrder={() => onOrderChange(order === 'newest' ? 'oldest' : 'newest')}
          />
        }
      />
      {box === 'filter' && <CrumbFilter filter={filter} />}
      {box === 'copy' && (
        <LateBox what={t('copyAs')} draw={({ CopyBox }) => <CopyBox event={event} items={shown} />} />
      )}
      {box === 'others' && props.loadOthers && (
        <LateBox
          what={t('others')}
          draw={({ OthersBox }) => (
            <OthersBox
              event={event}
              items={items}
              load={props.loadOthers as LoadOthers}
              headingLevel={props.headingLevel}
              onGo={onGo}
            />
          )}
        />
      )}
      <SourceChips sources={sources} />
      <RelevantHint items={items} onGo={onGo} headingLevel={props.headingLevel} />
      <p className="cb-note">{[count, ...missingNotes(t, annotations, props.isUnreadable)].join(' · ')}</p>
      {[
        ...clockNotes(t, trail.clock.warnings, format.duration),
        ...skewNotes(t, trail.skews, sourceNames, format.duration),
      ].map((note) => (
        <p key={note} className="cb-note cb-crumbs-clock">
          {note}
        </p>
      ))}
      {filter.matching.length === 0 ? (
        <EmptyState
          kind="no-match"
          title={t('noMatchTitle')}
          text={t('noMatchText', { count: total })}
          action={{ label: t('clear'), onClick: filter.clear }}
        />
      ) : (
        <CrumbList rows={rows} list={setList} />
      )}
      {!isNarrowed && groups.length > near.length && (
        <div className="cb-crumbs-more">
          <Button variant="ghost" size="sm" aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? t('showFewer') : t('showAll', { count: total })}
          </Button>
        </div>
      )}
    </TimelineContext.Provider>
  );
}

/** Says a text whenever it changes, not when it first appears. */
function useAnnounceOnChange(text: string): (text: string) => void {
  const announce = useAnnounce();
  const said = useRef(text);
  useEffect(() => {
    if (said.current === text) return;
    said.current = text;
    announce(text);
  }, [text, announce]);
  return announce;
}

/** Goes to a step whenever the host asks; one that the trail does not have is ignored. */
function useAsked(
  crumb: CrumbRef | undefined,
  items: readonly TimelineItem[],
  onGo: (item: TimelineItem) => void,
): void {
  const latest = useLatest({ items, onGo });
  useEffect(() => {
    const { items: steps, onGo: goTo } = latest.current;
    const item = crumb && steps.find(({ id }) => id === String(crumb.crumb));
    if (item) goTo(item);
  }, [crumb, latest]);
}

/** The step that was focused last while it is shown, else the first one. */
function activeOf(
  rows: ReturnType<typeof useTimelineRows>['rows'],
  order: CrumbOrder,
  focused: string | undefined,
): string | undefined {
  const has =
    focused !== undefined &&
    rows.some((row) => row.kind === 'steps' && row.group.items.some(({ id }) => id === focused));
  return has
    ? focused
    : shownItem(
        rows.find(({ kind }) => kind === 'steps'),
        order,
      )?.id;
}

/** The steps around the event, so many before it and after it; without one the last ones. */
function nearest(groups: readonly TimelineGroup[], count: number): readonly TimelineGroup[] {
  const at = groups.findLastIndex(({ items: [first] }) => first?.isEvent === true);
  return at < 0 ? groups.slice(-count) : groups.slice(Math.max(0, at - count), at + 1 + count);
}

/** The event's own row is part of the trail, but nobody recorded it. */
function countCrumbs(items: readonly TimelineItem[]): number {
  return items.filter(({ isEvent }) => !isEvent).length;
}
