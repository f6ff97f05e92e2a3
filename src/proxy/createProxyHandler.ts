import { Failure, failureResponse } from './answers/failure.js';
import { checkOptions } from './checkOptions.js';
import type { ProxyOptions } from './options/options.js';
import { addCorsHeaders, preflight } from './origins/cors.js';
import { createPipeline } from './pipeline.js';

/** Answers one request of a panel. Never rejects. */
export type ProxyHandler = (request: Request) => Promise<Response>;

/**
 * Makes the handler that stands between the panels and an error-tracking server: it adds the token, lets through
 * only what the panels need and the options allow, and redacts what comes back. Everything else is refused.
 *
 * Mount it in the host's own server, under the host's own login, and pass `authorize` to tell who is asking.
 * Throws a `TypeError` that names the option and the remedy when the options cannot work.
 */
export function createProxyHandler(options: ProxyOptions): ProxyHandler {
  const table = checkOptions(options);
  const pipeline = createPipeline(options, table, (options.basePath ?? '/crashboard').replace(/\/+$/, ''));

  const answer = async (request: Request): Promise<Response> => {
    try {
      return await pipeline(request);
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
