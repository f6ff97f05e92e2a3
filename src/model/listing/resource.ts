import type { Problem } from './problem.js';

/** Whether the network is busy. `paused`: waiting until the page is online again. */
export type FetchStatus = 'idle' | 'fetching' | 'paused';

/**
 * Data that is fetched, on two axes: `status` says whether there is data, `fetchStatus` whether the network is
 * busy. A refresh that fails keeps the data and sets `refreshProblem`.
 */
export type Resource<T> = PendingResource | FailedResource | ReadyResource<T>;

/** Nothing there yet, neither data nor a failure. */
export interface PendingResource {
  /** There are no data yet. */
  readonly status: 'pending';
  /** Whether a request is running. */
  readonly fetchStatus: FetchStatus;
}

/** The first fetch failed: there is no data to show. */
export interface FailedResource {
  /** There are no data. */
  readonly status: 'error';
  /** Whether a request is running. */
  readonly fetchStatus: FetchStatus;
  /** Why there are none. */
  readonly problem: Problem;
}

/** Data is there. It stays while it is fetched again, and when that fails. */
export interface ReadyResource<T> {
  /** There are data. */
  readonly status: 'success';
  /** Whether a request is running. */
  readonly fetchStatus: FetchStatus;
  /** The data. */
  readonly data: T;
  /** When the data arrived (ISO). */
  readonly updatedAt: string;
  /** Why the newest refresh failed; `data` is then older than it should be. */
  readonly refreshProblem?: Problem;
}

/** A ready resource from data in hand. */
export function readyResource<T>(data: T, updatedAt: string = new Date().toISOString()): ReadyResource<T> {
  return { status: 'success', fetchStatus: 'idle', data, updatedAt };
}

/** The data of a resource, or `undefined` before there is any. */
export function getData<T>(resource: Resource<T>): T | undefined {
  return resource.status === 'success' ? resource.data : undefined;
}
