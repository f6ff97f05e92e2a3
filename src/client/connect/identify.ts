import { CrashboardError, isCrashboardError } from '../http/errors.js';
import type { Transport } from '../http/transport.js';
import type { ServerInfo } from '../types/client.js';
import { type DetectedServer, detectServer } from './detect.js';
import { shakeHands } from './handshake.js';

/** Who answers: the proxy, or the server itself. */
export interface Identity {
  readonly handshake?: ServerInfo | undefined;
  readonly found?: DetectedServer | undefined;
}

/** Asks the proxy who it is and, where there is none, the server itself. Only one answer of a server counts. */
export function createIdentify(host: Transport): () => Promise<Identity> {
  let found: DetectedServer | undefined;
  let isDetected = false;
  return async () => {
    if (found) return { found };
    try {
      return { handshake: await shakeHands(host) };
    } catch (error) {
      if (!saysNoProxy(error)) throw error;
      // A path of the page's own host is where a proxy is mounted, or is not: no server is asked what it is there.
      if (isDetected || host.base.startsWith('/')) throw noProxy(error);
      found = await detectServer(host).catch(() => {
        throw error;
      });
      isDetected = true;
      if (!found) throw noProxy(error);
      return { found };
    }
  };
}

/** Says what is missing, whatever answered in its place. */
function noProxy(error: unknown): unknown {
  if (!isCrashboardError(error) || error.hint === 'redirect') return error;
  const { status, endpoint } = error;
  return new CrashboardError(error.code, 'no Crashboard proxy answers at baseUrl', {
    status,
    endpoint,
    hint: 'no_proxy',
  });
}

/** Something answered, and it was not our proxy. */
function saysNoProxy(error: unknown): boolean {
  if (!isCrashboardError(error)) return false;
  return error.code === 'not_found' || (error.code === 'invalid_response' && error.hint !== 'truncated');
}
