'use client';
import { useMemo } from 'react';
import { usualTags } from '../../insights/usualTags.js';
import type { EventSummary, RowSource } from '../../model/index.js';
import { useMessages } from '../config/index.js';
import { eventListMessages } from './EventList.messages.js';
import type { EventListContextValue } from './EventListContext.js';
import type { EventListViewProps } from './EventListView.js';

/** What the rows of a list share, from the list's props. */
export function useEventListValue(props: EventListViewProps): EventListContextValue {
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

/**
 * The usual tags of a generation's first rows. Counted once, so that rows do not change while others load, and
 * not before a cell asks: few lists show what differs.
 */
function useUsualTags(
  source: RowSource<EventSummary> | undefined,
  generation: string,
): EventListContextValue['usual'] {
  const hasRows = source !== undefined && source.count > 0;
  // biome-ignore lint/correctness/useExhaustiveDependencies: counted once per generation
  return useMemo(() => {
    let counted: ReadonlyMap<string, string> | undefined;
    return () => (counted ??= usualTags(firstRows(source)));
  }, [generation, hasRows]);
}

function firstRows(source: RowSource<EventSummary> | undefined): readonly EventSummary[] {
  const rows: EventSummary[] = [];
  for (let index = 0; index < Math.min(LOOKED_AT, source?.count ?? 0); index += 1) {
    const row = source?.get(index);
    if (row && row !== 'moved') rows.push(row);
  }
  return rows;
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
