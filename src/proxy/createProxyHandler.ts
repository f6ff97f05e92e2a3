import type { RouteTable } from '../client/adapters/routes.js';
import { loadRoutes } from '../client/vendors.js';
import { addCorsHeaders, preflight } from './cors.js';
import { Failure, failureResponse } from './failure.js';
import type { ProxyOptions } from './options.js';
import { createPipeline, type Pipeline } from './pipeline.js';
import { upstreamBase } from './upstream.js';

/** Answers one request of a panel. Never rejects. */
export type ProxyHandler = (request: Request) => Promise<Response>;

/**
 * Makes the handler that stands between the panels and an error-tracking server: it adds the token, lets through
 * only what the panels need and the options allow, and redacts what comes back. Everything else is refused.
 *
 * Mount it in the host's own server, under the host's own login, and pass `authorize` to tell who is asking.
 * Throws a `TypeError` when the options cannot work; a mistake in `allow` shows with the first request.
 */
export function createProxyHandler(options: ProxyOptions): ProxyHandler {
  checkOptions(options);
  const basePath = (options.basePath ?? '/crashboard').replace(/\/+$/, '');
  let pipeline: Promise<Pipeline> | undefined;

  const answer = async (request: Request): Promise<Response> => {
    try {
      pipeline ??= loadRoutes(options.vendor).then((table: RouteTable) =>
        createPipeline(options, table, basePath),
      );
      return await (await pipeline)(request);
    } catch (error) {
      return failureResponse(error instanceof Failure ? error : new Failure(500, { code: 'server' }));
    }
  };

  return async (request) => {
    if (request.method === 'OPTIONS') return preflight(options.cors, request);
    const response = await answer(request);
    const counts = [...response.headers.keys()].filter((name) => name.startsWith('x-') && name.endsWith('s'));
    addCorsHeaders(response.headers, options.cors, request.headers.get('origin'), counts);
    return response;
  };
}

function checkOptions(options: ProxyOptions): void {
  const { upstream, token, basePath, cors } = options;
  if (typeof upstream === 'string' && (token === undefined || token === '')) {
    throw new TypeError('Crashboard proxy: a token is needed');
  }
  if (typeof upstream === 'string') upstreamBase(upstream);
  if (basePath !== undefined && !/^(?:\/[\w.~-]+)*\/?$/.test(basePath)) {
    throw new TypeError('Crashboard proxy: basePath must be a plain path such as /crashboard');
  }
  for (const origin of cors?.origins ?? []) {
    if (!/^https?:\/\/[^/*?#\s]+$/.test(origin))
      throw new TypeError('Crashboard proxy: cors.origins takes full origins');
  }
}
