import type { Capabilities } from '../../model/index.js';
import type { CapabilityNotes } from '../capabilities.js';
import type { Transport } from '../http/transport.js';
import type { CallOptions, Client, ServerInfo } from '../types.js';
import type { RouteTable } from './routes.js';

/** The calls of a client that an adapter answers. */
export type ClientCalls = Omit<Client, 'id' | 'capabilities' | 'serverInfo'>;

/** One server behind the client's calls. A call that it leaves out is `unsupported`. */
export interface Adapter extends Partial<ClientCalls> {
  /** What this kind of server can do, before anything was learned. */
  readonly capabilities: Capabilities;
  /** Who the server is, asked without a proxy. */
  serverInfo(options?: CallOptions): Promise<ServerInfo>;
}

/** The normalisers, which load beside the adapter instead of inside it. */
export type Models = typeof import('../normalize/models.js');

/** What an adapter works with. */
export interface AdapterContext {
  /** The client's id: the `source` of every reference given out. */
  readonly source: string;
  readonly organization: string;
  readonly transport: Transport;
  /** The same server, for addresses beside the table's root. */
  readonly host: Transport;
  readonly table: RouteTable;
  readonly models: Models;
  readonly capabilities: CapabilityNotes;
  /** What the proxy told about itself. `undefined` without a proxy. */
  readonly handshake: ServerInfo | undefined;
  /** The server's version, where the proxy told it or it was found by asking. */
  readonly version: string | undefined;
  readonly now: () => number;
  /** Hosts that the credential may be sent to besides the one in `baseUrl`. */
  readonly regionHosts: readonly string[];
}

/** What an adapter module exports as `createAdapter`. */
export type CreateAdapter = (context: AdapterContext) => Adapter;
