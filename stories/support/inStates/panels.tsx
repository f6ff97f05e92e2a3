import type { ReactElement } from 'react';
import { BreadcrumbTimeline } from '../../../src/components/BreadcrumbTimeline/index.js';
import { EventCompareView } from '../../../src/components/EventCompare/index.js';
import { EventSections } from '../../../src/components/EventSections/index.js';
import { IssueActionsView } from '../../../src/components/IssueActions/index.js';
import { IssueDetailView } from '../../../src/components/IssueDetail/index.js';
import { IssueQueuesView } from '../../../src/components/IssueQueues/index.js';
import { ReleaseHealthView } from '../../../src/components/ReleaseHealth/index.js';
import { StackTrace } from '../../../src/components/StackTrace/index.js';
import { TagFacetsView } from '../../../src/components/TagFacets/index.js';
import type { CrashEvent, Issue, Listing, Resource } from '../../../src/model/index.js';
import { pythonReleases, redactedTwins } from '../comparedEvents.js';
import { buildRun, refusals, useScriptedRunner } from '../scriptedRunner.js';
import { ErrorPanelInState } from './ErrorPanelInState.js';
import { ACTIONS, type DrawInState, eventList, issueList, listingIn, nothing } from './lists.js';
import { inState, type PanelState, PROBLEMS, there } from './panelStates.js';
import { cutEvent, event, facets, issues, redactedEvent, releases, sessions } from './samples.js';

function IssueDetailInState({
  state,
  shown,
}: {
  state: PanelState;
  shown: Resource<CrashEvent>;
}): ReactElement {
  const [issue] = issues as [Issue];
  const runner = useScriptedRunner(
    state === 'PendingChange'
      ? [buildRun({ status: 'resolved' }, [issue], { status: 'running', doneCount: 0 })]
      : [],
  );
  const failed = PROBLEMS[state];
  const reads = state === 'ReadOnly';
  return (
    <IssueDetailView
      aria-label="IssueDetail"
      issue={
        failed
          ? { status: 'error', fetchStatus: 'idle', problem: failed }
          : state === 'Loading'
            ? { status: 'pending', fetchStatus: 'fetching' }
            : there(state === 'Partial' ? { ...issue, isPartial: true } : issue)
      }
      event={shown}
      window="14 d"
      sections={[
        {
          id: 'stack',
          title: 'Stack trace',
          render: (one) => one && <StackTrace event={one} headingLevel={4} />,
        },
      ]}
      filters={state === 'NoMatch' ? ['environment:staging'] : undefined}
      onClearFilters={nothing}
      onEventSelectorChange={nothing}
      onRetryEvent={nothing}
      onRetryIssue={nothing}
      actions={reads ? [] : ACTIONS}
      actionFeed={reads ? undefined : { runner }}
    />
  );
}

const issueDetail: DrawInState = (state) => {
  if (state === 'NextPageFailed') return undefined;
  const gone: Resource<CrashEvent> = { status: 'error', fetchStatus: 'idle', problem: { code: 'not_found' } };
  const own = state === 'Redacted' ? redactedEvent : state === 'Sampled' ? cutEvent : event;
  const isGone = state === 'Empty' || state === 'NoMatch';
  const shown = isGone ? gone : (inState(state, own, own) ?? there(own));
  return <IssueDetailInState state={state} shown={shown} />;
};

/** Panels that draw an event in hand neither load nor fail. */
const eventOf = (state: PanelState, empty: CrashEvent): CrashEvent | undefined =>
  ({ Ready: event, Empty: empty, Redacted: redactedEvent, Sampled: cutEvent })[state as 'Ready'];

const stackTrace: DrawInState = (state) => {
  const shown = eventOf(state, { ...event, exceptions: [], threads: [] });
  return shown && <StackTrace aria-label="StackTrace" event={shown} />;
};

const breadcrumbTimeline: DrawInState = (state) => {
  const shown = eventOf(state, { ...event, breadcrumbs: [] });
  return shown && <BreadcrumbTimeline aria-label="BreadcrumbTimeline" event={shown} />;
};

const eventSections: DrawInState = (state) => {
  const shown = eventOf(state, bare);
  return shown && <EventSections aria-label="EventSections" event={shown} />;
};

/** An event that says nothing but its id. */
const bare: CrashEvent = {
  ...event,
  message: undefined,
  tags: [],
  contexts: [],
  extra: {},
  user: undefined,
  request: undefined,
  sdk: undefined,
  packages: [],
  errors: [],
} as unknown as CrashEvent;

