import { mergedCapabilities } from './adapters/merged/capabilities.js';
import { buildClient, type Connection } from './connect/buildClient.js';
import { retryLoad } from './http/retryLoad.js';
import type { Client } from './types/client.js';

/** How a merged client is named. */
export interface MergedClientOptions {
  /** Names the client in references (`IssueRef.source`). Default `merged`. */
  readonly id?: string | undefined;
}

/**
 * Several servers, or several organizations of one, as one client: one list of issues in one order, each issue
 * answered by its own server. `clients` has them by the names that readers know; the names are in
 * `Project.server`, and begin every project and issue id (`EU:42`), so that servers may number alike. Throws
 * a `TypeError` for a name that is empty or has a colon, and where there is no client.
 *
 * A server that fails leaves the others usable: `Page.missing` names it. Sorted by last and first seen, events and
 * users; `trends` of two servers cannot be compared and is in `ignoredTokens`. Releases are `unsupported`: ask one
 * server.
 *
 * @example
 * const client = createMergedClient({ EU: createClient({ … }), US: createClient({ … }) });
 */
export function createMergedClient(
  clients: { readonly [name: string]: Client },
  { id = 'merged' }: MergedClientOptions = {},
): Client {
  const names = Object.keys(clients);
  if (names.length === 0 || names.some((name) => name === '' || name.includes(':'))) {
    throw new TypeError('Crashboard: a merged client needs clients, by names without a colon.');
  }
  const stores = names.flatMap((name) => clients[name]?.capabilities ?? []);
  const connect = async (): Promise<Connection> => {
    const { mergedCalls, mergedInfo } = await retryLoad(
      () => import('./adapters/merged/adapter.js'),
      'the code for several servers',
    );
    return { adapter: mergedCalls(clients, id), serverInfo: (options) => mergedInfo(clients, options) };
  };
  // A wrong clock is the reader's: every server would say the same of it.
  const clock = names.map((name) => clients[name]?.clock).find((one) => one !== undefined);
  return { ...buildClient(id, mergedCapabilities(stores), connect), clock };
}
