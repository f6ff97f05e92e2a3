import type { Adapter, AdapterContext } from './adapters/shared/adapter.js';
import { narrowed, outOfReach, withNeeds } from './capabilities/abilities.js';
import { createCapabilities } from './capabilities/notes.js';
import { buildClient, type Connection } from './connect/buildClient.js';
import { checkClientOptions } from './connect/checkClientOptions.js';
import type { ClientOptions } from './connect/clientOptions.js';
import { HANDSHAKE_ROUTE, shakeHands } from './connect/handshake.js';
import { createIdentify } from './connect/identify.js';
import { shareUntilFailure } from './connect/shareUntilFailure.js';
import { CrashboardError } from './http/errors.js';
import { createServerClock } from './http/serverClock.js';
import { createTransport } from './http/transport.js';
import { endpointOf, normalizeBase } from './http/url.js';
import type { RouteTable } from './routes/route.js';
import type { Client, ServerInfo } from './types/client.js';
import { loadVendor } from './vendors/registry.js';

export type { ClientOptions } from './connect/clientOptions.js';

/**
 * Connects to a Sentry-compatible server. Nothing is sent before the first call; a connection that failed is tried
 * again by the next call.
 *
 * @throws TypeError when an option cannot work (one that is missing or unknown, a token in a page).
 */
export function createClient(options: ClientOptions): Client {
  const { baseUrl, organization, vendor, proxiedVendor, now = Date.now, timeoutMs = 30_000 } = options;
  checkClientOptions(options);
  const base = normalizeBase(baseUrl);
  refuseTokenInPage(options);
  const id = options.id ?? nameOf(base, organization);
  const { store, notes } = createCapabilities(now);
  const clock = createServerClock();
  const token = options.token;
  const transportOptions = {
    base,
    fetch: options.fetch,
    token: typeof token === 'function' ? token : token === undefined ? undefined : () => token,
    timeoutMs,
    now,
    retry: options.retry,
    clock,
  };

  const host = createTransport({ root: '' }, transportOptions);
  const identify = createIdentify(host);

  const open = async (
    name: string,
    behind: Pick<AdapterContext, 'isProxied' | 'openProjects'>,
  ): Promise<{ readonly adapter: Adapter; readonly table: RouteTable }> => {
    const { createAdapter, routeTable: table } = await loadVendor(name);
    const ownOptions = { ...transportOptions, base: normalizeBase(base, table.root) };
    const adapter = createAdapter({
      source: id,
      organization,
      transport: createTransport(table, ownOptions),
      host: createTransport({ root: '' }, ownOptions),
      table,
      capabilities: notes,
      ...behind,
      now,
      regionHosts: options.regionHosts ?? [],
    });
    return { adapter, table };
  };

  /** The server's kind is known when the server, or its proxy, has said so. */
  const connect = async (): Promise<Connection> => {
    const { handshake, found } = vendor === undefined ? await identify() : {};
    const { adapter, table } = await open(vendor ?? handshake?.vendor ?? found?.vendor ?? '', {
      isProxied: handshake !== undefined,
      openProjects: () => Promise.resolve(handshake?.projects ?? 'all'),
    });
    const abilities = adapter.capabilitiesIn(handshake?.version ?? found?.version);
    notes.declare(handshake ? narrowed(abilities, handshake) : abilities);
    return {
      adapter,
      async serverInfo(call) {
        if (handshake) return handshake;
        const info = withNeeds(await adapter.serverInfo(call), table, notes.get());
        for (const [name, scope] of outOfReach(info))
          if (!notes.lacks(name)) notes.learn(name, 'no', 'scope', scope);
        return info;
      },
    };
  };

  /** The host knows the kind: what the proxy says comes beside the first calls. */
  const connectAhead = async (expected: string): Promise<Connection> => {
    let refusal: CrashboardError | undefined;
    const shake = shareUntilFailure(async () => {
      const handshake = await shakeHands(host);
      if (handshake.vendor !== expected) {
        refusal = otherVendor(handshake.vendor, expected);
        throw refusal;
      }
      return handshake;
    });
    const said = shake().catch(() => undefined);
    const { adapter } = await open(expected, {
      isProxied: true,
      openProjects: async () => (await shake()).projects,
    });
    const declare = (handshake: ServerInfo): void =>
      notes.declare(narrowed(adapter.capabilitiesIn(handshake.version), handshake));
    // What the proxy takes away are changes, which wait for its word anyway.
    notes.declare(adapter.capabilitiesIn(undefined));
    void said.then((handshake) => handshake && declare(handshake));
    return {
      adapter,
      refusal: () => refusal,
      async serverInfo() {
        const handshake = await shake();
        declare(handshake);
        return handshake;
      },
    };
  };

  const begin = proxiedVendor === undefined ? connect : () => connectAhead(proxiedVendor);
  return { ...buildClient(id, store, begin), clock: { aheadMs: clock.aheadMs, subscribe: clock.subscribe } };
}

function otherVendor(served: string, expected: string): CrashboardError {
  return new CrashboardError(
    'invalid_response',
    `the proxy serves ${served}, and \`proxiedVendor\` says ${expected}`,
    { endpoint: endpointOf(HANDSHAKE_ROUTE), hint: 'shape' },
  );
}

/** `acme~errors.example.com`: nothing in it that an address would have to escape, once or twice. */
function nameOf(base: string, organization: string): string {
  const place = base.replace(/^https?:\/\//i, '').replace(/[^\w.-]+/g, '.');
  return `${organization.replace(/[^\w.-]+/g, '.')}~${place.replace(/^\.+|\.+$/g, '')}`;
}

function refuseTokenInPage({ token, dangerouslyAllowBrowserToken }: ClientOptions): void {
  if (token === undefined || dangerouslyAllowBrowserToken) return;
  if ('document' in globalThis) {
    throw new TypeError(
      'Crashboard: a token in a page can be read by everyone who opens it; use crashboard/proxy',
    );
  }
}

/** The address of the handshake below a base, for those who answer it. */
export const HANDSHAKE_PATH: string = HANDSHAKE_ROUTE.path;
