import type { Environment } from './token.js';
import { checkAddress, SettingsError } from './values.js';

/** A server to show. */
export interface RealServer {
  readonly upstream: string;
  readonly organization: string;
  /** Left out, the server is asked what it is. */
  readonly vendor?: string | undefined;
}

interface Given {
  readonly upstream?: string | undefined;
  readonly org?: string | undefined;
  readonly vendor?: string | undefined;
}

/**
 * The server that options name, or else `CRASHBOARD_UPSTREAM`, `CRASHBOARD_ORG` and `CRASHBOARD_VENDOR`; `undefined`
 * when neither names any. Throws a `SettingsError` for half a server.
 */
export function readServer(given: Given, environment: Environment): RealServer | undefined {
  const upstream = first(given.upstream, environment.CRASHBOARD_UPSTREAM);
  const organization = first(given.org, environment.CRASHBOARD_ORG);
  const vendor = first(given.vendor, environment.CRASHBOARD_VENDOR);
  if (!(upstream || organization || vendor)) return undefined;
  if (!upstream || !organization) {
    throw new SettingsError(
      'To show a server, give both --upstream and --org, or set CRASHBOARD_UPSTREAM and CRASHBOARD_ORG.',
    );
  }
  checkAddress(upstream, given.upstream ? '--upstream' : 'CRASHBOARD_UPSTREAM');
  return { upstream, organization, ...(vendor && { vendor }) };
}

function first(...texts: readonly (string | undefined)[]): string | undefined {
  return texts.map((text) => text?.trim()).find(Boolean);
}
