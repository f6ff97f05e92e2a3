/** Someone or some team an issue can be assigned to. */
export interface Actor {
  /** Person or team. */
  readonly type: 'user' | 'team';
  /** As an assignment takes it; unique within `type`. */
  readonly id: string;
  /** Name to show. */
  readonly name: string;
  /** E-mail address of a person. */
  readonly email?: string;
  /** Picture. `http(s)` only. */
  readonly avatarUrl?: string;
}

/** A person as activity, commits and feedback name them. At least one member is there. */
export interface Person {
  /** The server's id. */
  readonly id?: string;
  /** Name to show. */
  readonly name?: string;
  /** E-mail address. */
  readonly email?: string;
  /** Picture. `http(s)` only. */
  readonly avatarUrl?: string;
}

/** Someone with an account who can be assigned. `id` is what an assignment takes. */
export interface Member extends Actor {
  /** A person. */
  readonly type: 'user';
  /** Name to sign in with. */
  readonly username?: string;
  /** In the server's words, e.g. `owner`. */
  readonly role?: string;
}

/** A team that can be assigned. `id` is what an assignment takes. */
export interface Team extends Actor {
  /** A team. */
  readonly type: 'team';
  /** Name in addresses. */
  readonly slug: string;
  /** How many people. */
  readonly memberCount?: number;
}
