import { type NodeListener, type ProxyHandler, toNodeListener } from '../proxy/index.js';
import { BASE_PATH } from './backend.js';
import { gzipped } from './gzip.js';
import { ownHostOnly } from './ownHost.js';
import { staticFiles } from './staticFiles.js';

/** What the page is told. */
export interface PageConfig {
  readonly organization: string;
  /** In words: the server's host, or that it is made up. */
  readonly showing: string;
}

/** The page needs its own files and the proxy, and nothing else from anywhere. */
const PAGE_HEADERS: { readonly [name: string]: string } = {
  'Content-Security-Policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "connect-src 'self'",
    "img-src 'self' data:",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

export function cliListener(
  proxy: ProxyHandler,
  config: PageConfig,
  folder: string,
  host: string,
): NodeListener {
  const crashboard = toNodeListener(gzipped(proxy));
  const page = staticFiles(folder, PAGE_HEADERS);
  return ownHostOnly(host, (request, response) => {
    const path = (request.url ?? '/').split(/[?#]/, 1)[0] ?? '/';
    if (path.startsWith(`${BASE_PATH}/`)) return crashboard(request, response);
    if (path !== '/config.json') return page(request, response);
    response.writeHead(200, { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' });
    return response.end(JSON.stringify(config));
  });
}
