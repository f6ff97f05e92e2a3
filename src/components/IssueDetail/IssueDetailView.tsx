'use client';
import {
  type ComponentPropsWithoutRef,
  type ForwardRefExoticComponent,
  forwardRef,
  type ReactElement,
  type ReactNode,
  type RefAttributes,
  useId,
  useMemo,
  useRef,
} from 'react';
import { regressionStory } from '../../insights/index.js';
import type { Activity, CrashEvent, EventSelector, Issue, Resource, TimeRange } from '../../model/index.js';
import { type Slots, useFormat, useMessages } from '../config/index.js';
import type { IssueActionFeed, IssueActionProps } from '../internal/actions/types.js';
import { Root } from '../internal/base/Root.js';
import { Button } from '../internal/buttons/Button.js';
import { scopeFacts } from '../internal/listing/filters/scopeFacts.js';
import { listingMessages } from '../internal/listing/Listing.messages.js';
import { useListMessages } from '../internal/listing/useListMessages.js';
import { type PaperFact, PaperScope } from '../internal/paper/PaperScope.js';
import { useMergedRefs } from '../internal/react/useMergedRefs.js';
import { activityRedaction } from '../internal/redaction/activityRow.js';
import { blankEvent } from '../internal/redaction/blankEvent.js';
import { issueRedaction } from '../internal/redaction/issueRow.js';
import { useRedactedEvent } from '../internal/redaction/useRedactedEvent.js';
import { useRedactedRow } from '../internal/redaction/useRedactedRows.js';
import { AsyncBoundary } from '../internal/states/AsyncBoundary.js';
import { EmptyState } from '../internal/states/EmptyState.js';
import { Skeleton } from '../internal/states/Skeleton.js';
import { RegressionNote, type RegressionNoteProps } from './activity/RegressionNote.js';
import { DetailActions } from './DetailActions.js';
import { DetailSection } from './DetailSection.js';
import { EventNavigation } from './EventNavigation.js';
import { type IssueDetailMessages, issueDetailMessages } from './IssueDetail.messages.js';
import { IssueFacts } from './IssueFacts.js';
import { IssueHeader } from './IssueHeader.js';
import { IssueSummary } from './IssueSummary.js';
import { JumpList } from './JumpList.js';
import { TicketButton } from './ticket/TicketButton.js';
import type { OnExport } from './ticket/types.js';

/** A section of the detail. */
export interface IssueDetailSection {
  /** Unique among the sections. */
  readonly id: string;
  /** Its heading. */
  readonly title: string;
  /** `event` is missing while it loads, and where there is none. `null` leaves the section out. */
  render(event: CrashEvent | undefined, issue: Issue | undefined): ReactNode;
  /** Needs an event: left out without one. @default true */
  readonly needsEvent?: boolean | undefined;
  /** Asks for data of its own: drawn once it comes near the view. @default false */
  readonly whenNear?: boolean | undefined;
}

/** An issue and an event in hand, in whatever state they are. Unknown DOM props go to the root. */
export interface IssueDetailViewProps
  extends Omit<ComponentPropsWithoutRef<'section'>, 'children'>,
    IssueActionProps {
  /** The issue, in whatever state the request is. */
  issue: Resource<Issue>;
  /** The event, in whatever state the request is. */
  event: Resource<CrashEvent>;
  /** Which event `event` is. @default 'latest' */
  eventSelector?: EventSelector | undefined;
  /** The reader goes to another event: by a word, or by the id of a neighbour. Missing = no navigation. */
  onEventSelectorChange?: ((which: EventSelector) => void) | undefined;
  /** Whether the event is being compared with another one. */
  isComparing?: boolean | undefined;
  /** The reader opens or closes the comparison. Missing = no such button. */
  onComparingChange?: ((isComparing: boolean) => void) | undefined;
  /** Search clauses that narrow which events are shown. */
  filters?: readonly string[] | undefined;
  /** Takes search and filters away. Omit to hide the button. */
  onClearFilters?: (() => void) | undefined;
  /** What was done to the issue. A regressed issue then says how it came back. */
  activity?: readonly Activity[] | undefined;
  /** Drawn below each other, in this order. */
  sections: readonly IssueDetailSection[];
  /** Window of the numbers, e.g. `14 d`. */
  window?: string | undefined;
  /** What the numbers and events are about, said on paper. */
  scope?:
    | {
        readonly environments?: readonly string[] | undefined;
        readonly range?: TimeRange | undefined;
        readonly query?: string | undefined;
      }
    | undefined;
  /** Asks for the issue again. Omit to hide the button. */
  onRetryIssue?: (() => void) | undefined;
  /** Asks for the event again. Omit to hide the button. */
  onRetryEvent?: (() => void) | undefined;
  /** Level of the title's heading; sections are one deeper. @default 2 */
  headingLevel?: number | undefined;
  /** Leaves out project and short id, where the place around the detail says them. @default false */
  hideIdentity?: boolean | undefined;
  /** Carries actions out. Omit for an issue to read. */
  actionFeed?: IssueActionFeed | undefined;
  /** The reader resolved or archived the issue by key: time for the next one. */
  onDecided?: (() => void) | undefined;
  /** Leads to another issue, e.g. to one that an action failed for after the reader went on. */
  onShowIssue?: ((issue: Issue) => void) | undefined;
  /** Takes the ticket that the reader put together. Missing = it can be copied, and opened where `links.ticket` leads. */
  onExport?: OnExport | undefined;
  /** Replaces texts, by key. */
  messages?: Partial<IssueDetailMessages> | undefined;
  /** Replaces parts of the panel: see `Slots`. */
  components?: Partial<Slots> | undefined;
}

