import type { World } from '../world/world.js';

/** One request on its way to its handler. */
export interface Call {
  readonly world: World;
  readonly request: Request;
  readonly url: URL;
  readonly query: URLSearchParams;
  /** Decoded path segments by name. */
  readonly params: { readonly [name: string]: string };
  readonly now: number;
}

export type Handler = (call: Call) => Response | Promise<Response>;

export interface Endpoint {
  readonly method: string;
  /** Below `/api/0`, with a slash at both ends; `{name}` is one segment. */
  readonly path: string;
  readonly handle: Handler;
}

export function get(path: string, handle: Handler): Endpoint {
  return { method: 'GET', path, handle };
}

export function param(call: Call, name: string): string {
  return call.params[name] ?? '';
}
