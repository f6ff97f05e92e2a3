import type { JsonObject, Open } from '../base/json.js';
import type { Person } from '../organization/people.js';

/** What was done. Open: newer servers send words that are not listed. */
export type ActivityType = Open<
  | 'note'
  | 'first_seen'
  | 'set_resolved'
  | 'set_resolved_in_release'
  | 'set_resolved_in_commit'
  | 'set_resolved_in_pull_request'
  | 'set_resolved_by_age'
  | 'set_unresolved'
  | 'set_ignored'
  | 'set_regression'
  | 'set_escalating'
  | 'set_priority'
  | 'auto_set_ongoing'
  | 'assigned'
  | 'unassigned'
  | 'mark_reviewed'
  | 'merge'
>;

/** Something that was done to an issue, or a comment on it. */
export interface Activity {
  /** The server's id. */
  readonly id: string;
  /** What was done, in the server's word. */
  readonly type: ActivityType;
  /** ISO. */
  readonly createdAt?: string;
  /** Who did it. Absent for the server itself. */
  readonly actor?: Person;
  /** A comment's text, as written: Markdown, not to be trusted. */
  readonly text?: string;
  /** What goes with the type, e.g. `version`, `assignee`. */
  readonly data: JsonObject;
}
