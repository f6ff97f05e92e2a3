'use client';
import { type ReactElement, useEffect, useMemo, useRef, useState } from 'react';
import type { EventScope } from '../../client/types/client.js';
import type { RefreshableResource } from '../../hooks/cache/useResource.js';
import { useCapabilities } from '../../hooks/queries/useCapabilities.js';
import { useOtherEvents } from '../../hooks/queries/useOtherEvents.js';
import { useRawEvent } from '../../hooks/queries/useRawEvent.js';
import type { Translate } from '../../i18n/index.js';
import {
  type Activity,
  type CapabilityName,
  type CrashEvent,
  type EventSelector,
  type IssueRef,
  type Json,
  lacks,
  type Problem,
  type Resource,
  readyResource,
} from '../../model/index.js';
import type { TagChoice } from '../../search/index.js';
import { BreadcrumbTimeline, type CrumbRef } from '../BreadcrumbTimeline/index.js';
import { useMessages, useUIConfig } from '../config/index.js';
import { EventList } from '../EventList/index.js';
import { EventSections } from '../EventSections/index.js';
import type { StackTraceProps } from '../StackTrace/index.js';
import { TagFacets } from '../TagFacets/index.js';
import { ActivityList } from './activity/ActivityList.js';
import { compareSection } from './compare/compareSection.js';
import type { CompareChoice } from './compare/useCompareChoice.js';
import { Feedback } from './feedback/Feedback.js';
import { Attachments } from './files/Attachments.js';
import { type IssueDetailMessages, issueDetailMessages } from './IssueDetail.messages.js';
import type { IssueDetailSection } from './IssueDetailView.js';
import { unfold } from './jump.js';
import { RawEvent } from './RawEvent.js';
import { StackSection } from './StackSection.js';
import { useFrameSampling } from './useFrameSampling.js';
import { useTraceSources } from './useTraceSources.js';

export interface DetailSectionsOptions
  extends Pick<StackTraceProps, 'thread' | 'onThreadChange' | 'frame' | 'onFrameChange'> {
  readonly issueRef: IssueRef;
  readonly activity: RefreshableResource<readonly Activity[]>;
  readonly comments: {
    readonly onComment?: ((text: string) => Promise<void>) | undefined;
    readonly problem?: Problem | undefined;
  };
  readonly scope: EventScope;
  setWhich(which: EventSelector): void;
  /** Tag values that narrow `scope` further, for neighbours and the event list. */
  readonly choices: readonly TagChoice[];
  /** What the event is compared with. */
  readonly compare: CompareChoice;
  setChoices(choices: readonly TagChoice[]): void;
  readonly filtered: EventScope;
  readonly own: readonly IssueDetailSection[] | undefined;
  readonly hiddenSections: readonly string[] | undefined;
  readonly messages: Partial<IssueDetailMessages> | undefined;
  /** Users who wrote about the issue, where that is known. */
  readonly feedbackCount: number | undefined;
  /** Level of the issue's own heading. */
  readonly headingLevel: number | undefined;
}

/** Without it a section could only say that there is nothing. */
const SECTION_NEEDS: { readonly [id: string]: CapabilityName } = {
  tags: 'tags.facets',
  attachments: 'events.attachments',
  activity: 'issues.activity',
  events: 'events.list',
  raw: 'events.raw',
};

/** Of headings inside of a section: two below the issue's, and with room for one more. */
function inSection(issueLevel = 2): 3 | 4 | 5 {
  return Math.min(Math.max(issueLevel + 2, 3), 5) as 3 | 4 | 5;
}

