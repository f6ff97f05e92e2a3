import type { Problem, Resource } from '../../../src/model/index.js';
import { BUILDER_NOW } from '../../../src/testing/builders/index.js';

/**
 * Every state that a panel can be in, with what a reader sees. The stories "States" are made from this table and from
 * that of the panels: each new state asks every panel, each new panel is drawn in every state.
 */
export const PANEL_STATES = {
  Ready: 'Everything is there.',
  Loading: 'Asked for the first time: the frame stands, rows are placeholders.',
  Empty: 'The server answered, and there is nothing.',
  NoMatch: 'There is something, but search or filters leave nothing.',
  Stale: 'A refresh failed: what was loaded stays, and says how old it is.',
  NextPageFailed: 'Rows above stay; the failure stands where the next rows would be.',
  Partial: 'A part is missing or late, and the panel says which.',
  Sampled: 'The numbers or rows are a sample, or were cut, and the panel says so.',
  Redacted: 'Values were hidden on their way or by the page, and are marked.',
  ReadOnly: 'The reader may look and change nothing.',
  PendingChange: 'A change is on its way, not yet confirmed.',
  Unreachable: 'No answer: offline, CORS, CSP, or the server is down.',
  TimedOut: 'The server took too long.',
  SignedOut: 'The reader’s session has ended.',
  Forbidden: 'The account or token lacks the right.',
  NotFound: 'Organization, project or issue do not exist there.',
  RateLimited: 'Too many requests: it goes on by itself.',
  Overloaded: 'The server is busy.',
  ServerFailed: 'The server answered with an error.',
  Unreadable: 'A web page or broken data came instead of an answer.',
  Unsupported: 'This kind of server does not have it.',
} as const;

export type PanelState = keyof typeof PANEL_STATES;

export const STATE_NAMES = Object.keys(PANEL_STATES) as readonly PanelState[];

const ENDPOINT = { endpoint: 'GET /organizations/{organization}/issues/', requestId: '7f3a9c21e4' };

/** What failed in the states that are failures. */
export const PROBLEMS: { readonly [state in PanelState]?: Problem } = {
  Unreachable: { code: 'network', ...ENDPOINT },
  TimedOut: { code: 'timeout', ...ENDPOINT },
  SignedOut: { code: 'unauthorized', status: 401, ...ENDPOINT },
  Forbidden: { code: 'forbidden', status: 403, ...ENDPOINT },
  NotFound: { code: 'not_found', status: 404, ...ENDPOINT },
  RateLimited: { code: 'rate_limited', status: 429, retryAfterMs: 30_000, ...ENDPOINT },
  Overloaded: { code: 'overloaded', status: 503, ...ENDPOINT },
  ServerFailed: { code: 'server', status: 500, ...ENDPOINT },
  Unreadable: { code: 'invalid_response', status: 200, hint: 'html', ...ENDPOINT },
  Unsupported: { code: 'unsupported' },
};

/** When the data were loaded: eleven minutes before the stories' present where they are stale. */
const loaded = (minutesAgo: number): string => new Date(BUILDER_NOW - minutesAgo * 60_000).toISOString();

/**
 * Data in a state that every resource has. `undefined` for the states that are a panel's own business.
 *
 * @param empty - What the same data look like with nothing in them.
 */
export function inState<T>(state: PanelState, data: T, empty: T): Resource<T> | undefined {
  const ready = { status: 'success', fetchStatus: 'idle', updatedAt: loaded(0) } as const;
  const problem = PROBLEMS[state];
  if (problem) return { status: 'error', fetchStatus: 'idle', problem };
  if (state === 'Ready') return { ...ready, data };
  if (state === 'Loading') return { status: 'pending', fetchStatus: 'fetching' };
  if (state === 'Empty' || state === 'NoMatch') return { ...ready, data: empty };
  if (state === 'Stale') {
    return {
      ...ready,
      data,
      updatedAt: loaded(11),
      refreshProblem: { code: 'network', hint: 'offline' },
    };
  }
  return undefined;
}

/** Data that are there, for states of a panel's own. */
export function there<T>(data: T): Resource<T> {
  return { status: 'success', fetchStatus: 'idle', data, updatedAt: loaded(0) };
}
