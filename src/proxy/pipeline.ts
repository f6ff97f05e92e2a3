import type { RouteTable } from '../client/routes/route.js';
import { createCache } from './answers/cache.js';
import { refused } from './answers/failure.js';
import { createReader } from './calls/read.js';
import { createWriter } from './calls/write.js';
import { DEFAULT_LIMITS, type ProxyOptions } from './options/options.js';
import { createDirectory } from './projects/directory.js';
import { matchRoute } from './request/match.js';
import { parseTarget } from './request/target.js';
import { createAccess } from './rights/access.js';
import { HANDSHAKE, handshakeResponse } from './rights/handshake.js';
import { createLimiter } from './upstream/limiter.js';
import { createUpstream, type Upstream } from './upstream/upstream.js';

export type Pipeline = (request: Request) => Promise<Response>;

/** Header names by which a request asks to be taken for another one. */
const DISGUISES = [
  'x-http-method-override',
  'x-http-method',
  'x-method-override',
  'x-original-url',
  'x-rewrite-url',
];

/** The steps of one request, in order. Each either passes it on or ends it. */
export function createPipeline(options: ProxyOptions, table: RouteTable, basePath: string): Pipeline {
  const { organization } = options;
  const needsOrganization = table.routes.some((route) => route.path.includes('{org}'));
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  const access = createAccess(options, table);
  const upstream = createUpstream(options, table.root, limits);
  const limiter = createLimiter(limits);
  const cache = createCache(options.cache);
  const directory = createDirectory(table, organization);
  const shared = { options, limits, directory, cache, needsOrganization };
  const read = createReader(shared);
  const write = createWriter(shared);

  return async (request) => {
    const target = parseTarget(request.url, basePath);
    if (!target || DISGUISES.some((name) => request.headers.has(name))) throw refused();
    const granted = await access(request);
    if (request.method === 'GET' && target.segments.length === 1 && target.segments[0] === HANDSHAKE) {
      return handshakeResponse(table, granted, options);
    }
    const match = matchRoute(table, request.method, target.segments);
    if (!match || !isOurs(match.params.org, match.route.path)) throw refused();
    const limited: Upstream = {
      call: (call, signal) => limiter.run(granted.client, signal, () => upstream.call(call, signal)),
    };
    const step = { request, match, query: target.query, access: granted, upstream: limited };
    if (match.route.right !== 'read') return write(step);
    if (!granted.rights.routes.has(match.route.name)) throw refused(403);
    return read(step);
  };

  /** One organization gets through. Calls that are about none in particular would tell of the others. */
  function isOurs(org: string | undefined, path: string): boolean {
    if (!needsOrganization) return true;
    return org === undefined ? path.includes('{issue}') : org === organization;
  }
}
