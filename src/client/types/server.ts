import type { Capabilities, IssueAction } from '../../model/index.js';

/** Who the server, or our proxy, is. */
export interface ServerInfo {
  /** What kind of server, in lower case. `local` for events in hand. */
  readonly vendor: string;
  /** Where the server, or the host's configuration, tells it. Sentry does not. */
  readonly version?: string | undefined;
  /** What the reader may change here. Empty = read-only. */
  readonly can: readonly IssueAction[];
  /** The token scope that an action needs which is not among `can` for want of it. Without a proxy only. */
  readonly needs?: { readonly [action in IssueAction]?: string } | undefined;
  /** Slugs the proxy lets through, or `'all'`. */
  readonly projects: readonly string[] | 'all';
  /** Name of the proxy's redaction policy. Absent = payloads come as the server sends them. */
  readonly redaction?: string | undefined;
  /** Whoever the proxy's host is logged in as. */
  readonly user?: { readonly id?: string | undefined; readonly name?: string | undefined } | undefined;
  /** How the client reaches it: through a proxy, directly, or not at all (events in hand). */
  readonly via: 'proxy' | 'direct' | 'local';
}

/** How the server's clock differs from this machine's, as the `Date` of its answers tells. */
export interface ServerClock {
  /** Milliseconds that it is ahead; 0 while nothing is known, and where it is less than a minute. */
  aheadMs(): number;
  /** Calls `listener` after every change. Returns an unsubscribe function. */
  subscribe(listener: () => void): () => void;
}

/** Capabilities as they are known now; they may change as the client learns. */
export interface CapabilityStore {
  /**
   * Empty before the first call. The same object until something changes. Reads no clock, so a render may call it:
   * a learned "no" ends after ten minutes while somebody listens, else with the next call that depends on it.
   */
  get(): Capabilities;
  /** Calls `listener` after every change. Returns an unsubscribe function. */
  subscribe(listener: () => void): () => void;
}
