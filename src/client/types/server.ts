import type { Capabilities } from '../../model/index.js';

/** Something a reader may be allowed to do to issues. */
export type ClientAction =
  | 'resolve'
  | 'archive'
  | 'assign'
  | 'prioritize'
  | 'bookmark'
  | 'markSeen'
  | 'merge'
  | 'delete';

/** Who the server, or our proxy, is. */
export interface ServerInfo {
  /** What kind of server, in lower case. `local` for events in hand. */
  readonly vendor: string;
  /** Where the server, or the host's configuration, tells it. Sentry does not. */
  readonly version?: string | undefined;
  /** What the reader may change here. Empty = read-only. */
  readonly can: readonly ClientAction[];
  /** Slugs the proxy lets through, or `'all'`. */
  readonly projects: readonly string[] | 'all';
  /** Name of the proxy's redaction policy. Absent = payloads come as the server sends them. */
  readonly redaction?: string | undefined;
  /** Whoever the proxy's host is logged in as. */
  readonly user?: { readonly id?: string | undefined; readonly name?: string | undefined } | undefined;
  readonly via: 'proxy' | 'direct' | 'local';
}

/** Capabilities as they are known now; they may change as the client learns. */
export interface CapabilityStore {
  /** Empty before the first call. The same object until something changes. */
  get(): Capabilities;
  /** Calls `listener` after every change. Returns how to stop. */
  subscribe(listener: () => void): () => void;
}
