/** What a user wrote when an error hit them. Not on Bugsink. */
export interface UserFeedback {
  /** The server's id. */
  readonly id: string;
  /** The event it is about. */
  readonly eventId?: string;
  /** Who wrote it. */
  readonly name?: string;
  /** How to answer. */
  readonly email?: string;
  /** As written: not to be trusted. */
  readonly comments: string;
  /** ISO. */
  readonly createdAt?: string;
}
