import type { Access } from './access.js';
import type { Cache } from './cache.js';
import type { Directory } from './directory.js';
import type { Match } from './match.js';
import type { Limits, ProxyOptions } from './options.js';
import type { ProjectLimit } from './projectLimit.js';
import type { Upstream } from './upstream.js';

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

/**
 * The limit to keep, if any. Ids of issues count across organizations, so a call that names an issue but no
 * organization is held to the organization's projects even when all of those are open.
 */
export function limitOf(step: Step, needsOrganization: boolean): ProjectLimit | undefined {
  if (step.access.projects !== 'all') return step.access.projects;
  return needsOrganization && step.match.params.org === undefined ? 'organization' : undefined;
}