/** Our sections in reading order, then the host's. */
export function useDetailSections(options: DetailSectionsOptions): readonly IssueDetailSection[] {
  const { issueRef, scope, filtered, setWhich, choices, setChoices, own, hiddenSections, messages } = options;
  const level = inSection(options.headingLevel);
  const { thread, onThreadChange, frame, onFrameChange, activity, comments, feedbackCount, compare } =
    options;
  const t = useMessages('IssueDetail', issueDetailMessages, messages);
  const capabilities = useCapabilities();
  const [asked, setAsked] = useState<CrumbRef & { readonly event: string }>();
  const sampling = useFrameSampling(issueRef, filtered);
  const canCompare = !hiddenSections?.includes('compare');
  const hasTrail = !hiddenSections?.includes('breadcrumbs');
  return useMemo(() => {
    const { onComment } = comments;
    // Values cannot narrow events that the server does not search.
    const canFilter = !lacks(capabilities, 'events.search');
    const ours: readonly IssueDetailSection[] = [
      ...compareSection(compare, { ...filtered, issueRef, headingLevel: level }, t),
      {
        id: 'stack',
        title: t('sectionStack'),
        render: (event, issue) =>
          event ? (
            <StackSection
              issueRef={issueRef}
              issue={issue}
              sampling={sampling}
              event={event}
              headingLevel={level}
              {...{ thread, onThreadChange, frame, onFrameChange }}
              onCrumbOpen={hasTrail ? (crumb) => setAsked({ event: event.id, crumb }) : undefined}
            />
          ) : null,
      },
      {
        id: 'breadcrumbs',
        title: t('sectionBreadcrumbs'),
        render: (event) =>
          event ? (
            <Trail
              event={event}
              issueRef={issueRef}
              scope={filtered}
              t={t}
              headingLevel={level}
              asked={asked?.event === event.id ? asked : undefined}
            />
          ) : null,
      },
      {
        id: 'tags',
        title: t('sectionTags'),
        needsEvent: false,
        whenNear: true,
        render: () => (
          <>
            {choices.length > 0 ? <p className="cb-note">{t('tagsOfAllText')}</p> : null}
            <TagFacets
              aria-label={t('tagsOfAll')}
              headingLevel={level}
              issueRef={issueRef}
              scope={scope}
              choices={choices}
              onChoicesChange={canFilter ? setChoices : undefined}
            />
          </>
        ),
      },
      {
        id: 'details',
        title: t('sectionDetails'),
        render: (event) => (event ? <EventSections event={event} headingLevel={level} /> : null),
      },
      {
        id: 'attachments',
        title: t('attachments'),
        whenNear: true,
        render: (event) =>
          event ? <Attachments key={event.id} issueRef={issueRef} event={event} t={t} /> : null,
      },
      {
        id: 'feedback',
        title: t('feedback'),
        needsEvent: false,
        whenNear: true,
        render: (event) => <Feedback issueRef={issueRef} eventId={event?.id} onShowEvent={setWhich} t={t} />,
      },
      {
        id: 'activity',
        title: t('sectionActivity'),
        needsEvent: false,
        render: (_, issue) => (
          <ActivityList
            activity={activity}
            assignee={issue?.assignee}
            onRetry={activity.refresh}
            commentProblem={comments.problem}
            onComment={
              onComment &&
              (async (text) => {
                await onComment(text);
                activity.refresh();
              })
            }
            t={t}
          />
        ),
      },
      {
        id: 'events',
        title: t('sectionEvents'),
        needsEvent: false,
        whenNear: true,
        render: (event, issue) => (
          <EventList
            key={JSON.stringify(filtered)}
            issueRef={issueRef}
            defaultScope={filtered}
            trend={issue?.period?.trend}
            selectedEventId={event?.id}
            onEventClick={(row) => setWhich(row.id)}
            onCompare={event && canCompare ? (row) => compare.open(row.id) : undefined}
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
    const isOffered = ({ id }: IssueDetailSection): boolean => {
      const need = SECTION_NEEDS[id];
      if (hiddenSections?.includes(id)) return false;
      // Nearly no issue has any: a section that says so would be in the way.
      if (id === 'feedback' && !feedbackCount) return false;
      return !need || !lacks(capabilities, need) || (id === 'activity' && onComment !== undefined);
    };
    return [...ours.filter(isOffered), ...(own ?? [])];
  }, [
    t,
    asked,
    compare,
    canCompare,
    hasTrail,
    capabilities,
    issueRef,
    sampling,
    activity,
    comments,
    feedbackCount,
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
    level,
  ]);
}

interface TrailProps {
  readonly event: CrashEvent;
  readonly issueRef: IssueRef;
  readonly scope: EventScope;
  readonly t: Translate<IssueDetailMessages>;
  readonly asked: CrumbRef | undefined;
  readonly headingLevel: 3 | 4 | 5;
}

/** The trail, which unfolds when the stack leads to one of its steps. */
function Trail({ event, issueRef, scope, t, asked, headingLevel }: TrailProps): ReactElement {
  const sources = useTraceSources(event, t);
  const loadOthers = useOtherEvents(issueRef, scope, event.id);
  const hasEvents = !lacks(useCapabilities(), 'events.list');
  const timeline = useRef<HTMLElement>(null);
  useEffect(() => {
    if (asked) unfold(timeline.current?.closest('.cb-issue-detail-section'));
  }, [asked]);
  return (
    <BreadcrumbTimeline
      ref={timeline}
      event={event}
      sources={sources}
      loadOthers={hasEvents ? loadOthers : undefined}
      crumb={asked}
      headingLevel={headingLevel}
    />
  );
}

/** Stands for the payload, which no function of events can redact. */
function drawn(event: CrashEvent): Resource<Json> {
  return readyResource(event as unknown as Json, '');
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
