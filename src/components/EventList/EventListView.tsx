'use client';
import {
  type ComponentPropsWithoutRef,
  type ForwardRefExoticComponent,
  forwardRef,
  type ReactElement,
  type RefAttributes,
  useMemo,
} from 'react';
import { usualTags } from '../../insights/usualTags.js';
import type { EventSummary, Listing, Resource, RowSource } from '../../model/index.js';
import { type Slots, useMessages, useUIConfig } from '../config/index.js';
import { AsyncBoundary } from '../internal/AsyncBoundary.js';
import { Root } from '../internal/Root.js';
import { SectionBoundary } from '../internal/SectionBoundary.js';
import { Skeleton } from '../internal/Skeleton.js';
import { COLUMN_HEADERS, emptyColumns, resolveColumns } from './columns.js';
import { type EventListMessages, eventListMessages } from './EventList.messages.js';
import { DEFAULT_EVENT_COLUMNS, type EventClickEvent, type EventColumn } from './EventList.types.js';
import { EventListContext, type EventListContextValue, useEventList } from './EventListContext.js';
import { EventListNotices } from './EventListNotices.js';
import { EventRows } from './EventRows.js';

/** What the list is about and how it looks; the connected list takes the same. */
export interface EventListOwnProps {
  columns?: readonly EventColumn[] | undefined;
  /** Id of the event that is open elsewhere; its row is marked. */
  currentEvent?: string | undefined;
  /** Template of an event's address: `{eventId}`, `{issueId}`, `{project}`. */
  href?: string | undefined;
  /** Address of an event, where a template will not do. Wins over `href`. */
  getHref?: ((event: EventSummary) => string | undefined) | undefined;
  /** A row was opened. `click.preventDefault()` keeps the browser from following the link. */
  onEventClick?: ((event: EventSummary, click: EventClickEvent) => void) | undefined;
  /** Height of the scrolling part: pixels or a CSS length. @default '24rem' */
  height?: number | string | undefined;
  /** `false` renders every row in hand, for printing and page search. @default true */
  virtualize?: boolean | undefined;
  messages?: Partial<EventListMessages> | undefined;
  components?: Partial<Slots> | undefined;
}

export interface EventListViewProps
  extends EventListOwnProps,
    Omit<ComponentPropsWithoutRef<'section'>, 'children' | 'resource'> {
  resource: Resource<Listing<EventSummary>>;
  /** Whether a search or filter narrows the list. */
  isFiltered?: boolean | undefined;
  onClearFilters?: (() => void) | undefined;
  onRefresh?: (() => void) | undefined;
  onLoadNext?: (() => void) | undefined;
  onRangeChange?: ((first: number, last: number) => void) | undefined;
  onRetryMissing?: (() => void) | undefined;
}

const ROW_HEIGHT = { comfortable: 36, compact: 28 } as const;

/** A list of events from plain data and callbacks. A callback that is missing hides its control. */
export const EventListView: ForwardRefExoticComponent<EventListViewProps & RefAttributes<HTMLElement>> =
  /* @__PURE__ */ forwardRef(function EventListView(props: EventListViewProps, ref) {
    const {
      resource,
      isFiltered,
      onClearFilters,
      onRefresh,
      onLoadNext,
      onRangeChange,
      onRetryMissing,
      columns,
      currentEvent,
      href,
      getHref,
      onEventClick,
      height = '24rem',
      virtualize,
      messages,
      components,
      ...dom
    } = props;
    const context = useContextValue(props);
    const { t } = context;
    const { density } = useUIConfig();
    return (
      <Root aria-label={t('label')} {...dom} part="event-list" components={components} ref={ref}>
        <EventListContext.Provider value={context}>
          <AsyncBoundary
            resource={resource}
            label={t('label')}
            isEmpty={isNothing}
            isFiltered={isFiltered}
            emptyTitle={t('emptyTitle')}
            emptyText={t('emptyText')}
            noMatchText={t('noMatchText')}
            onRetry={onRefresh}
            onClearFilters={onClearFilters}
            skeleton={<Skeleton rows={6} rowHeight={ROW_HEIGHT[density]} />}
          >
            {(data) => (
              <SectionBoundary component="EventList" section="rows" resetKey={data.generation}>
                <Ready {...props} listing={data} height={height} rowHeight={ROW_HEIGHT[density]} />
              </SectionBoundary>
            )}
          </AsyncBoundary>
        </EventListContext.Provider>
      </Root>
    );
  });

type ReadyProps = EventListViewProps & {
  listing: Listing<EventSummary>;
  height: number | string;
  rowHeight: number;
};

function Ready(props: ReadyProps): ReactElement {
  const { listing, columns = DEFAULT_EVENT_COLUMNS, height, rowHeight, virtualize } = props;
  const { t } = useEventList();
  const resolved = useMemo(() => resolveColumns(columns), [columns]);
  const empty = useMemo(() => emptyColumns(resolved, listing.source), [resolved, listing.source]);
  const shown = useMemo(() => resolved.filter((column) => !empty.includes(column)), [resolved, empty]);
  const hidden = empty.map(({ id, known }) => (known ? t(COLUMN_HEADERS[known]) : id));
  return (
    <>
      <EventListNotices
        listing={listing}
        hidden={hidden}
        onRefresh={props.onRefresh}
        onRetryMissing={props.onRetryMissing}
      />
      <EventRows
        listing={listing}
        columns={shown}
        rowHeight={rowHeight}
        height={height}
        virtualize={virtualize}
        onLoadNext={props.onLoadNext}
        onRangeChange={props.onRangeChange}
      />
    </>
  );
}

function useContextValue(props: EventListViewProps): EventListContextValue {
  const { resource, currentEvent, href, getHref, onEventClick, messages } = props;
  const t = useMessages('EventList', eventListMessages, messages);
  const source = resource.status === 'success' ? resource.data.source : undefined;
  const usual = useUsualTags(source, resource.status === 'success' ? resource.data.generation : '');
  return useMemo(
    () => ({
      t,
      currentEvent,
      usual,
      hrefOf: (event) => getHref?.(event) ?? (href === undefined ? undefined : expandHref(href, event)),
      onOpen: onEventClick,
    }),
    [t, currentEvent, usual, getHref, href, onEventClick],
  );
}

const LOOKED_AT = 100;
const NO_ROWS: ReadonlyMap<string, string> = new Map();

/** The usual tags of a generation's first rows: counted once, so that rows do not change while others load. */
function useUsualTags(
  source: RowSource<EventSummary> | undefined,
  generation: string,
): ReadonlyMap<string, string> {
  const hasRows = source !== undefined && source.count > 0;
  // biome-ignore lint/correctness/useExhaustiveDependencies: counted once per generation
  return useMemo(() => {
    if (!source) return NO_ROWS;
    const rows: EventSummary[] = [];
    for (let index = 0; index < Math.min(LOOKED_AT, source.count); index += 1) {
      const row = source.get(index);
      if (row && row !== 'moved') rows.push(row);
    }
    return usualTags(rows);
  }, [generation, hasRows]);
}

function expandHref(template: string, event: EventSummary): string {
  const values: { readonly [name: string]: string } = {
    eventId: event.id,
    issueId: event.issue?.id ?? '',
    project: event.issue?.project ?? '',
  };
  return template.replace(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(values, name) ? encodeURIComponent(values[name] as string) : whole,
  );
}

function isNothing({ source, hasNext, skipped }: Listing<EventSummary>): boolean {
  return source.count === 0 && !hasNext && skipped === 0;
}
