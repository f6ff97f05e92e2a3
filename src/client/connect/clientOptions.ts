import type { RetryPolicy } from '../http/retry.js';
import type { Fetch } from '../http/transport.js';

/** Where the server is, and how to speak to it. */
export interface ClientOptions {
  /**
   * Where the Crashboard proxy is mounted, or, with `vendor`, the server's own address. May be a path in a page,
   * and may have a path prefix.
   */
  readonly baseUrl: string;
  /**
   * The organization's slug. Behind a proxy that serves one organization, that one; any word for a server
   * without organizations (Bugsink).
   */
  readonly organization: string;
  /** Names the server in references (`IssueRef.source`). Default: made of `baseUrl` and `organization`. */
  readonly id?: string | undefined;
  /**
   * Talks to a server of this kind (`sentry`, `glitchtip`, `bugsink`) without a proxy. Left out, the proxy at
   * `baseUrl` says what it is; and when no proxy answers there, the server is asked what it is, once, with up to
   * three requests (`serverInfo` tells what was found).
   */
  readonly vendor?: string | undefined;
  /**
   * The kind of server behind the proxy at `baseUrl`, where the host knows it: its code loads and its calls go out
   * while the proxy is still saying who it is. What the proxy allows holds as ever. When the proxy serves another kind,
   * every call rejects with `invalid_response`. Not together with `vendor`.
   */
  readonly proxiedVendor?: string | undefined;
  /** Sends the requests. Default: the global `fetch` of the moment. */
  readonly fetch?: Fetch | undefined;
  /**
   * **Only on a server.** Sent as `Authorization: Bearer …`. In a page everyone who opens it could read the token
   * and with it everything the token may do, so `createClient` throws there: use the proxy.
   */
  readonly token?: string | (() => string | Promise<string>) | undefined;
  /** Lifts that refusal. For tools that only their own author opens. */
  readonly dangerouslyAllowBrowserToken?: boolean | undefined;
  /** Longest time of one try, in milliseconds; the call then rejects with `timeout`. Default 30,000. */
  readonly timeoutMs?: number | undefined;
  /**
   * When a failed read is tried again. Default: three tries, at most 20 s of waiting between them. Writes are
   * repeated only after 429, since then nothing was carried out.
   */
  readonly retry?: RetryPolicy | undefined;
  /**
   * Hosts besides the one in `baseUrl` that the token may be sent to, where a server names the region that holds
   * the data. Default: none but the vendor's own.
   */
  readonly regionHosts?: readonly string[] | undefined;
  /** The present, in epoch milliseconds. Default `Date.now`. */
  readonly now?: (() => number) | undefined;
}
