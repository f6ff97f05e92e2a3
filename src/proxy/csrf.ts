import { originAllowed } from './cors.js';
import type { ProxyOptions } from './options.js';

/**
 * Whether an unsafe request comes from a page that may send it: by the host's own check, or by what browsers say
 * about themselves. A request that says neither is not from a browser we support, and is refused.
 */
export async function passesCsrf(
  request: Request,
  options: Pick<ProxyOptions, 'csrf' | 'cors'>,
): Promise<boolean> {
  if (options.csrf) return (await options.csrf(request)) === true;
  const origin = request.headers.get('origin');
  if (originAllowed(options.cors, origin)) return true;
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
