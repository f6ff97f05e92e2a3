/** What a user wrote when an error hit them. Not on Bugsink. */
export interface UserFeedback {
  readonly id: string;
  readonly eventId?: string;
  readonly name?: string;
  readonly email?: string;
  /** As written: not to be trusted. */
  readonly comments: string;
  /** ISO. */
  readonly createdAt?: string;
}
