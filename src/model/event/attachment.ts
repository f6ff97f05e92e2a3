/** A file sent along with an event: its description, not its content. Sentry only. */
export interface Attachment {
  readonly id: string;
  readonly eventId?: string;
  readonly name: string;
  /** What the SDK sent it as, e.g. `event.minidump`. */
  readonly kind?: string;
  /** As sent. The content may be anything. */
  readonly mimeType?: string;
  readonly sizeBytes?: number;
  /** ISO. */
  readonly createdAt?: string;
}