/** Event A is there; event B is in the state. */
const eventCompare: DrawInState = (state) => {
  if (['NoMatch', 'NextPageFailed', 'ReadOnly', 'PendingChange', 'Partial'].includes(state)) return undefined;
  const pairs: { readonly [name in PanelState]?: readonly [CrashEvent, CrashEvent] } = {
    Redacted: redactedTwins,
    Sampled: [event, { ...cutEvent, id: pythonReleases[1].id }],
  };
  const [left, right] = pairs[state] ?? pythonReleases;
  return (
    <EventCompareView
      aria-label="EventCompare"
      left={there(left)}
      right={state === 'Empty' ? undefined : (inState(state, right, right) ?? there(right))}
      compareWith="previous"
      onCompareWithChange={nothing}
      onRetryRight={nothing}
    />
  );
};

const tagFacets: DrawInState = (state) => {
  if (['NoMatch', 'NextPageFailed', 'Redacted', 'ReadOnly', 'PendingChange'].includes(state))
    return undefined;
  const sampled = facets.map((facet) => ({ ...facet, sample: { from: 250, of: 12_400 } }));
  const resource =
    state === 'Sampled'
      ? there(sampled)
      : state === 'Partial'
        ? there(facets.map((facet) => ({ ...facet, values: facet.values.slice(0, 2) })))
        : inState(state, facets, []);
  return (
    resource && (
      <TagFacetsView aria-label="TagFacets" facets={resource} onFilter={nothing} onRetry={nothing} />
    )
  );
};

const releaseHealth: DrawInState = (state) => {
  if (['Redacted', 'ReadOnly', 'PendingChange', 'Sampled'].includes(state)) return undefined;
  const known = inState(state, sessions, []) ?? there(sessions);
  const series: Resource<typeof sessions> =
    state === 'Partial' ? { status: 'error', fetchStatus: 'idle', problem: { code: 'timeout' } } : known;
  return (
    <ReleaseHealthView
      aria-label="ReleaseHealth"
      releases={
        listingIn(state === 'Partial' ? 'Ready' : state, releases) as Resource<
          Listing<(typeof releases)[number]>
        >
      }
      sessions={series}
      isFiltered={state === 'NoMatch'}
      onClearFilters={nothing}
      onRefresh={nothing}
      onRefreshSessions={nothing}
      onFetchNextPage={nothing}
    />
  );
};

const issueQueues: DrawInState = (state) => {
  if (state !== 'Ready' && state !== 'Partial') return undefined;
  const counted = { open: 272, new: 86, regressed: 12, unassigned: 164 } as const;
  return (
    <IssueQueuesView
      aria-label="IssueQueues"
      queues={(['open', 'new', 'regressed', 'unassigned'] as const).map((name) => ({
        name,
        ...(state === 'Ready' && { count: counted[name] }),
      }))}
      value="open"
      onValueChange={nothing}
    />
  );
};

function IssueActionsInState({ state }: { state: PanelState }): ReactElement {
  const failed = PROBLEMS[state];
  const runs =
    state === 'PendingChange'
      ? [buildRun({ status: 'resolved' }, issues, { status: 'running', doneCount: 0 })]
      : failed
        ? [
            buildRun({ status: 'resolved' }, issues, {
              status: 'failed',
              doneCount: 0,
              failed: refusals(issues, issues.length, failed),
            }),
          ]
        : state === 'Partial'
          ? [
              buildRun({ status: 'resolved' }, issues, {
                status: 'partly',
                doneCount: 6,
                failed: refusals(issues, 2),
              }),
            ]
          : [];
  return (
    <IssueActionsView
      aria-label="IssueActions"
      issues={issues}
      actions={state === 'ReadOnly' ? [] : ACTIONS}
      runner={useScriptedRunner(runs)}
      canAssignMe
    />
  );
}

const issueActions: DrawInState = (state) =>
  ['Loading', 'Empty', 'NoMatch', 'Stale', 'NextPageFailed', 'Sampled', 'Redacted'].includes(
    state,
  ) ? undefined : (
    <IssueActionsInState state={state} />
  );

/** Of these a sandbox has no fault that leads to it. */
const NOT_THE_PAGE: readonly PanelState[] = [
  ...(['NextPageFailed', 'Partial', 'Sampled', 'Redacted', 'PendingChange'] as const),
  ...(['Stale', 'TimedOut', 'Unsupported'] as const),
];

/** The whole page over a sandbox that goes wrong on demand. */
const errorPanel: DrawInState = (state) =>
  NOT_THE_PAGE.includes(state) ? undefined : <ErrorPanelInState state={state} />;

/** Every panel of the package. A test holds it against the exports. */
export const PANELS: { readonly [panel: string]: DrawInState } = {
  IssueList: issueList,
  EventList: eventList,
  IssueDetail: issueDetail,
  StackTrace: stackTrace,
  BreadcrumbTimeline: breadcrumbTimeline,
  EventSections: eventSections,
  EventCompare: eventCompare,
  TagFacets: tagFacets,
  ReleaseHealth: releaseHealth,
  IssueQueues: issueQueues,
  IssueActions: issueActions,
  ErrorPanel: errorPanel,
};
