import type { Cache } from '../answers/cache.js';
import type { Limits, ProxyOptions } from '../options/options.js';
import type { Directory } from '../projects/directory.js';
import type { Asker } from '../projects/openProjects.js';
import type { ProjectLimit } from '../projects/projectLimit.js';
import type { Match } from '../request/match.js';
import type { Access } from '../rights/access.js';
import type { Upstream } from '../upstream/upstream.js';

/** What all requests of one handler share. */
export interface Shared {
  readonly options: ProxyOptions;
  readonly limits: Limits;
  readonly directory: Directory;
  readonly cache: Cache;
  /** Whether this kind of server divides its projects among organizations. */
  readonly needsOrganization: boolean;
}

/** One request that matched a row and is allowed to. */
export interface Step {
  readonly request: Request;
  readonly match: Match;
  readonly query: URLSearchParams;
  readonly access: Access;
  readonly upstream: Upstream;
}

/** In whose name look-ups for a step are made. */
export function askerOf({ upstream, request }: Step): Asker {
  return { upstream, signal: request.signal };
}

/**
 * The limit to keep, if any. Ids of issues count across organizations, so a call that names an issue but no
 * organization is held to the organization's projects even when all of those are open.
 */
export function limitOf(step: Step, needsOrganization: boolean): ProjectLimit | undefined {
  if (step.access.projects !== 'all') return step.access.projects;
  return needsOrganization && step.match.params.org === undefined ? 'organization' : undefined;
}
