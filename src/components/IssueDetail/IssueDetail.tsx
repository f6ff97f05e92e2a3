'use client';
import { type ForwardRefExoticComponent, forwardRef, type RefAttributes, useMemo, useState } from 'react';
import type { EventScope } from '../../client/types/client.js';
import { useActionFeed } from '../../hooks/acting/useActionFeed.js';
import { useAddComment } from '../../hooks/acting/useAddComment.js';
import { useActivity } from '../../hooks/queries/useActivity.js';
import { useEvent } from '../../hooks/queries/useEvent.js';
import { useIssue } from '../../hooks/queries/useIssue.js';
import type { EventSelector, IssueAction, IssueRef, Problem, TimeRange } from '../../model/index.js';
import { type TagChoice, tagClauses } from '../../search/index.js';
import { useControllableState } from '../config/index.js';
import type { CompareSelector } from '../EventCompare/index.js';
import type { FrameRef } from '../StackTrace/index.js';
import { useCompareChoice } from './compare/useCompareChoice.js';
import { type IssueDetailSection, IssueDetailView, type IssueDetailViewProps } from './IssueDetailView.js';
import { useDetailSections } from './useDetailSections.js';
import { useWindowName } from './useWindowName.js';
import { useWindowNumbers } from './useWindowNumbers.js';

/** Which issue and which of its events; the rest is how it is drawn. */
export interface IssueDetailProps
  extends Omit<
    IssueDetailViewProps,
    | 'issue'
    | 'event'
    | 'eventSelector'
    | 'sections'
    | 'window'
    | 'scope'
    | 'onRetryIssue'
    | 'onRetryEvent'
    | 'onEventSelectorChange'
    | 'isComparing'
    | 'onComparingChange'
    | 'filters'
    | 'onClearFilters'
    | 'actionFeed'
    | 'activity'
  > {
  /** Which issue. */
  issueRef: IssueRef;
  /** Which event. Set it to own the choice. */
  eventSelector?: EventSelector | undefined;
  /** First `eventSelector` of a panel that keeps it itself. @default 'latest' */
  defaultEventSelector?: EventSelector | undefined;
  /** Called with the new `eventSelector`, whether you own it or the panel does. */
  onEventSelectorChange?: ((event: EventSelector) => void) | undefined;
  /** Thread of the event, by id or name. Set it to own the choice. */
  thread?: string | undefined;
  /** Called with the new `thread`, whether you own it or the panel does. */
  onThreadChange?: ((thread: string) => void) | undefined;
  /** A frame of the event to have open. One that the event does not have is ignored. */
  frame?: FrameRef | undefined;
  /** The reader opened a frame, or closed the one in `frame`. */
  onFrameChange?: ((frame: FrameRef | undefined) => void) | undefined;
  /**
   * What the event is compared with: an event id or a word such as `previous`; `null` = nothing. Set it to own the
   * choice.
   */
  compareWith?: CompareSelector | null | undefined;
  /** Called with the new `compareWith`, whether you own it or the panel does. */
  onCompareWithChange?: ((which: CompareSelector | null) => void) | undefined;
  /** Environments that numbers and neighbours are taken from. Missing = all. */
  environments?: readonly string[] | undefined;
  /** Time range of the tags and the event list. */
  range?: TimeRange | undefined;
  /** Event-level search text for neighbours, tags and the event list. */
  query?: string | undefined;
  /** Sections of your own, after ours. */
  extraSections?: readonly IssueDetailSection[] | undefined;
  /**
   * Ids of our sections to leave out: `compare`, `stack`, `breadcrumbs`, `tags`, `details`, `attachments`,
   * `feedback`, `activity`, `events`, `raw`.
   */
  hiddenSections?: readonly string[] | undefined;
  /**
   * Saves a comment on the issue; rejects when it is not saved. Without it comments are written to the server where
   * `actions` has `comment`.
   */
  onComment?: ((text: string, issue: IssueRef) => Promise<void>) | undefined;
}

