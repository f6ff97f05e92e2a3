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
import type { CrashEvent, EventSelector, Issue, Resource } from '../../model/index.js';
import { type Slots, useMessages } from '../config/index.js';
import { AsyncBoundary } from '../internal/AsyncBoundary.js';
import { Button } from '../internal/Button.js';
import { EmptyState } from '../internal/EmptyState.js';
import { Root } from '../internal/Root.js';
import { blankEvent } from '../internal/redaction/blankEvent.js';
import { issueRedaction } from '../internal/redaction/issueRow.js';
import { useRedactedEvent } from '../internal/redaction/useRedactedEvent.js';
import { useRedactedRow } from '../internal/redaction/useRedactedRows.js';
import { Skeleton } from '../internal/Skeleton.js';
import { useMergedRefs } from '../internal/useMergedRefs.js';
import { DetailSection } from './DetailSection.js';
import { EventNavigation } from './EventNavigation.js';
import { type IssueDetailMessages, issueDetailMessages } from './IssueDetail.messages.js';
import { IssueFacts } from './IssueFacts.js';
import { IssueHeader } from './IssueHeader.js';
import { JumpList } from './JumpList.js';

/** A section of the detail. */
export interface IssueDetailSection {
  /** Unique among the sections. */
  readonly id: string;
  readonly title: string;
  /** `event` is missing while it loads, and where there is none. `null` leaves the section out. */
  render(event: CrashEvent | undefined, issue: Issue | undefined): ReactNode;
  /** Needs an event: left out without one. @default true */
  readonly needsEvent?: boolean | undefined;
}

/** An issue and an event in hand, in whatever state they are. Unknown DOM props go to the root. */
export interface IssueDetailViewProps extends Omit<ComponentPropsWithoutRef<'section'>, 'children'> {
  issue: Resource<Issue>;
  event: Resource<CrashEvent>;
  /** Which event `event` is. @default 'latest' */
  which?: EventSelector | undefined;
  /** The reader goes to another event: by a word, or by the id of a neighbour. Missing = no navigation. */
  onEventChange?: ((which: EventSelector) => void) | undefined;
  /** Search clauses that narrow which events are shown. */
  filters?: readonly string[] | undefined;
  onClearFilters?: (() => void) | undefined;
  /** Drawn below each other, in this order. */
  sections: readonly IssueDetailSection[];
  /** Window of the numbers, e.g. `14 d`. */
  window?: string | undefined;
  onRetryIssue?: (() => void) | undefined;
  onRetryEvent?: (() => void) | undefined;
  /** Level of the title's heading; sections are one deeper. @default 2 */
  headingLevel?: number | undefined;
  /** Leaves out project and short id, where the place around the detail says them. @default false */
  hideIdentity?: boolean | undefined;
  messages?: Partial<IssueDetailMessages> | undefined;
  components?: Partial<Slots> | undefined;
}

/** One issue and one of its events, section by section, from plain data and callbacks. */
export const IssueDetailView: ForwardRefExoticComponent<IssueDetailViewProps & RefAttributes<HTMLElement>> =
  /* @__PURE__ */ forwardRef(function IssueDetailView(props: IssueDetailViewProps, ref) {
    const {
      issue: givenIssue,
      event,
      which = 'latest',
      onEventChange,
      filters,
      onClearFilters,
      sections,
      window,
      onRetryIssue,
      onRetryEvent,
      headingLevel = 2,
      hideIdentity = false,
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
        <AsyncBoundary
          resource={issue}
          label={t('label')}
          onRetry={onRetryIssue}
          skeleton={<Skeleton lines={5} />}
        >
          {(data) => (
            <div className="cb-issue-detail-top">
              <IssueHeader issue={data} t={t} headingLevel={headingLevel} hideIdentity={hideIdentity} />
              <IssueFacts issue={data} t={t} window={window} />
              {data.isPartial ? <p className="cb-note">{t('partial')}</p> : null}
            </div>
          )}
        </AsyncBoundary>
        <EventNavigation
          event={shown ?? (given && namesOf(given))}
          which={which}
          onEventChange={onEventChange}
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
        <JumpList
          label={t('jump')}
          targets={listed.map((section) => ({ id: `${id}-${section.id}`, title: section.title }))}
        />
        {listed.map((section) => (
          <DetailSection
            key={section.id}
            id={`${id}-${section.id}`}
            title={section.title}
            headingLevel={headingLevel + 1}
            resetKey={shown?.id}
          >
            <SectionContent section={section} event={shown} issue={known} />
          </DetailSection>
        ))}
      </Root>
    );
  });

function useRedactedIssue(issue: Resource<Issue>): Resource<Issue> {
  const redact = useRedactedRow(issueRedaction, 'IssueDetail');
  return useMemo(
    () => (redact && issue.status === 'success' ? { ...issue, data: redact(issue.data) } : issue),
    [issue, redact],
  );
}

/** What leads on from an event that cannot be shown. */
function namesOf({ id, older, newer }: CrashEvent): CrashEvent {
  return blankEvent({ id, ...(older && { older }), ...(newer && { newer }) });
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
  const { event, which = 'latest', onEventChange, onRetryEvent, t } = props;
  if (event.status === 'error' && event.problem.code === 'not_found') {
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