/** One issue and one of its events, section by section, from plain data and callbacks. */
export const IssueDetailView: ForwardRefExoticComponent<IssueDetailViewProps & RefAttributes<HTMLElement>> =
  /* @__PURE__ */ forwardRef(function IssueDetailView(props: IssueDetailViewProps, ref) {
    const {
      issue: givenIssue,
      event,
      eventSelector: which = 'latest',
      onEventSelectorChange: onEventChange,
      isComparing = false,
      onComparingChange,
      filters,
      onClearFilters,
      activity,
      sections,
      window,
      scope,
      onRetryIssue,
      onRetryEvent,
      headingLevel = 2,
      hideIdentity = false,
      actions,
      onAction,
      extraActions,
      actionKeys,
      actionFeed,
      onDecided,
      onShowIssue,
      onExport,
      messages,
      components,
      ...dom
    } = props;
    const t = useMessages('IssueDetail', issueDetailMessages, messages);
    const root = useRef<HTMLElement>(null);
    const id = useId();
    const issue = useRedactedIssue(givenIssue);
    const given = event.status === 'success' ? event.data : undefined;
    const [shown, withheld] = useRedactedEvent(given, 'IssueDetail');
    const known = issue.status === 'success' ? issue.data : undefined;
    const listed = sections.filter(({ needsEvent = true }) => !needsEvent || shown !== undefined);
    return (
      <Root
        aria-label={t('label')}
        {...dom}
        part="issue-detail"
        components={components}
        ref={useMergedRefs(root, ref)}
      >
        <PaperScope facts={useDetailFacts(scope)} />
        <AsyncBoundary
          resource={issue}
          label={t('label')}
          onRetry={onRetryIssue}
          skeleton={<Skeleton lines={5} />}
        >
          {(data) => (
            <div className="cb-issue-detail-top">
              <IssueHeader issue={data} t={t} headingLevel={headingLevel} hideIdentity={hideIdentity} />
              {data.substatus === 'regressed' && activity ? <Regression activity={activity} t={t} /> : null}
              {actionFeed && (actions?.length || extraActions?.length) ? (
                <DetailActions
                  issues={[data]}
                  feed={actionFeed}
                  root={root}
                  onDecided={onDecided}
                  onShowIssue={onShowIssue}
                  {...{ actions, onAction, extraActions, actionKeys }}
                />
              ) : null}
              <IssueFacts issue={data} t={t} window={window} />
              {data.isPartial ? <p className="cb-note">{t('partial')}</p> : null}
            </div>
          )}
        </AsyncBoundary>
        <EventNavigation
          event={shown ?? (given && namesOf(given))}
          which={which}
          onEventChange={onEventChange}
          isComparing={isComparing}
          onComparingChange={onComparingChange}
          window={window}
          t={t}
        />
        {filters?.length ? (
          <p className="cb-toolbar cb-issue-detail-strip">
            <span>{t('filtered', { clauses: filters.join(' ') })}</span>
            {onClearFilters ? (
              <Button size="sm" variant="ghost" onClick={onClearFilters}>
                {t('clearFilters')}
              </Button>
            ) : null}
          </p>
        ) : null}
        <EventState {...props} t={t} />
        {withheld}
        {shown ? (
          <IssueSummary
            issue={known}
            event={shown}
            activity={activity}
            targetOf={(name) => (listed.some((section) => section.id === name) ? `${id}-${name}` : undefined)}
            t={t}
          />
        ) : null}
        {shown ? (
          <div className="cb-toolbar">
            <TicketButton event={shown} issue={known} onExport={onExport} t={t} />
          </div>
        ) : null}
        <JumpList
          label={t('jump')}
          targets={listed.map((section) => ({ id: `${id}-${section.id}`, title: section.title }))}
        />
        {listed.map((section) => (
          <DetailSection
            key={section.id}
            id={`${id}-${section.id}`}
            section={section.id}
            title={section.title}
            headingLevel={headingLevel + 1}
            resetKey={shown?.id}
            whenNear={section.whenNear}
          >
            <SectionContent section={section} event={shown} issue={known} />
          </DetailSection>
        ))}
      </Root>
    );
  });

