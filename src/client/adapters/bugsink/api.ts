import { createCursorGuard } from '../../http/cursorGuard.js';
import { CrashboardError, isCrashboardError } from '../../http/errors.js';
import type { Answer } from '../../http/transport.js';
import { endpointOf, type Query } from '../../http/url.js';
import { readArray, readObject } from '../../normalize/read/scalars.js';
import type { Route, RouteParams } from '../../routes/route.js';
import type { CallOptions } from '../../types/client.js';
import type { AdapterContext } from '../shared/adapter.js';
import type { SortedPage } from '../shared/mergePage.js';
import type { BugsinkRouteName } from './routes.js';

export interface ApiCall {
  readonly params?: RouteParams | undefined;
  readonly query?: Query | undefined;
  readonly body?: unknown;
}

export interface Wire {
  readonly [key: string]: unknown;
}

/** One page as the server cuts it: 250 rows, whatever was asked. Skipped are those that are no objects. */
export type ServerPage = SortedPage<Wire>;

export interface BugsinkApi {
  readonly context: AdapterContext;
  call(name: BugsinkRouteName, call: ApiCall, options?: CallOptions): Promise<Answer>;
  list(name: BugsinkRouteName, query: Query, options?: CallOptions): Promise<ServerPage>;
  /** JSON, but of another kind than the route promises. */
  wrongShape(name: BugsinkRouteName, status?: number): CrashboardError;
}

export function createApi(context: AdapterContext): BugsinkApi {
  const { transport, table } = context;
  const guard = createCursorGuard();

  const routeOf = (name: BugsinkRouteName): Route => {
    const route = table.routes.find((row) => row.name === name);
    if (!route) throw new TypeError(`Crashboard: the route table has no ${name}`);
    return route;
  };

  const api: BugsinkApi = {
    context,
    call: (name, call, options) => transport.call({ ...call, route: routeOf(name), signal: options?.signal }),

    async list(name, query, options) {
      const answer = await api.call(name, { query }, options);
      const envelope = readObject(answer.json);
      if (!Array.isArray(envelope?.results)) throw api.wrongShape(name, answer.status);
      const all = readArray(envelope.results);
      const rows = all.flatMap((row): readonly Wire[] => {
        const object = readObject(row);
        return object ? [object] : [];
      });
      const { cursor, ...rest } = query;
      const named = cursorOf(envelope.next);
      const next = guard.check(
        `${name} ${JSON.stringify(rest)}`,
        typeof cursor === 'string' ? cursor : undefined,
        named,
      );
      const ended = named !== undefined && next === undefined ? 'loop' : undefined;
      return { rows, next, ended, skipped: all.length - rows.length };
    },

    wrongShape(name, status) {
      const endpoint = endpointOf(routeOf(name));
      return new CrashboardError('invalid_response', `${endpoint} was answered with other data`, {
        hint: 'shape',
        status,
        endpoint,
      });
    },
  };
  return api;
}

/** The address is the server's own and may lie behind a proxy; the cursor in it is what counts. */
function cursorOf(address: unknown): string | undefined {
  const cursor = typeof address === 'string' ? /[?&]cursor=([^&#]{1,2000})/.exec(address)?.[1] : undefined;
  try {
    return cursor === undefined ? undefined : decodeURIComponent(cursor);
  } catch {
    return undefined;
  }
}

/** The server refuses what the request asks: a wrong state, or something that is no id. */
export function isRefused(error: unknown): boolean {
  return isCrashboardError(error) && error.status === 400;
}

export function unsupported(what: string): CrashboardError {
  return new CrashboardError('unsupported', `this server cannot ${what}`);
}
