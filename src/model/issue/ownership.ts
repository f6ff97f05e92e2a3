import type { Actor } from '../organization/people.js';

/** Who owns the code of an event, by the project's rules. */
export interface Ownership {
  /** Who owns the code. */
  readonly owners: readonly Owner[];
}

/** An owner, and by which rule. */
export interface Owner extends Actor {
  /** In the server's notation: `path:src/checkout/*`. */
  readonly rule?: string;
}

/** Someone who may be the right one for an issue, and what speaks for it. */
export interface SuggestedAssignee {
  /** Person or team. */
  readonly actor: Actor;
  /** A rule of the project names them, or they wrote a commit that may have brought the event. */
  readonly reason:
    | { readonly type: 'rule'; readonly rule?: string }
    | { readonly type: 'commit'; readonly commit: string; readonly message?: string };
}
