import type { Capabilities, Capability, CapabilityName } from '../model/index.js';
import { buildClient, type Connection } from './buildClient.js';
import { createCapabilities } from './capabilities.js';
import type { DetectedServer } from './detect.js';
import { isCrashboardError } from './errors.js';
import { HANDSHAKE_ROUTE, shakeHands } from './handshake.js';
import type { RetryPolicy } from './http/retry.js';
import { createTransport, type Fetch, type Transport } from './http/transport.js';
import { normalizeBase } from './http/url.js';
import type { Client, ClientAction, ServerInfo } from './types.js';
import { loadAdapter, loadRoutes } from './vendors.js';

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
  const { baseUrl, organization, vendor, now = Date.now, timeoutMs = 30_000 } = options;
  const base = normalizeBase(baseUrl);
  refuseTokenInPage(options);
  const id = options.id ?? `${base}#${organization}`;
  const { store, notes } = createCapabilities(now);
  const token = options.token;
  const transportOptions = {
    base,
    fetch: options.fetch,
    token: typeof token === 'function' ? token : token === undefined ? undefined : () => token,
    timeoutMs,
    now,
    retry: options.retry,
  };

  const identify = createIdentify(createTransport({ root: '' }, transportOptions));

  const connect = async (): Promise<Connection> => {
    const { handshake, found } = vendor === undefined ? await identify() : {};
    const name = vendor ?? handshake?.vendor ?? found?.vendor ?? '';
    const [createAdapter, table, models] = await Promise.all([
      loadAdapter(name),
      loadRoutes(name),
      import('./normalize/models.js'),
    ]);
    const ownOptions = { ...transportOptions, base: normalizeBase(base, table.root) };
    const adapter = createAdapter({
      source: id,
      organization,
      transport: createTransport(table, ownOptions),
      host: createTransport({ root: '' }, ownOptions),
      table,
      models,
      capabilities: notes,
      handshake,
      version: handshake?.version ?? found?.version,
      now,
      regionHosts: options.regionHosts ?? [],
    });
    notes.declare(handshake ? narrowed(adapter.capabilities, handshake) : adapter.capabilities);
    return {
      adapter,
      async serverInfo(call) {
        if (handshake) return handshake;
        const info = await adapter.serverInfo(call);
        for (const name of outOfReach(info)) if (!notes.lacks(name)) notes.learn(name, 'no', 'scope');
        return info;
      },
    };
  };

  return buildClient(id, store, connect);
}

interface Identity {
  readonly handshake?: ServerInfo | undefined;
  readonly found?: DetectedServer | undefined;
}

/** Asks the proxy who it is and, where there is none, the server itself. Only one answer of a server counts. */
function createIdentify(host: Transport): () => Promise<Identity> {
  let found: DetectedServer | undefined;
  let isDetected = false;
  return async () => {
    if (found) return { found };
    try {
      return { handshake: await shakeHands(host) };
    } catch (error) {
      if (isDetected || !saysNoProxy(error)) throw error;
      found = await import('./detect.js')
        .then(({ detectServer }) => detectServer(host))
        .catch(() => {
          throw error;
        });
      isDetected = true;
      if (!found) throw error;
      return { found };
    }
  };
}

/** Something answered, and it was not our proxy. */
function saysNoProxy(error: unknown): boolean {
  if (!isCrashboardError(error)) return false;
  return error.code === 'not_found' || (error.code === 'invalid_response' && error.hint !== 'truncated');
}

const NEEDS: { readonly [action in ClientAction]: readonly CapabilityName[] } = {
  resolve: ['issues.resolve', 'issues.resolveInRelease'],
  archive: ['issues.archive'],
  assign: ['issues.assign'],
  prioritize: [],
  bookmark: ['issues.bookmark'],
  markSeen: ['issues.seen'],
  merge: ['issues.merge'],
  delete: ['issues.delete'],
};

/** Abilities that need a right which the credential, or the proxy's reader, does not have. */
function outOfReach({ can }: ServerInfo): readonly CapabilityName[] {
  return Object.entries(NEEDS).flatMap(([action, names]) =>
    can.includes(action as ClientAction) ? [] : names,
  );
}

/** What is left of a server's abilities behind a proxy. */
function narrowed(capabilities: Capabilities, info: ServerInfo): Capabilities {
  const left: { [name in CapabilityName]?: Capability } = { ...capabilities };
  for (const name of outOfReach(info)) {
    if (left[name]?.state !== 'no') left[name] = { state: 'no', why: 'proxy' };
  }
  return left;
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
