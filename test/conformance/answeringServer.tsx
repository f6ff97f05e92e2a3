import type { ReactElement } from 'react';
import { CrashboardError } from '../../src/client/errors.js';
import type { Client } from '../../src/client/types.js';
import { CrashboardProvider } from '../../src/hooks/index.js';
import type { Page } from '../../src/model/index.js';
import {
  buildEvent,
  buildEventSummary,
  buildIssue,
  buildRelease,
  buildSessionSeries,
  buildTagFacet,
} from '../../src/testing/builders/index.js';

export type ServerState = 'ready' | 'error' | 'empty';

const page = <T,>(items: readonly T[]): Page<T> => ({ items, skipped: 0, total: items.length });
const times = <T,>(count: number, make: (variant: number) => T): T[] =>
  Array.from({ length: count }, (_, variant) => make(variant));

const ready: Partial<Record<keyof Client, () => unknown>> = {
  listIssues: () => page(times(30, (variant) => buildIssue({}, { variant }))),
  listEvents: () => page(times(30, (variant) => buildEventSummary({}, { variant }))),
  getIssue: () => buildIssue(),
  getEvent: () => buildEvent(),
  listTagFacets: () => [buildTagFacet(), buildTagFacet({ key: 'os' })],
  listReleases: () => page([buildRelease(), buildRelease({ version: 'shop@4.1.9' })]),
  getSessions: () => [buildSessionSeries()],
  listProjects: () => page([]),
  listEnvironments: () => ['production'],
  getIssueStats: () => ({}),
  getEventTrend: () => undefined,
};

const answers: { readonly [state in ServerState]: typeof ready } = {
  ready,
  error: {},
  // A server with nothing on it still has the issue that a page was opened for, without its events.
  empty: {
    ...ready,
    listIssues: () => page([]),
    listEvents: () => page([]),
    listTagFacets: () => [],
    listReleases: () => page([]),
    getSessions: () => [],
    getEvent: undefined,
  },
};

const NONE = {};

function clientIn(state: ServerState): Client {
  const known = { id: 'test', capabilities: { get: () => NONE, subscribe: () => () => {} } };
  return new Proxy(known as unknown as Client, {
    get: (target, name: string) =>
      Reflect.get(target, name) ??
      (async () => {
        const answer = answers[state][name as keyof Client];
        if (answer) return answer();
        throw new CrashboardError(state === 'empty' ? 'not_found' : 'forbidden', 'not this time');
      }),
  });
}

/** Puts a provider around a component whose server answers every question in the same way. */
export function withServer(state: ServerState): (element: ReactElement) => ReactElement {
  const client = clientIn(state);
  return (element) => <CrashboardProvider client={client}>{element}</CrashboardProvider>;
}