const NO_FACTS: readonly never[] = [];

function useDetailFacts(scope: IssueDetailViewProps['scope']): readonly PaperFact[] {
  const t = useListMessages('IssueList', listingMessages);
  const format = useFormat();
  return useMemo(() => (scope ? scopeFacts(scope, t, format) : NO_FACTS), [scope, t, format]);
}

interface RegressionProps extends Pick<RegressionNoteProps, 't'> {
  readonly activity: readonly Activity[];
}

function Regression({ activity, t }: RegressionProps): ReactElement | null {
  const redact = useRedactedRow(activityRedaction, 'IssueDetail');
  const story = useMemo(() => regressionStory(redact ? activity.map(redact) : activity), [activity, redact]);
  return story ? <RegressionNote story={story} t={t} /> : null;
}

function useRedactedIssue(issue: Resource<Issue>): Resource<Issue> {
  const redact = useRedactedRow(issueRedaction, 'IssueDetail');
  return useMemo(
    () => (redact && issue.status === 'success' ? { ...issue, data: redact(issue.data) } : issue),
    [issue, redact],
  );
}

/** What leads on from an event that cannot be shown. */
function namesOf({ id, olderEventId: older, newerEventId: newer }: CrashEvent): CrashEvent {
  return blankEvent({ id, ...(older && { olderEventId: older }), ...(newer && { newerEventId: newer }) });
}

interface SectionContentProps {
  readonly section: IssueDetailSection;
  readonly event: CrashEvent | undefined;
  readonly issue: Issue | undefined;
}

/** A component of its own, so that what a section throws is thrown inside of its boundary. */
function SectionContent({ section, event, issue }: SectionContentProps): ReactElement {
  return <>{section.render(event, issue)}</>;
}

/** Why there is no event to show, if there is none. */
function EventState(
  props: IssueDetailViewProps & { t: ReturnType<typeof useMessages<typeof issueDetailMessages>> },
): ReactElement | null {
  const {
    event,
    eventSelector: which = 'latest',
    onEventSelectorChange: onEventChange,
    onRetryEvent,
    filters,
    onClearFilters,
    t,
  } = props;
  if (event.status === 'error' && event.problem.code === 'not_found') {
    if (filters?.length) {
      return (
        <EmptyState
          kind="no-match"
          title={t('noMatchTitle')}
          text={t('filtered', { clauses: filters.join(' ') })}
          action={onClearFilters && { label: t('clearFilters'), onClick: onClearFilters }}
        />
      );
    }
    const isMoving = which === 'latest' || which === 'oldest' || which === 'recommended';
    return (
      <EmptyState
        kind="nothing"
        title={t(isMoving ? 'goneTitle' : 'missingTitle')}
        text={t(isMoving ? 'goneText' : 'missingText')}
        action={
          isMoving || !onEventChange
            ? undefined
            : { label: t('missingLatest'), onClick: () => onEventChange('latest') }
        }
      />
    );
  }
  if (event.status === 'success' && !event.refreshProblem) return null;
  return (
    <AsyncBoundary
      resource={event}
      label={t('event')}
      onRetry={onRetryEvent}
      skeleton={<Skeleton lines={10} />}
    >
      {() => null}
    </AsyncBoundary>
  );
}
