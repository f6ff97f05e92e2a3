import type { ReactElement } from 'react';
import { CrashboardError } from '../../src/client/http/errors.js';
import type { Client } from '../../src/client/types/client.js';
import { CrashboardProvider } from '../../src/hooks/index.js';
import type { Capabilities, Page, ProblemCode } from '../../src/model/index.js';
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
  getTagBaseline: () => ({ events: 0, facets: [], isSample: false }),
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

const NONE: Capabilities = {};

function clientIn(stateOf: () => ServerState, code?: ProblemCode, capabilities: Capabilities = NONE): Client {
  const known = { id: 'test', capabilities: { get: () => capabilities, subscribe: () => () => {} } };
  return new Proxy(known as unknown as Client, {
    get: (target, name: string) =>
      Reflect.get(target, name) ??
      (async () => {
        const answer = answers[stateOf()][name as keyof Client];
        if (answer) return answer();
        throw new CrashboardError(
          code ?? (stateOf() === 'empty' ? 'not_found' : 'forbidden'),
          'not this time',
        );
      }),
  });
}

/** Puts a provider around a component whose server answers every question in the same way. */
export function withServer(state: ServerState): (element: ReactElement) => ReactElement {
  const client = clientIn(() => state);
  return (element) => <CrashboardProvider client={client}>{element}</CrashboardProvider>;
}

/** A server that fails every question with one code until it is back. */
export function createFailingServer(code: ProblemCode): {
  readonly wrap: (element: ReactElement) => ReactElement;
  comeBack(): void;
} {
  let state: ServerState = 'error';
  const client = clientIn(() => state, code);
  return {
    wrap: (element) => <CrashboardProvider client={client}>{element}</CrashboardProvider>,
    comeBack() {
      state = 'ready';
    },
  };
}

/** A server that answers, and is known to lack something; `calls` answer otherwise. */
export function withCapabilities(
  capabilities: Capabilities,
  calls: Partial<Client> = {},
): (element: ReactElement) => ReactElement {
  const client = clientIn(() => 'ready', undefined, capabilities);
  const own = new Proxy(client, {
    get: (target, name: string) => Reflect.get(calls, name) ?? Reflect.get(target, name),
  });
  return (element) => <CrashboardProvider client={own}>{element}</CrashboardProvider>;
}
