import type { CrashEvent, Exception } from '../../../model/index.js';
import type { PlatformFamily } from '../../stack/platform.js';
import type { ExplanationKey } from './keys.js';

/** What a text names in braces. */
export type Values = { readonly [name: string]: string };

/** What a rule looks at: an exception, or the message of an event that has none. */
export interface Subject {
  /** `Type: value`, cut. */
  readonly text: string;
  readonly family: PlatformFamily;
  readonly exception: Exception;
  readonly event: CrashEvent;
}

/** A famous error. The first rule that holds explains an exception. */
export interface Rule {
  readonly key: ExplanationKey;
  /** One of these is in `Type: value`. Named groups become values of the text. */
  readonly match: readonly RegExp[];
  /** Platforms that say it. @default all */
  readonly on?: readonly PlatformFamily[];
  /** What must hold beside the text. */
  readonly when?: (subject: Subject) => boolean;
  /** The last failed request before the event tells more. */
  readonly seesRequest?: true;
  /** The text is about a variable, whose value is looked for. */
  readonly seesVariable?: true;
  /** A page that tells more. */
  readonly link?: string | ((values: Values) => string);
}