/** One issue, read from the server, with the event that the reader chose. */
export const IssueDetail: ForwardRefExoticComponent<IssueDetailProps & RefAttributes<HTMLElement>> =
  /* @__PURE__ */ forwardRef(function IssueDetail(props: IssueDetailProps, ref) {
    const {
      issueRef,
      eventSelector: event,
      defaultEventSelector: defaultEvent = 'latest',
      onEventSelectorChange: onEventChange,
      thread,
      onThreadChange,
      frame,
      onFrameChange,
      compareWith,
      onCompareWithChange,
      environments,
      range,
      query,
      extraSections: own,
      hiddenSections,
      onComment,
      ...view
    } = props;
    const [which, setWhich] = useControllableState<EventSelector>({
      value: event,
      defaultValue: defaultEvent,
      onChange: onEventChange,
    });
    const scope = useMemo(() => ({ environments, range, query }), [environments, range, query]);
    const [choices, setChoices] = useState<readonly TagChoice[]>(NO_CHOICES);
    const filtered = useMemo(() => narrowed(scope, choices), [scope, choices]);
    const issue = useIssue(issueRef, { environments });
    const known = useWindowNumbers(issue, issueRef, scope);
    const { actions, feed } = useActionFeed(view.actions);
    const activity = useActivity(issueRef);
    const shown = useEvent(issueRef, which, filtered);
    const compare = useCompareChoice(compareWith, onCompareWithChange);
    const canCompare = !hiddenSections?.includes('compare');
    const sections = useDetailSections({
      compare,
      issueRef,
      activity,
      comments: useComments(issueRef, onComment, actions, feed.refused.comment),
      scope,
      filtered,
      setWhich,
      choices,
      setChoices,
      own,
      hiddenSections,
      messages: view.messages,
      feedbackCount: known.status === 'success' ? known.data.feedbackCount : undefined,
      headingLevel: view.headingLevel,
      thread,
      onThreadChange,
      frame,
      onFrameChange,
    });
    return (
      <IssueDetailView
        {...view}
        issue={known}
        event={shown}
        eventSelector={which}
        onEventSelectorChange={setWhich}
        isComparing={compare.which !== null}
        onComparingChange={canCompare ? compare.toggle : undefined}
        filters={tagClauses(choices)}
        onClearFilters={() => setChoices(NO_CHOICES)}
        activity={activity.status === 'success' ? activity.data : undefined}
        sections={sections}
        window={useWindowName(range)}
        scope={scope}
        onRetryIssue={issue.refresh}
        onRetryEvent={shown.refresh}
        actions={actions}
        actionFeed={feed}
        ref={ref}
      />
    );
  });

/** The host's way to save a comment, or the client's where readers may comment. */
function useComments(
  issueRef: IssueRef,
  onComment: IssueDetailProps['onComment'],
  actions: readonly IssueAction[] | undefined,
  refusal: Problem | undefined,
): { readonly onComment?: (text: string) => Promise<void>; readonly problem?: Problem | undefined } {
  const { send, problem } = useAddComment(issueRef);
  const isOffered = actions?.includes('comment') ?? false;
  return useMemo(() => {
    if (onComment) return { onComment: (text) => onComment(text, issueRef) };
    if (!isOffered) return {};
    if (refusal?.scope !== undefined) return { problem: refusal };
    return {
      onComment: async (text) => {
        if (!(await send(text))) throw new Error('Crashboard: the comment was not saved.');
      },
      problem,
    };
  }, [onComment, issueRef, isOffered, send, problem, refusal]);
}

const NO_CHOICES: readonly TagChoice[] = [];

function narrowed(scope: EventScope, choices: readonly TagChoice[]): EventScope {
  if (choices.length === 0) return scope;
  return {
    ...scope,
    query: [scope.query, ...tagClauses(choices)].filter(Boolean).join(' '),
  };
}
