import type { Annotation } from '../base/annotation.js';
import type { Json, JsonObject, Open } from '../base/json.js';
import type { Level } from '../base/level.js';
import type { IssueRef } from '../issue/issue.js';
import type { Breadcrumb } from './breadcrumb.js';
import type { Exception, Thread } from './exception.js';
import type { Frame, ProcessingError, Stacktrace } from './frame.js';
import type { Occurrence } from './occurrence.js';
import type { EventTag } from './tag.js';

/** What kind of event it is: `error` has an exception, `default` only a message. */
export type EventType = Open<'error' | 'default' | 'csp' | 'transaction' | 'generic' | 'feedback'>;

/**
 * Which event of an issue: a word or an event id. `recommended` is the newest where the server recommends
 * none.
 */
export type EventSelector = 'latest' | 'oldest' | 'recommended' | (string & {});

/** Who was affected, as the SDK or the server's scrubbing left it. May hold personal data. */
export interface EventUser {
  /** Your own id of the person. */
  readonly id?: string;
  /** Name to sign in with. */
  readonly username?: string;
  /** Name to show. */
  readonly name?: string;
  /** E-mail address. */
  readonly email?: string;
  /** As sent, IPv4 or IPv6; `{{auto}}` is left out. */
  readonly ipAddress?: string;
  /** Where the server placed the address. `countryCode` is ISO 3166 alpha-2. */
  readonly geo?: { readonly city?: string; readonly region?: string; readonly countryCode?: string };
  /** Whatever else the SDK attached to the user. */
  readonly data?: JsonObject;
}

/** Name and value; a value may be absent after scrubbing. */
export type Pair = readonly [name: string, value: string | undefined];

/**
 * The HTTP request during which the event happened. Bugsink and events in hand carry it as the SDK sent it.
 */
export interface HttpRequest {
  /** As sent, without query and fragment where those could be split off. Not a link to trust. */
  readonly url?: string;
  /** HTTP method. */
  readonly method?: string;
  /** Query of the address, in order. */
  readonly query?: readonly Pair[];
  /** The query string as sent, when it could not be split. */
  readonly rawQuery?: string;
  /** What stands after `#`. */
  readonly fragment?: string;
  /** A name may come twice. */
  readonly headers: readonly Pair[];
  /** Servers usually scrub the values. */
  readonly cookies: readonly Pair[];
  /** Parsed where the SDK or server parsed it, else text. */
  readonly body?: Json;
  /** Media type that was found in, or inferred from, the body. */
  readonly bodyType?: string;
  /** The server process's variables, as the SDK chose to send them. */
  readonly env?: JsonObject;
  /** What the body is for, e.g. `graphql`. */
  readonly apiTarget?: string;
}

/** One named context. `kind` picks the renderer, `name` is the label. */
export interface EventContext {
  /** Key of the context, such as `browser`. */
  readonly name: string;
  /** What kind of context, where it is a known one. */
  readonly kind: string;
  /** Its facts. */
  readonly data: JsonObject;
}

/** What was logged, whole and in parts. */
export interface LogMessage {
  /** With the parameters filled in. */
  readonly formatted?: string;
  /** Before the parameters were filled in. */
  readonly template?: string;
  /** A list or an object, by the template's style. */
  readonly params?: Json;
}

/** A binary, library or bundle that was loaded, needed to symbolicate the frames. Not on GlitchTip. */
export interface DebugImage {
  /** Format, such as `sourcemap` or `elf`. */
  readonly type?: string;
  /** File name. */
  readonly name?: string;
  /** Ties the image to its uploaded symbols or source map. */
  readonly debugId?: string;
  /** Whether symbols were found, in the server's words. */
  readonly status?: string;
  /** Everything else the SDK sent. */
  readonly data: JsonObject;
}

/** A timed piece of work inside the event. Times are ISO, `durationMs` milliseconds. */
export interface Span {
  /** Id of the span. */
  readonly id: string;
  /** The span around it. */
  readonly parentId?: string;
  /** What kind of work, e.g. `db.query`. */
  readonly op?: string;
  /** What it did. */
  readonly description?: string;
  /** How it ended. */
  readonly status?: string;
  /** ISO. */
  readonly startedAt?: string;
  /** How long it took. */
  readonly durationMs?: number;
  /** What the SDK sent along. */
  readonly data?: JsonObject;
}

/** A rendering report of a template engine. */
export interface TemplateError {
  /** File of the template. */
  readonly filename?: string;
  /** The line that failed, with its source. */
  readonly frame: Frame;
}

