export type * from '../model/index.js';
export {
  annotationsAt,
  DEFAULT_SCOPE,
  getData,
  issueKey,
  jsonPointer,
  readyResource,
  toListing,
  toRowSource,
} from '../model/index.js';
export * from '../search/index.js';
export { applyChange, changedSince, type IssueDifference, inverseOf } from './changes/issueChange.js';
export {
  type ChangeOverlay,
  createOverlay,
  INDEX_LAG_MS,
  type ShownChange,
  type ShownIssueOptions,
} from './changes/overlay.js';
export { type ClientOptions, createClient } from './createClient.js';
export { createLocalClient, type LocalClientOptions } from './createLocalClient.js';
export { createMergedClient, type MergedClientOptions } from './createMergedClient.js';
export { CrashboardError, type CrashboardErrorOptions, isCrashboardError, problemOf } from './http/errors.js';
export type { RetryPolicy } from './http/retry.js';
export type { Fetch } from './http/transport.js';
export { type NormalizeContext, normalizeEvent } from './normalize/event.js';
export { normalizeEventSummary } from './normalize/eventSummary.js';
export type * from './types/client.js';
