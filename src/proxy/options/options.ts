import type { IssueAction } from '../../model/index.js';
import type { RedactionPolicy } from '../../redact/policy.js';

type MaybePromise<T> = T | Promise<T>;

/** Who is asking, by the host's own login. `me` in searches and assignments means this person. */
export interface ProxyActor {
  /** The person's id on the server behind the proxy. */
  readonly id?: string | undefined;
  /** Address on the server behind the proxy. */
  readonly email?: string | undefined;
  /** Name to sign in with there. */
  readonly username?: string | undefined;
  /** Name to show. */
  readonly name?: string | undefined;
}

/** What the host grants to one request. */
export interface Grant {
  /** One of the names in `roles`. Without `roles` it only separates caches and names the role in the audit. */
  readonly role: string;
  /** The person, for `me`, comments and the audit. */
  readonly actor?: ProxyActor | undefined;
}

/**
 * `'read'`: every reading call. `'triage'`: also resolve, archive, assign, prioritize, bookmark, mark as seen
 * and comment.
 * A list holds those words, names of rows of the route table, and actions (`merge` and `delete` only so).
 */
export type Allow = 'read' | 'triage' | readonly string[];

/** What one role may do and see. What is left out is as for everybody. */
export interface RoleRules {
  /** What this role may do. */
  readonly allow?: Allow | undefined;
  /** Slugs that this role may see. */
  readonly projects?: readonly string[] | 'all' | undefined;
  /** What is hidden from this role. */
  readonly redaction?: RedactionPolicy | false | undefined;
}

/** One write, as it went. */
export interface AuditEntry {
  /** When it was answered (ISO). */
  readonly at: string;
  /** The role that `authorize` gave. */
  readonly role: string;
  /** Who it was, where `authorize` said so. */
  readonly actor?: ProxyActor | undefined;
  /** Row of the route table, e.g. `updateIssue`. */
  readonly call: string;
  /** What it was meant to do. Empty where it was refused before that was read. */
  readonly actions: readonly IssueAction[];
  /** Ids, as the server behind the proxy has them. */
  readonly issues: readonly string[];
  /**
   * `failed`: the server answered with an error. `refused`: not done for another reason, mostly the proxy's
   * own rules.
   */
  readonly outcome: 'done' | 'refused' | 'failed';
  /** HTTP status of the answer. */
  readonly status: number;
}

/** Which other origins' pages may use the proxy. Without it, only the host's own. */
export interface CorsOptions {
  /** Full origins, e.g. `https://admin.example.com`. There is no wildcard. */
  readonly origins: readonly string[];
  /** Whether the pages there may send the host's cookies. Default false. */
  readonly credentials?: boolean | undefined;
  /** How long a browser may keep the preflight's answer, in seconds. Default 600. */
  readonly maxAge?: number | undefined;
}

/** What the proxy takes on before it says no. Sizes are bytes, times milliseconds. */
export interface Limits {
  /** Longest body of a request. Default 64 KiB; a longer one is answered with 413. */
  readonly requestBytes: number;
  /** How long a request's body may take to arrive. Default 10 s. */
  readonly requestTimeoutMs: number;
  /** After decompression. Default 20 MiB. */
  readonly responseBytes: number;
  /** From the call upstream to its last byte. Default 30 s. */
  readonly timeoutMs: number;
  /** Calls upstream at the same time for one client (actor, or else address, or else role). Default 8. */
  readonly perClient: number;
  /** Calls upstream at the same time in all. Default 32. */
  readonly total: number;
  /** Calls that may wait for their turn, per client. More are told to come back. Default 64. */
  readonly waiting: number;
  /** Issues in one bulk change. Default 100. */
  readonly bulk: number;
}

/** How long answers to reads are shared, and how much memory that may take. */
export interface CacheOptions {
  /** How old an answer may be. Default 2000 ms; 0 shares only calls under way. */
  readonly maxAgeMs?: number | undefined;
  /** Bytes kept in all. Default 16 MiB. */
  readonly maxBytes?: number | undefined;
}

/** Which server, whose token, and who may do what. */
export interface ProxyOptions {
  /** The server's address (with a path prefix if it has one), or a function that answers in its place. */
  readonly upstream: string | ((request: Request) => Promise<Response>);
  /** Stays on this side. Needed unless `upstream` is a function. */
  readonly token?: string | (() => MaybePromise<string>) | undefined;
  /** The one organization that gets through. Needed for servers that have organizations. */
  readonly organization?: string | undefined;
  /** What kind of server: `sentry`, `glitchtip` or `bugsink`. With an unknown one every request fails. */
  readonly vendor: string;
  /** The server's version, when known, for the capabilities the panels assume. */
  readonly version?: string | undefined;
  /** Where the handler is mounted, as the browser sees it. Default `/crashboard`. */
  readonly basePath?: string | undefined;
  /** What everybody let in may do. Default `'read'`. */
  readonly allow?: Allow | undefined;
  /** Slugs that get through; default `'all'`, which is whatever the token sees. */
  readonly projects?: readonly string[] | 'all' | undefined;
  /** Default: `defaultRedaction`. `false` passes payloads as the server sends them. */
  readonly redaction?: RedactionPolicy | false | undefined;
  /** Rules by role, over the ones above. With it, a role that is not listed gets nothing. */
  readonly roles?: { readonly [role: string]: RoleRules } | undefined;
  /** Asked first, for every request. Nothing (or an error) means no. Without it, whoever reaches the handler reads. */
  readonly authorize?: ((request: Request) => MaybePromise<Grant | undefined | null | false>) | undefined;
  /** Told of every write after it went. What it throws is dropped: the write has happened. */
  readonly audit?: ((entry: AuditEntry) => MaybePromise<void>) | undefined;
  /** Default: no other origin's pages. */
  readonly cors?: CorsOptions | undefined;
  /** The host's own check of unsafe requests, in place of the one by origin. */
  readonly verifyCsrf?: ((request: Request) => MaybePromise<boolean>) | undefined;
  /** Those that are left out keep their default. */
  readonly limits?: Partial<Limits> | undefined;
  /** `false` keeps nothing and shares nothing. */
  readonly cache?: CacheOptions | false | undefined;
  /** Sends the requests to the server. Default: the global `fetch`. */
  readonly fetch?: ((request: Request) => Promise<Response>) | undefined;
}

const KIB = 1024;

export const DEFAULT_LIMITS: Limits = {
  requestBytes: 64 * KIB,
  requestTimeoutMs: 10_000,
  responseBytes: 20 * KIB * KIB,
  timeoutMs: 30_000,
  perClient: 8,
  total: 32,
  waiting: 64,
  bulk: 100,
};
