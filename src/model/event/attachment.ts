/** A file sent along with an event: its description, not its content. Sentry only. */
export interface Attachment {
  /** The server's id. */
  readonly id: string;
  /** The event it came with. */
  readonly eventId?: string;
  /** Name of the file. */
  readonly name: string;
  /** What the SDK sent it as, e.g. `event.minidump`. */
  readonly kind?: string;
  /** As sent. The content may be anything. */
  readonly mimeType?: string;
  /** Size in bytes. */
  readonly sizeBytes?: number;
  /** ISO. */
  readonly createdAt?: string;
}
