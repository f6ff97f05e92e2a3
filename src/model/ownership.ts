import type { Actor } from './people.js';

/** Who owns the code of an event, by the project's rules. */
export interface Ownership {
  readonly owners: readonly Actor[];
}
