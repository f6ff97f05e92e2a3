import type { CrashVariable } from '../variables/crashVariables.js';
import type { ExplanationKey } from './rules/keys.js';

/** What a famous error or situation means, as a key for its text and the values that the text names. */
export interface Explanation {
  /** Which text. */
  readonly key: ExplanationKey;
  /** What the text names in braces. From the payload: any text, at most 120 characters each. */
  readonly values: { readonly [name: string]: string };
  /** Place in `CrashEvent.exceptions` of the one that is explained. Absent where it is the event as a whole. */
  readonly exception?: number;
  /** Place in `CrashEvent.threads` of the thread that the text names. */
  readonly thread?: number;
  /** Place in `CrashEvent.breadcrumbs` of the step that tells more. */
  readonly crumb?: number;
  /** The variable that the message is about, and the frame that holds it: a place in the exception's frames. */
  readonly variable?: CrashVariable & { readonly frame: number };
  /** A page that tells more: on the web, of whoever makes the runtime or library. */
  readonly link?: string;
}
