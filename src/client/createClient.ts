import type { Adapter, AdapterContext } from './adapters/shared/adapter.js';
import { narrowed, outOfReach, withNeeds } from './capabilities/abilities.js';
import { createCapabilities } from './capabilities/notes.js';
import { buildClient, type Connection } from './connect/buildClient.js';
import { HANDSHAKE_ROUTE, shakeHands } from './connect/handshake.js';
import { createIdentify } from './connect/identify.js';
import { shareUntilFailure } from './connect/shareUntilFailure.js';
import { CrashboardError } from './http/errors.js';
import type { RetryPolicy } from './http/retry.js';
import { createServerClock } from './http/serverClock.js';
import { createTransport, type Fetch } from './http/transport.js';
import { endpointOf, normalizeBase } from './http/url.js';
import type { RouteTable } from './routes/route.js';
import type { Client, ServerInfo } from './types/client.js';
import { loadVendor } from './vendors/registry.js';

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
   * three requests (`serverInfo` tells what was found). An unknown kind makes every call reject with `unsupported`.
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

/**
 * Connects to a Sentry-compatible server. Nothing is sent before the first call; a connection that failed is tried
 * again by the next call.
 *
 * @throws TypeError when an option cannot work (no address, a token in a page).
 */
export function createClient(options: ClientOptions): Client {
  const { baseUrl, organization, vendor, proxiedVendor, now = Date.now, timeoutMs = 30_000 } = options;
  const base = normalizeBase(baseUrl);
  refuseTokenInPage(options);
  if (vendor !== undefined && proxiedVendor !== undefined) {
    throw new TypeError(
      'Crashboard: `vendor` is for a server without a proxy, `proxiedVendor` for one behind it',
    );
  }
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
