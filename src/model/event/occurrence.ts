import type { JsonObject } from '../base/json.js';

/** What an issue that is not an exception is about. Sentry only. */
export interface Occurrence {
  /** The server's number for the kind of issue, such as 1006 for N+1 queries. */
  readonly typeId?: number;
  /** What it was found at, in the server's words. */
  readonly subtitle?: string;
  /** ISO. */
  readonly detectedAt?: string;
  /** What it was found from, in a shape of the kind's own. */
  readonly data: JsonObject;
}
