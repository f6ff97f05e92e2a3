import { LOCAL_CAPABILITIES } from './adapters/local/capabilities.js';
import { createCapabilities } from './capabilities/notes.js';
import { buildClient, type Connection, connectionTo } from './connect/buildClient.js';
import { retryLoad } from './http/retryLoad.js';
import type { Client } from './types/client.js';

/** The events, and what to call them. */
export interface LocalClientOptions {
  /**
   * Events in any form: what an SDK hands to `beforeSend`, what a server's API answers, and envelopes or JSON as
   * text or bytes. Copied when first read, never changed. At most 10,000; more, and what cannot be read, is counted
   * in `Page.skipped`.
   */
  readonly events: readonly unknown[];
  /** Names the client in references (`IssueRef.source`). Default `local`. */
  readonly id?: string | undefined;
  /** Slug of the project of events that do not name one. Default `local`. */
  readonly project?: string | undefined;
  /**
   * The present, in epoch milliseconds, which ranges such as `{ last: '14d' }` count back from. Default: the time
   * of the newest event, since data in hand stands still.
   */
  readonly now?: (() => number) | undefined;
}

/**
 * A client over events in hand, with no server. Events are grouped into issues by fingerprint, or by exception type
 * and the last frame of the user's own code. Whatever needs a server's memory (statuses, people, sessions, changes)
 * rejects with `unsupported`, and `capabilities` says so beforehand.
 */
export function createLocalClient(options: LocalClientOptions): Client {
  const { events, id = 'local', project = 'local', now } = options;
  if (!Array.isArray(events)) throw new TypeError('Crashboard: events is missing; give a list of events');
  const { store, notes } = createCapabilities(Date.now);
  notes.declare(LOCAL_CAPABILITIES);
  const connect = async (): Promise<Connection> => {
    const { createLocalAdapter } = await retryLoad(
      () => import('./adapters/local/adapter.js'),
      'the code for events in hand',
    );
    return connectionTo(createLocalAdapter({ events, source: id, project, now }));
  };
  return buildClient(id, store, connect);
}
