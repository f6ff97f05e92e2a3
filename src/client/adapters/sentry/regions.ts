import { isCrashboardError } from '../../http/errors.js';
import type { Transport } from '../../http/transport.js';
import { normalizeBase } from '../../http/url.js';
import { readObject } from '../../normalize/read/scalars.js';
import type { CallOptions } from '../../types/client.js';
import type { AdapterContext } from '../shared/adapter.js';
import { routeOf } from '../shared/routeOf.js';

/** The hosted service: its front door, and where organizations' data lives. */
const CONTROL_HOST = 'sentry.io';
const SERVICE_HOSTS: readonly string[] = [CONTROL_HOST, 'us.sentry.io', 'de.sentry.io'];

/** Whether the client talks to the service's front door, which knows regions. */
export function isControlHost(base: string): boolean {
  return hostOf(base) === CONTROL_HOST;
}

/**
 * The address of a region when the credential may go there: https, on the configured host, on one the host
 * application listed, or (for the hosted service) on one of its own. An answer that names another host is ignored.
 */
export function allowedRegion(
  url: unknown,
  base: string,
  regionHosts: readonly string[],
): string | undefined {
  const text = typeof url === 'string' && url !== '' ? url : undefined;
  const host = text === undefined ? undefined : hostOf(text);
  if (text === undefined || host === undefined || !/^https:\/\//i.test(text)) return undefined;
  const configured = hostOf(base);
  const allowed = [configured, ...regionHosts, ...(isControlHost(base) ? SERVICE_HOSTS : [])];
  if (!allowed.includes(host)) return undefined;
  try {
    return normalizeBase(text);
  } catch {
    return undefined;
  }
}

/** The host with its port. */
function hostOf(url: string): string | undefined {
  try {
    return new URL(url).host.toLowerCase();
  } catch {
    return undefined;
  }
}

/**
 * The connection to the region that holds the organization. Everywhere but at the service's front door that is
 * the configured server. A failed look is repeated by the next call, which meanwhile goes to the front door.
 */
export function regionTransport(context: AdapterContext): (options?: CallOptions) => Promise<Transport> {
  const { transport, organization, regionHosts, isProxied } = context;
  if (isProxied || !isControlHost(transport.base)) return () => Promise.resolve(transport);
  let found: Transport | undefined;
  return async (options) => {
    if (found) return found;
    try {
      const answer = await transport.call({
        route: routeOf(context, 'organization'),
        params: { org: organization },
        query: { detailed: '0' },
        signal: options?.signal,
      });
      const links = readObject(readObject(answer.json)?.links);
      const region = allowedRegion(links?.regionUrl, transport.base, regionHosts);
      found = region === undefined ? transport : transport.at(region);
      return found;
    } catch (error) {
      if (isCrashboardError(error, 'aborted')) throw error;
      return transport;
    }
  };
}
