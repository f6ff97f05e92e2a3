import type { Listing, Problem, Resource } from '../../src/model/index.js';

/** When the stories take place. */
export const NOW: number = Date.parse('2026-11-20T12:00:00Z');

const RATE_LIMITED: Problem = {
  code: 'rate_limited',
  status: 429,
  retryAfterMs: 30_000,
  endpoint: 'GET /projects/{organization}/{project}/issues/',
  requestId: '7f3a9c21e4',
};
const UNREACHABLE: Problem = { code: 'network', endpoint: 'GET /issues/{id}/' };

/**
 * The states a panel is drawn in. A story is named after each one that the panel can be in, and rendered in both
 * schemes; `Default` is the ready one.
 */
export const STATES = [
  'Default',
  'Loading',
  'Empty',
  'NoMatch',
  'Failed',
  'Stale',
  'NextPageFailed',
  'Unsupported',
] as const;

export type StateName = (typeof STATES)[number];

/**
 * A resource in a state, made from the data of the ready one. `empty` is what the same data looks like with nothing
 * in it.
 *
 * @example export const Failed: Story = { args: { resource: resourceIn('Failed', data, empty) } };
 */
export function resourceIn<T>(state: StateName, data: T, empty: T): Resource<T> {
  const updatedAt = new Date(NOW - 11 * 60_000).toISOString();
  const ready = { status: 'success', fetchStatus: 'idle', data, updatedAt } as const;
  switch (state) {
    case 'Loading':
      return { status: 'pending', fetchStatus: 'fetching' };
    case 'Failed':
      return { status: 'error', fetchStatus: 'idle', problem: UNREACHABLE };
    case 'Unsupported':
      return { status: 'error', fetchStatus: 'idle', problem: { code: 'unsupported' } };
    case 'Empty':
    case 'NoMatch':
      return { ...ready, data: empty };
    case 'Stale':
      return { ...ready, refreshProblem: RATE_LIMITED };
    default:
      return ready;
  }
}

/** A listing whose next page could not be loaded. */
export function withFailedNextPage<T>(listing: Listing<T>): Listing<T> {
  return { ...listing, hasNextPage: true, nextPageStatus: 'error', nextPageProblem: UNREACHABLE };
}
