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

/** Kinds of pictures that can hold no script. */
export type PictureType = 'image/png' | 'image/jpeg' | 'image/gif' | 'image/webp';

/**
 * What is in a file, as far as it is safe to look at. The kind is read from the bytes, never from what the sender
 * called them; markup is text like any other.
 */
export type AttachmentContent =
  | {
      readonly kind: 'picture';
      /** What the bytes are. */
      readonly mediaType: PictureType;
      /** The bytes in base64. */
      readonly base64: string;
    }
  | {
      readonly kind: 'text';
      /** The beginning of the text. */
      readonly text: string;
      /** Set where the file goes on. */
      readonly isCut?: boolean;
    }
  | {
      /** Neither a picture nor text. */
      readonly kind: 'other';
    };
