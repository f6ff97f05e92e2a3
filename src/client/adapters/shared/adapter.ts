import type { Capabilities } from '../../../model/index.js';
import type { CapabilityNotes } from '../../capabilities/notes.js';
import type { Transport } from '../../http/transport.js';
import type { RouteTable } from '../../routes/route.js';
import type { CallOptions, Client, ServerInfo } from '../../types/client.js';

/** The calls of a client that an adapter answers. */
export type ClientCalls = Omit<Client, 'id' | 'capabilities' | 'serverInfo'>;

/** One server behind the client's calls. A call that it leaves out is `unsupported`. */
export interface Adapter extends Partial<ClientCalls> {
  /** What this kind of server can do in a version, before anything was learned. */
  capabilitiesIn(version: string | undefined): Capabilities;
  /** Who the server is, asked without a proxy. */
  serverInfo(options?: CallOptions): Promise<ServerInfo>;
}

/** What an adapter works with. */
export interface AdapterContext {
  /** The client's id: the `source` of every reference given out. */
  readonly source: string;
  readonly organization: string;
  readonly transport: Transport;
  /** The same server, for addresses beside the table's root. */
  readonly host: Transport;
  readonly table: RouteTable;
  readonly capabilities: CapabilityNotes;
  /** A Crashboard proxy stands before the server. */
  readonly isProxied: boolean;
  /** Slugs that the proxy lets through, as soon as it has said so. `'all'` without a proxy. */
  readonly openProjects: () => Promise<ServerInfo['projects']>;
  readonly now: () => number;
  /** Hosts that the credential may be sent to besides the one in `baseUrl`. */
  readonly regionHosts: readonly string[];
}

/** What an adapter module exports as `createAdapter`. */
export type CreateAdapter = (context: AdapterContext) => Adapter;
