export type * from '../model/index.js';
export {
  annotationsAt,
  DEFAULT_SCOPE,
  dataOf,
  issueKey,
  listingOf,
  pointer,
  ready,
  rowsOf,
} from '../model/index.js';
export { type ClientOptions, createClient } from './createClient.js';
export { createLocalClient, type LocalClientOptions } from './createLocalClient.js';
export { createMergedClient, type MergedClientOptions } from './createMergedClient.js';
export { CrashboardError, type CrashboardErrorOptions, isCrashboardError, problemOf } from './errors.js';
export type { RetryPolicy } from './http/retry.js';
export type { Fetch } from './http/transport.js';
export { applyChange, changedSince, type IssueDifference, inverseOf } from './issueChange.js';
export { type NormalizeContext, normalizeEvent } from './normalize/event.js';
export { normalizeEventSummary } from './normalize/eventSummary.js';
export { type ChangeOverlay, createOverlay, INDEX_LAG_MS } from './overlay.js';
export * from './search/index.js';
export type * from './types.js';
