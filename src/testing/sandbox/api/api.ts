import type { Endpoint } from '../http/call.js';
import { json, Refusal } from '../http/reply.js';
import { QueryError } from '../query/parse.js';
import type { World } from '../world/world.js';
import { attachmentEndpoints } from './attachments.js';
import { commentEndpoints } from './comments.js';
import { commitEndpoints } from './commits.js';
import { eventEndpoints } from './events.js';
import { eventsStatsEndpoints } from './eventsStats.js';
import { issueDetailEndpoints } from './issueDetail.js';
import { issueListEndpoints } from './issueList.js';
import { issueUpdateEndpoints } from './issueUpdate.js';
import { organizationEndpoints } from './organization.js';
import { ownershipEndpoints } from './ownership.js';
import { releaseEndpoints } from './releases.js';
import { route } from './router.js';
import { sessionEndpoints } from './sessions.js';
import { sourceMapEndpoints } from './sourceMaps.js';
import { tagEndpoints } from './tags.js';
import { traceEndpoints } from './traces.js';

const ENDPOINTS: readonly Endpoint[] = [
  ...organizationEndpoints,
  ...issueListEndpoints,
  ...issueDetailEndpoints,
  ...issueUpdateEndpoints,
  ...commentEndpoints,
  ...eventEndpoints,
  ...tagEndpoints,
  ...ownershipEndpoints,
  ...releaseEndpoints,
  ...commitEndpoints,
  ...sessionEndpoints,
  ...attachmentEndpoints,
  ...eventsStatsEndpoints,
  ...traceEndpoints,
  ...sourceMapEndpoints,
];

const ROOT = '/api/0';
const EXPOSED = 'X-Sentry-Error, X-Sentry-Direct-Hit, X-Hits, X-Max-Hits, Endpoint, Retry-After, Link';
const ALLOWED =
  'X-Sentry-Auth, X-Requested-With, Origin, Accept, Content-Type, Authentication, Authorization, Content-Encoding, sentry-trace, baggage, X-CSRFToken';

/** Whether a path belongs to the API. */
export function isApi(pathname: string): boolean {
  return pathname.startsWith(`${ROOT}/`);
}

/** Answers one call of the API, with headers for browsers when they ask from elsewhere. */
export async function answerApi(world: World, request: Request): Promise<Response> {
  const response = await answer(world, request).catch((error: unknown) => {
    if (error instanceof QueryError) return json({ detail: error.message }, { status: 400 });
    if (!(error instanceof Refusal)) throw error;
    return json(error.body, { status: error.status });
  });
  const origin = request.headers.get('origin');
  if (origin !== null) {
    response.headers.set('Access-Control-Allow-Origin', origin);
    response.headers.set('Access-Control-Expose-Headers', EXPOSED);
  }
  return response;
}

async function answer(world: World, request: Request): Promise<Response> {
  if (request.method === 'OPTIONS') return preflight();
  checkCaller(world, request);
  const url = new URL(request.url);
  const path = url.pathname.slice(ROOT.length);
  const found = route(ENDPOINTS, request.method, path);
  if ('endpoint' in found) {
    return found.endpoint.handle({
      world,
      request,
      url,
      query: url.searchParams,
      params: found.params,
      now: world.clock(),
    });
  }
  if (found.allowed.length > 0) throw new Refusal(405, { detail: `Method "${request.method}" not allowed.` });
  return lost(request, path);
}

function preflight(): Response {
  return new Response(null, {
    status: 200,
    headers: {
      'Access-Control-Allow-Methods': 'GET, POST, PUT, DELETE, OPTIONS',
      'Access-Control-Allow-Headers': ALLOWED,
      'Access-Control-Max-Age': '3600',
    },
  });
}

function checkCaller(world: World, request: Request): void {
  const given = /^bearer +(\S+)$/i.exec(request.headers.get('authorization') ?? '')?.[1];
  if (given === undefined)
    throw new Refusal(401, { detail: 'Authentication credentials were not provided.' });
  if (given !== world.token) throw new Refusal(401, { detail: 'Invalid token' });
  // A token made by hand allows no page's origin; the refusal is a bare text.
  const origin = request.headers.get('origin');
  if (origin !== null && origin !== 'null') throw new Refusal(400, `Invalid origin: '${origin}'`);
}

/** An unknown path has an empty body, a known one without its slash is told so. */
function lost(request: Request, path: string): Response {
  const missesSlash = !path.endsWith('/') && !('allowed' in route(ENDPOINTS, request.method, `${path}/`));
  if (!missesSlash) return new Response(null, { status: 404 });
  const info = `Route not found, did you forget a trailing slash? Try: '${ROOT}${path}/'`;
  if (request.headers.get('content-type')?.includes('json')) return json({ info }, { status: 404 });
  return new Response(info, { status: 404, headers: { 'Content-Type': 'text/plain' } });
}
