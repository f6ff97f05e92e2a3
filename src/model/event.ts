import type { Annotation } from './annotation.js';
import type { Breadcrumb } from './breadcrumb.js';
import type { Exception, Thread } from './exception.js';
import type { Frame, ProcessingError, Stacktrace } from './frame.js';
import type { IssueRef } from './issue.js';
import type { Json, JsonObject, Open } from './json.js';
import type { Level } from './level.js';
import type { EventTag } from './tag.js';

export type EventType = Open<'error' | 'default' | 'csp' | 'transaction' | 'generic' | 'feedback'>;

/** Which event of an issue: a word or an event id. */
export type EventSelector = 'latest' | 'oldest' | 'recommended' | (string & {});

export interface EventUser {
  readonly id?: string;
  readonly username?: string;
  readonly name?: string;
  readonly email?: string;
  readonly ipAddress?: string;
  readonly geo?: { readonly city?: string; readonly region?: string; readonly countryCode?: string };
  readonly data?: JsonObject;
}

/** Name and value; a value may be absent after scrubbing. */
export type Pair = readonly [name: string, value: string | undefined];

export interface HttpRequest {
  readonly url?: string;
  readonly method?: string;
  readonly query?: readonly Pair[];
  /** The query string as sent, when it could not be split. */
  readonly rawQuery?: string;
  readonly fragment?: string;
  readonly headers: readonly Pair[];
  readonly cookies: readonly Pair[];
  readonly body?: Json;
  readonly bodyType?: string;
  readonly env?: JsonObject;
  readonly apiTarget?: string;
}

/** One named context. `kind` picks the renderer, `name` is the label. */
export interface EventContext {
  readonly name: string;
  readonly kind: string;
  readonly data: JsonObject;
}

export interface LogMessage {
  readonly formatted?: string;
  readonly template?: string;
  readonly params?: Json;
}

export interface DebugImage {
  readonly type?: string;
  readonly name?: string;
  readonly debugId?: string;
  readonly status?: string;
  readonly data: JsonObject;
}

/** A timed piece of work inside the event. Times are ISO, `durationMs` milliseconds. */
export interface Span {
  readonly id: string;
  readonly parentId?: string;
  readonly op?: string;
  readonly description?: string;
  readonly status?: string;
  readonly startedAt?: string;
  readonly durationMs?: number;
  readonly data?: JsonObject;
}

/** A rendering report of a template engine. */
export interface TemplateError {
  readonly filename?: string;
  readonly frame: Frame;
}

/** One captured event, whole. */
export interface CrashEvent {
  /** 32 hex digits, lower case, where the server keeps to that. */
  readonly id: string;
  readonly issue?: IssueRef;
  readonly projectId?: string;
  readonly type: EventType;
  readonly title?: string;
  readonly message?: LogMessage;
  readonly culprit?: string;
  readonly location?: string;
  readonly level?: Level;
  readonly platform?: string;
  readonly logger?: string;
  readonly transaction?: string;
  readonly serverName?: string;
  /** When it happened by the SDK's clock (ISO). */
  readonly occurredAt?: string;
  /** When the server got it (ISO). */
  readonly receivedAt?: string;
  readonly release?: string;
  readonly dist?: string;
  readonly environment?: string;
  /** Root cause first; the last one surfaced. */
  readonly exceptions: readonly Exception[];
  readonly exceptionsOmitted?: readonly [number, number];
  readonly threads: readonly Thread[];
  /** A stack outside exceptions and threads. */
  readonly stacktrace?: Stacktrace;
  /** As recorded. */
  readonly breadcrumbs: readonly Breadcrumb[];
  readonly request?: HttpRequest;
  readonly user?: EventUser;
  readonly tags: readonly EventTag[];
  readonly contexts: readonly EventContext[];
  readonly extra: JsonObject;
  readonly packages: readonly { readonly name: string; readonly version?: string }[];
  readonly sdk?: { readonly name?: string; readonly version?: string };
  /** A browser's policy report (CSP and its relatives). */
  readonly securityReport?: { readonly kind: string; readonly data: JsonObject };
  readonly template?: TemplateError;
  readonly images: readonly DebugImage[];
  readonly spans: readonly Span[];
  /** What an issue that is not an exception was found from: rows of name and value. */
  readonly evidence?: readonly {
    readonly name: string;
    readonly value: string;
    readonly important?: boolean;
  }[];
  readonly errors: readonly ProcessingError[];
  /** What the SDK asked the server to group by. */
  readonly fingerprint?: readonly string[];
  readonly sizeBytes?: number;
  /** Neighbours inside the issue and filter: `older` and `newer` event ids. */
  readonly older?: string;
  readonly newer?: string;
  readonly annotations: readonly Annotation[];
  /** Parts of the payload nobody could read, named so that they do not vanish silently. */
  readonly unreadable?: readonly string[];
}

/** A row of an event list. */
export interface EventSummary {
  readonly id: string;
  readonly issue?: IssueRef;
  readonly title?: string;
  readonly message?: string;
  readonly culprit?: string;
  readonly location?: string;
  readonly level?: Level;
  readonly platform?: string;
  readonly occurredAt?: string;
  readonly user?: EventUser;
  readonly release?: string;
  readonly environment?: string;
  readonly tags: readonly EventTag[];
}
