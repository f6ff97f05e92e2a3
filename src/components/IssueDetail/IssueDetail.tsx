'use client';
import { type ForwardRefExoticComponent, forwardRef, type RefAttributes, useMemo, useState } from 'react';
import type { EventScope } from '../../client/types.js';
import { useEvent } from '../../hooks/useEvent.js';
import { useIssue } from '../../hooks/useIssue.js';
import { type TagChoice, tagClause } from '../../insights/index.js';
import type { EventSelector, IssueRef, Range } from '../../model/index.js';
import { useControllableState } from '../config/index.js';
import type { FramePlace } from '../StackTrace/index.js';
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
    | 'which'
    | 'sections'
    | 'window'
    | 'onRetryIssue'
    | 'onRetryEvent'
    | 'onEventChange'
    | 'filters'
    | 'onClearFilters'
  > {
  /** Which issue. */
  issue: IssueRef;
  /** Which event. Set it to own the choice. */
  event?: EventSelector | undefined;
  /** @default 'latest' */
  defaultEvent?: EventSelector | undefined;
  onEventChange?: ((event: EventSelector) => void) | undefined;
  /** Thread of the event, by id or name. Set it to own the choice. */
  thread?: string | undefined;
  onThreadChange?: ((thread: string) => void) | undefined;
  /** A frame of the event to have open. One that the event does not have is ignored. */
  frame?: FramePlace | undefined;
  /** The reader opened a frame, or closed the one in `frame`. */
  onFrameChange?: ((frame: FramePlace | undefined) => void) | undefined;
  /** Environments that numbers and neighbours are taken from. Missing = all. */
  environments?: readonly string[] | undefined;
  /** Time range of the tags and the event list. */
  range?: Range | undefined;
  /** Event-level search text for neighbours, tags and the event list. */
  query?: string | undefined;
  /** Sections of your own, after ours. */
  sections?: readonly IssueDetailSection[] | undefined;
  /** Ids of our sections to leave out: `stack`, `breadcrumbs`, `tags`, `details`, `events`, `raw`. */
  hiddenSections?: readonly string[] | undefined;
}

/** One issue, read from the server, with the event that the reader chose. */
export const IssueDetail: ForwardRefExoticComponent<IssueDetailProps & RefAttributes<HTMLElement>> =
  /* @__PURE__ */ forwardRef(function IssueDetail(props: IssueDetailProps, ref) {
    const {
      issue: issueRef,
      event,
      defaultEvent = 'latest',
      onEventChange,
      thread,
      onThreadChange,
      frame,
      onFrameChange,
      environments,
      range,
      query,
      sections: own,
      hiddenSections,
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
    const shown = useEvent(issueRef, which, filtered);
    const sections = useDetailSections({
      issueRef,
      scope,
      filtered,
      setWhich,
      choices,
      setChoices,
      own,
      hiddenSections,
      messages: view.messages,
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
        which={which}
        onEventChange={setWhich}
        filters={choices.map((choice) => tagClause(choice))}
        onClearFilters={() => setChoices(NO_CHOICES)}
        sections={sections}
        window={useWindowName(range)}
        onRetryIssue={issue.refresh}
        onRetryEvent={shown.refresh}
        ref={ref}
      />
    );
  });

const NO_CHOICES: readonly TagChoice[] = [];

function narrowed(scope: EventScope, choices: readonly TagChoice[]): EventScope {
  if (choices.length === 0) return scope;
  return {
    ...scope,
    query: [scope.query, ...choices.map((choice) => tagClause(choice))].filter(Boolean).join(' '),
  };
}