/** One captured event, whole. */
export interface CrashEvent {
  /** 32 hex digits, lower case, where the server keeps to that. */
  readonly id: string;
  /** The issue it was grouped into. */
  readonly issue?: IssueRef;
  /** The server's id of the project. */
  readonly projectId?: string;
  /** What kind of event, such as `error` or `transaction`. */
  readonly type: EventType;
  /** One line about it. */
  readonly title?: string;
  /** Absent for an exception without a message of its own. */
  readonly message?: LogMessage;
  /** Where it happened in short, as the server (Sentry), or the SDK's transaction, says. */
  readonly culprit?: string;
  /** Where it happened, in the server's words. */
  readonly location?: string;
  /** Absent on GlitchTip, which keeps levels per issue only. */
  readonly level?: Level;
  /** Language or platform, such as `javascript`. */
  readonly platform?: string;
  /** Who logged it. */
  readonly logger?: string;
  /** The route, job or screen, as the SDK named it. */
  readonly transaction?: string;
  /** The machine that it happened on. */
  readonly serverName?: string;
  /** When it happened by the SDK's clock (ISO). */
  readonly occurredAt?: string;
  /** When the server got it (ISO). */
  readonly receivedAt?: string;
  /** The release that it happened in. */
  readonly release?: string;
  /** Build of the release, e.g. a bundle number. Not on GlitchTip. */
  readonly dist?: string;
  /** Where that release ran, such as `production`. */
  readonly environment?: string;
  /** Root cause first; the last one surfaced. */
  readonly exceptions: readonly Exception[];
  /** Place in `exceptions` of the one that names the event, where SDK or server say so. */
  readonly mainException?: number;
  /** Exceptions the SDK or server left out: indexes from, to. */
  readonly exceptionsOmitted?: readonly [number, number];
  /** As recorded. Not on GlitchTip before version 6. */
  readonly threads: readonly Thread[];
  /** A stack outside exceptions and threads. */
  readonly stacktrace?: Stacktrace;
  /**
   * The whole stack as the server writes it for people, with its source maps applied. Bugsink only, whose
   * frames stay minified.
   */
  readonly stackText?: string;
  /** As recorded. */
  readonly breadcrumbs: readonly Breadcrumb[];
  /** The HTTP request that it happened in. */
  readonly request?: HttpRequest;
  /** Who met it. */
  readonly user?: EventUser;
  /** As the server lists them, or the SDK sent them. */
  readonly tags: readonly EventTag[];
  /** Groups of facts: browser, system, device, and your own. */
  readonly contexts: readonly EventContext[];
  /** What the SDK's `extra` held. The order is not kept. */
  readonly extra: JsonObject;
  /** Dependencies that were loaded, by name. */
  readonly packages: readonly { readonly name: string; readonly version?: string }[];
  /** The SDK that sent it. */
  readonly sdk?: { readonly name?: string; readonly version?: string };
  /** A browser's policy report (CSP and its relatives). */
  readonly securityReport?: { readonly kind: string; readonly data: JsonObject };
  /** The template that failed. */
  readonly template?: TemplateError;
  /** Binaries and bundles that were loaded. */
  readonly images: readonly DebugImage[];
  /** Work inside the event, for transactions. */
  readonly spans: readonly Span[];
  /** What an issue that is not an exception was found from: rows of name and value. Sentry only. */
  readonly evidence?: readonly {
    readonly name: string;
    readonly value: string;
    readonly important?: boolean;
  }[];
  /** What an issue that is not an exception is about. Sentry only. */
  readonly occurrence?: Occurrence;
  /** What went wrong while the event was processed, e.g. a source map that was not found. */
  readonly errors: readonly ProcessingError[];
  /** What the SDK asked the server to group by. */
  readonly fingerprint?: readonly string[];
  /** What the server grouped by: hashes of its own making. Sentry only. */
  readonly groupingHashes?: readonly string[];
  /** Size of the payload as the server counts it. Sentry only. */
  readonly sizeBytes?: number;
  /**
   * Neighbours inside the issue and filter: `older` and `newer` event ids. Absent at an end, and where the
   * server does not say.
   */
  readonly olderEventId?: string;
  /** Id of the next newer event, as `older`. */
  readonly newerEventId?: string;
  /** What was scrubbed or cut, and where. */
  readonly annotations: readonly Annotation[];
  /** Parts of the payload nobody could read, named so that they do not vanish silently. */
  readonly unreadable?: readonly string[];
}

/** A row of an event list. Bugsink's lists name no more than id and time: the rest comes from each event. */
export interface EventSummary {
  /** Id of the event. */
  readonly id: string;
  /** The issue it was grouped into. */
  readonly issue?: IssueRef;
  /** One line about it. */
  readonly title?: string;
  /** One line; not the whole message where the server cuts it. */
  readonly message?: string;
  /** Where it came from, in the server's words. */
  readonly culprit?: string;
  /** Where it happened. */
  readonly location?: string;
  /** How severe. */
  readonly level?: Level;
  /** Language or platform. */
  readonly platform?: string;
  /** ISO. */
  readonly occurredAt?: string;
  /** Who met it. */
  readonly user?: EventUser;
  /** The release that it happened in. */
  readonly release?: string;
  /** Where that release ran. */
  readonly environment?: string;
  /** Its tags. */
  readonly tags: readonly EventTag[];
}
