/** A file sent along with an event. */
export interface Attachment {
  readonly id: string;
  readonly eventId?: string;
  readonly name: string;
  /** What the SDK sent it as, e.g. `event.minidump`. */
  readonly kind?: string;
  readonly mimeType?: string;
  readonly sizeBytes?: number;
  /** ISO. */
  readonly at?: string;
}
