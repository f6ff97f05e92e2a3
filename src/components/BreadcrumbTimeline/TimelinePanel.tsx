'use client';
import { type ReactElement, type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import type { Translate } from '../../i18n/index.js';
import type { TimelineGroup, TimelineItem } from '../../insights/index.js';
import type { Annotation } from '../../model/index.js';
import { Button } from '../internal/Button.js';
import { EmptyState } from '../internal/EmptyState.js';
import { useAnnounce } from '../internal/LiveRegion.js';
import { useLongList } from '../internal/useLongList.js';
import type { VirtualListHandle } from '../internal/VirtualList/index.js';
import type { BreadcrumbTimelineMessages } from './BreadcrumbTimeline.messages.js';
import type { CrumbOrder, CrumbTime } from './BreadcrumbTimeline.types.js';
import { CrumbFilter } from './CrumbFilter.js';
import { CrumbList } from './CrumbList.js';
import { TimelineKeys } from './TimelineKeys.js';
import { TimelineToolbar } from './TimelineToolbar.js';
import { type Timeline, TimelineContext } from './timelineContext.js';
import { toggled, useTimelineFilter } from './useTimelineFilter.js';

export interface TimelinePanelProps {
  t: Translate<BreadcrumbTimelineMessages>;
  root: RefObject<HTMLElement | null>;
  items: readonly TimelineItem[];
  annotations: readonly Annotation[];
  order: CrumbOrder;
  onOrderChange: (order: CrumbOrder) => void;
  time: CrumbTime;
  onTimeChange: (time: CrumbTime) => void;
  initialCount: number;
  virtualize: boolean | undefined;
  /** Part of the trail could not be read. */
  isUnreadable: boolean;
}

/** Up to this many rows plain DOM is cheap, and page search and print see all of it. */
const MAX_PLAIN = 100;

const NONE: ReadonlySet<string> = new Set();

/** Everything inside the root, for one trail: another trail starts without search and filters. */
export function TimelinePanel(props: TimelinePanelProps): ReactElement {
  const { t, root, items, order, time, annotations, initialCount } = props;
  const search = useRef<HTMLInputElement>(null);
  const list = useRef<VirtualListHandle>(null);
  const filter = useTimelineFilter(items);
  const [isFilterOpen, setFilterOpen] = useState(false);
  const [all, setAll] = useState(false);
  const [opened, setOpened] = useState(NONE);
  const [focused, setFocused] = useState<string>();
  const { groups, isNarrowed } = filter;
  const total = countCrumbs(items);
  // The event's own row comes on top of the steps that were asked for.
  const first = initialCount + items.length - total;
  const latest = all || isNarrowed ? groups : groups.slice(-first);
  const shown = useMemo(() => (order === 'newest' ? latest.toReversed() : latest), [latest, order]);
  const [isWhole, setWhole] = useState(false);
  const isLong = props.virtualize !== false && shown.length > MAX_PLAIN && !isWhole;
  const { List, hasFailed } = useLongList(isLong);
  const count = isNarrowed
    ? t('countFiltered', { shown: countCrumbs(filter.matching), count: total })
    : t('count', { count: total });
  const notes = notesOf(t, annotations, props.isUnreadable);
  const announce = useAnnounceOnChange(count);
  const onOrderChange = (next: CrumbOrder): void => {
    props.onOrderChange(next);
    announce(t('orderAnnounced', { order: next }));
  };
  const timeline: Timeline = {
    t,
    time,
    annotations,
    activeId: activeOf(shown, order, focused),
    setActive: setFocused,
    isVirtual: isLong && List !== undefined,
    isOpen: (id) => opened.has(id),
    toggle: (id) => setOpened((before) => toggled(before, id)),
  };
  const keys = (
    <TimelineKeys
      root={root}
      list={list}
      groups={shown}
      order={order}
      onSearch={() => search.current?.focus()}
      onFilter={() => setFilterOpen(!isFilterOpen)}
      onOrder={() => onOrderChange(order === 'newest' ? 'oldest' : 'newest')}
    />
  );
  return (
    <TimelineContext.Provider value={timeline}>
      <TimelineToolbar
        search={search}
        filter={filter}
        order={order}
        onOrderChange={onOrderChange}
        onTimeChange={props.onTimeChange}
        isFilterOpen={isFilterOpen}
        onFilterOpenChange={setFilterOpen}
        copied={() => shown.flatMap((group) => inOrder(group, order))}
        keys={keys}
      />
      {isFilterOpen && <CrumbFilter filter={filter} />}
      <p className="cb-note">{[count, ...notes].join(' · ')}</p>
      {filter.matching.length === 0 ? (
        <EmptyState
          kind="no-match"
          title={t('noMatchTitle')}
          text={t('noMatchText', { count: total })}
          action={{ label: t('clear'), onClick: filter.clear }}
        />
      ) : (
        <CrumbList
          groups={isLong && List === undefined ? shown.slice(0, MAX_PLAIN) : shown}
          order={order}
          List={isLong ? List : undefined}
          list={list}
        />
      )}
      {isLong && hasFailed && (
        <Button variant="ghost" size="sm" onClick={() => setWhole(true)}>
          {t('showAll', { count: total })}
        </Button>
      )}
      {!isNarrowed && groups.length > first && (
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

/** The step that was focused last while it is shown, else the first one. */
function activeOf(
  shown: readonly TimelineGroup[],
  order: CrumbOrder,
  focused: string | undefined,
): string | undefined {
  const has = focused !== undefined && shown.some(({ items }) => items.some(({ id }) => id === focused));
  return has ? focused : shown[0]?.items.at(order === 'newest' ? -1 : 0)?.id;
}

/** The event's own row is part of the trail, but nobody recorded it. */
function countCrumbs(items: readonly TimelineItem[]): number {
  return items.length - (items.at(-1)?.isEvent ? 1 : 0);
}

function inOrder(group: TimelineGroup, order: CrumbOrder): readonly TimelineItem[] {
  return order === 'newest' ? group.items.toReversed() : group.items;
}

/** What is missing from the trail. */
function notesOf(
  t: TimelinePanelProps['t'],
  annotations: readonly Annotation[],
  isUnreadable: boolean,
): readonly string[] {
  const isCut = annotations.some(({ path, action }) => path === '/breadcrumbs' && action !== 'annotated');
  return [...(isUnreadable ? [t('unreadable')] : []), ...(isCut ? [t('cut')] : [])];
}
