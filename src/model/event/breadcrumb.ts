import type { Json, JsonObject, Open } from '../base/json.js';
import type { Level } from '../base/level.js';

/** What kind of step it was, in the SDK's words. `default` where it said nothing. */
export type BreadcrumbType = Open<
  | 'default'
  | 'http'
  | 'navigation'
  | 'ui'
  | 'user'
  | 'query'
  | 'error'
  | 'debug'
  | 'info'
  | 'system'
  | 'session'
  | 'transaction'
>;

/** A step the SDK recorded before the event. */
export interface Breadcrumb {
  /** ISO. Absent when the SDK sent none; the crumb then keeps its place. */
  readonly timestamp?: string;
  /** What kind of step, such as `http` or `navigation`. */
  readonly type: BreadcrumbType;
  /** The SDK's word for its source, such as `ui.click`. */
  readonly category?: string;
  /** How severe. */
  readonly level: Level;
  /** Its text. */
  readonly message?: string;
  /** What the SDK sent along. */
  readonly data?: JsonObject;
  /** The event this crumb reports, if it does. */
  readonly eventId?: string;
  /** `data` when it was not an object. */
  readonly value?: Json;
}
