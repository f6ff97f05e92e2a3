import type { ReactElement } from 'react';
import { CrashboardUIConfig } from '../../../src/components/config/index.js';
import { EventListView } from '../../../src/components/EventList/index.js';
import { IssueListView } from '../../../src/components/IssueList/index.js';
import {
  type CrashEvent,
  DEFAULT_SCOPE,
  type Issue,
  type IssueAction,
  type Listing,
  type Resource,
  toListing,
} from '../../../src/model/index.js';
import { redactEvent } from '../../../src/redact/index.js';
import { buildRun, useScriptedRunner } from '../scriptedRunner.js';
import { inState, type PanelState, PROBLEMS, there } from './panelStates.js';
import { events, issues } from './samples.js';

/** Draws a panel in a state; `undefined` where it cannot be in it. */
export type DrawInState = (state: PanelState) => ReactElement | undefined;

export const ACTIONS: readonly IssueAction[] = ['resolve', 'archive', 'assign'];
export const nothing = (): void => {};

/** A listing in the states that lists have besides those of every resource. */
export function listingIn<T>(state: PanelState, items: readonly T[]): Resource<Listing<T>> | undefined {
  const listing = toListing(items);
  const known = inState(state, listing, toListing<T>([]));
  if (known) return known;
  if (state === 'NextPageFailed') {
    const nextPageProblem = PROBLEMS.RateLimited;
    return there({
      ...listing,
      total: 412,
      hasNextPage: true,
      nextPageStatus: 'error',
      ...(nextPageProblem && { nextPageProblem }),
    });
  }
  if (state === 'Partial') {
    return there({ ...listing, skipped: 2, ignoredTokens: ['assigned:me'], stoppedBy: 'loop' as const });
  }
  return there(listing);
}

function IssueListInState({ state }: { state: PanelState }): ReactElement {
  const runner = useScriptedRunner(
    state === 'PendingChange'
      ? [buildRun({ status: 'resolved' }, issues.slice(0, 2), { status: 'running', doneCount: 0 })]
      : [],
  );
  const reads = state === 'ReadOnly';
  return (
    <IssueListView
      aria-label="IssueList"
      issues={listingIn(state, issues) as Resource<Listing<Issue>>}
      scope={{ ...DEFAULT_SCOPE, ...(state === 'NoMatch' && { query: 'is:unresolved level:fatal' }) }}
      height={320}
      onScopeChange={nothing}
      onIssueClick={nothing}
      onRefresh={nothing}
      onFetchNextPage={nothing}
      onClearFilters={nothing}
      statsProblem={state === 'Partial' ? PROBLEMS.RateLimited : undefined}
      actions={reads ? [] : ACTIONS}
      actionFeed={reads ? undefined : { runner }}
    />
  );
}

export const issueList: DrawInState = (state) => {
  if (state === 'Sampled') return undefined;
  const list = <IssueListInState state={state} />;
  return state === 'Redacted' ? (
    <CrashboardUIConfig redactEvent={hideNames}>{list}</CrashboardUIConfig>
  ) : (
    list
  );
};

/** Hides more than the default, so that there is something to see in titles. */
const hideNames = (shown: CrashEvent): CrashEvent => ({
  ...redactEvent(shown),
  title: shown.title && '[redacted]',
  exceptions: shown.exceptions.map((exception) => ({ ...exception, value: '[redacted]' })),
});

export const eventList: DrawInState = (state) => {
  if (state === 'ReadOnly' || state === 'PendingChange') return undefined;
  const trend = {
    bucketSeconds: 3600,
    points: events.map((_, hour) => ({
      timestamp: new Date(Date.parse(String(events[0]?.occurredAt)) - (8 - hour) * 3_600_000).toISOString(),
      count: 9 + hour,
    })),
  };
  const list = (
    <EventListView
      aria-label="EventList"
      events={listingIn(state, events) as Resource<Listing<(typeof events)[number]>>}
      height={320}
      isFiltered={state === 'NoMatch'}
      trend={state === 'Sampled' ? trend : undefined}
      onEventClick={nothing}
      onRefresh={nothing}
      onFetchNextPage={nothing}
      onClearFilters={nothing}
    />
  );
  return state === 'Redacted' ? (
    <CrashboardUIConfig redactEvent={hideNames}>{list}</CrashboardUIConfig>
  ) : (
    list
  );
};
