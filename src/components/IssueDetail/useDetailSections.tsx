'use client';
import { type ReactElement, useMemo, useState } from 'react';
import type { EventScope } from '../../client/types.js';
import { useRawEvent } from '../../hooks/useRawEvent.js';
import type { TagChoice } from '../../insights/index.js';
import {
  type CrashEvent,
  type EventSelector,
  type IssueRef,
  type Json,
  type Resource,
  ready,
} from '../../model/index.js';
import { BreadcrumbTimeline } from '../BreadcrumbTimeline/index.js';
import { useMessages, useUIConfig } from '../config/index.js';
import { EventList } from '../EventList/index.js';
import { EventSections } from '../EventSections/index.js';
import { StackTrace, type StackTraceProps } from '../StackTrace/index.js';
import { TagFacets } from '../TagFacets/index.js';
import { type IssueDetailMessages, issueDetailMessages } from './IssueDetail.messages.js';
import type { IssueDetailSection } from './IssueDetailView.js';
import { RawEvent } from './RawEvent.js';

export interface DetailSectionsOptions
  extends Pick<StackTraceProps, 'thread' | 'onThreadChange' | 'frame' | 'onFrameChange'> {
  readonly issueRef: IssueRef;
  readonly scope: EventScope;
  setWhich(which: EventSelector): void;
  /** Tag values that narrow `scope` further, for neighbours and the event list. */
  readonly choices: readonly TagChoice[];
  setChoices(choices: readonly TagChoice[]): void;
  readonly filtered: EventScope;
  readonly own: readonly IssueDetailSection[] | undefined;
  readonly hiddenSections: readonly string[] | undefined;
  readonly messages: Partial<IssueDetailMessages> | undefined;
}

/** Our sections in reading order, then the host's. */
export function useDetailSections(options: DetailSectionsOptions): readonly IssueDetailSection[] {
  const { issueRef, scope, filtered, setWhich, choices, setChoices, own, hiddenSections, messages } = options;
  const { thread, onThreadChange, frame, onFrameChange } = options;
  const t = useMessages('IssueDetail', issueDetailMessages, messages);
  return useMemo(() => {
    const ours: readonly IssueDetailSection[] = [
      {
        id: 'stack',
        title: t('sectionStack'),
        render: (event) =>
          event ? <StackTrace event={event} {...{ thread, onThreadChange, frame, onFrameChange }} /> : null,
      },
      {
        id: 'breadcrumbs',
        title: t('sectionBreadcrumbs'),
        render: (event) => (event ? <BreadcrumbTimeline event={event} /> : null),
      },
      {
        id: 'tags',
        title: t('sectionTags'),
        needsEvent: false,
        render: () => (
          <TagFacets
            aria-label={t('tagsOfAll')}
            issue={issueRef}
            scope={scope}
            choices={choices}
            onChoicesChange={setChoices}
          />
        ),
      },
      {
        id: 'details',
        title: t('sectionDetails'),
        render: (event) => (event ? <EventSections event={event} /> : null),
      },
      {
        id: 'events',
        title: t('sectionEvents'),
        needsEvent: false,
        render: (event, issue) => (
          <EventList
            key={JSON.stringify(filtered)}
            issue={issueRef}
            defaultScope={filtered}
            trend={issue?.period?.trend}
            currentEvent={event?.id}
            onEventClick={(row) => setWhich(row.id)}
            height={320}
          />
        ),
      },
      {
        id: 'raw',
        title: t('sectionRaw'),
        render: (event) =>
          event ? <Raw key={event.id} issueRef={issueRef} event={event} messages={messages} /> : null,
      },
    ];
    return [...ours.filter(({ id }) => !hiddenSections?.includes(id)), ...(own ?? [])];
  }, [
    t,
    issueRef,
    scope,
    filtered,
    setWhich,
    choices,
    setChoices,
    own,
    hiddenSections,
    messages,
    thread,
    onThreadChange,
    frame,
    onFrameChange,
  ]);
}

/** Stands for the payload, which no function of events can redact. */
function drawn(event: CrashEvent): Resource<Json> {
  return ready(event as unknown as Json, '');
}

interface RawProps {
  readonly issueRef: IssueRef;
  readonly event: CrashEvent;
  readonly messages: Partial<IssueDetailMessages> | undefined;
}

function Raw({ issueRef, event, messages }: RawProps): ReactElement {
  const t = useMessages('IssueDetail', issueDetailMessages, messages);
  const [isOpen, setOpen] = useState(false);
  const isRedacted = useUIConfig().redactEvent !== undefined;
  const raw = useRawEvent(issueRef, isOpen && !isRedacted ? event.id : undefined);
  const shown = isRedacted ? drawn(event) : raw;
  return (
    <RawEvent
      raw={isOpen ? shown : undefined}
      isDrawn={isRedacted}
      onToggle={() => setOpen(!isOpen)}
      onRetry={raw.refresh}
      t={t}
    />
  );
}
