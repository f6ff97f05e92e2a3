/** Someone or some team an issue can be assigned to. */
export interface Actor {
  readonly type: 'user' | 'team';
  /** As an assignment takes it; unique within `type`. */
  readonly id: string;
  readonly name: string;
  readonly email?: string;
  readonly avatarUrl?: string;
}

/** A person as activity, commits and feedback name them. At least one member is there. */
export interface Person {
  readonly id?: string;
  readonly name?: string;
  readonly email?: string;
  readonly avatarUrl?: string;
}

/** Someone with an account who can be assigned. `id` is what an assignment takes. */
export interface Member extends Actor {
  readonly type: 'user';
  readonly username?: string;
  /** In the server's words, e.g. `owner`. */
  readonly role?: string;
}

/** A team that can be assigned. `id` is what an assignment takes. */
export interface Team extends Actor {
  readonly type: 'team';
  readonly slug: string;
  readonly memberCount?: number;
}
