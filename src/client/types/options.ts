import type { TimeRange } from '../../model/index.js';

export type { ReleaseScope } from '../../model/index.js';

/** What every call takes. */
export interface CallOptions {
  /** Stops the call: it then rejects with `aborted`, whether or not something was sent. */
  readonly signal?: AbortSignal | undefined;
}

/** Which page of a list, and how long it is. */
export interface PageOptions extends CallOptions {
  /** `Page.next` of the page before. Belongs to one scope: drop it when anything else changes. */
  readonly cursor?: string | undefined;
  /** Default 50. At most 100; servers may send fewer. Keep it fixed within one listing. */
  readonly pageSize?: number | undefined;
}

/** The part of a scope that events, tags and releases take. */
export interface EventScope {
  /** Empty or absent = every environment. */
  readonly environments?: readonly string[] | undefined;
  /** Absent = as far back as the server keeps events. */
  readonly range?: TimeRange | undefined;
  /** Event-level search text. Ignored by GlitchTip and Bugsink. */
  readonly query?: string | undefined;
}
