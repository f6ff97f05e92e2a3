import type { ProxyOptions } from '../options/options.js';
import { originAllowed } from './cors.js';

/**
 * Whether an unsafe request comes from a page that may send it: by the host's own check, or by what browsers say
 * about themselves. A request that says neither is not from a browser we support, and is refused.
 */
export async function passesCsrf(
  request: Request,
  options: Pick<ProxyOptions, 'verifyCsrf' | 'cors'>,
): Promise<boolean> {
  if (options.verifyCsrf) return (await options.verifyCsrf(request)) === true;
  const origin = request.headers.get('origin');
  // Without `credentials` a listed page cannot read answers to cookies; a request that brings some is none of its own calls.
  const mayBringCookies = options.cors?.credentials === true || !request.headers.has('cookie');
  if (originAllowed(options.cors, origin) && mayBringCookies) return true;
  const site = request.headers.get('sec-fetch-site');
  if (site !== null) return site === 'same-origin';
  return origin !== null && sameHost(origin, request);
}

/**
 * Compares hosts only: behind a TLS terminator the scheme we see is not the browser's. The host is the one the browser
 * named; some frameworks put an address of their own in `request.url`.
 */
function sameHost(origin: string, request: Request): boolean {
  try {
    const parsed = new URL(origin);
    const host = request.headers.get('host') ?? new URL(request.url).host;
    return parsed.protocol.startsWith('http') && parsed.host === host.toLowerCase();
  } catch {
    return false;
  }
}
