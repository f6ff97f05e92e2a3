import { BASE_PATH } from '../../src/cli/backend.js';
import { gzipped } from '../../src/cli/gzip.js';
import { ownHostOnly } from '../../src/cli/ownHost.js';
import { type NodeListener, toNodeListener } from '../../src/proxy/index.js';
import type { Backend } from './backend.js';

/**
 * Sends each request to whom it belongs: proxy, sandbox, the demo's own two addresses, or the page. What a real server
 * holds is shown under the names of this machine alone, and that of the `host` it listens on.
 */
export function demoListener(backend: Backend, page: NodeListener, host: string): NodeListener {
  const answer = answerer(backend, page);
  return backend.sandbox === undefined ? ownHostOnly(host, answer) : answer;
}

function answerer(backend: Backend, page: NodeListener): NodeListener {
  const proxy = toNodeListener(gzipped(backend.proxy));
  const sandbox = backend.sandbox === undefined ? undefined : toNodeListener(backend.sandbox.fetch);
  return (request, response) => {
    const path = (request.url ?? '/').split(/[?#]/, 1)[0] ?? '/';
    if (path.startsWith(`${BASE_PATH}/`)) return proxy(request, response);
    if (path.startsWith('/api/') && sandbox !== undefined) return sandbox(request, response);
    if (path === '/demo-config.json') {
      response.writeHead(200, { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' });
      return response.end(JSON.stringify(backend.config(originOf(request.headers.host))));
    }
    // What the page's "Break something" talks to: it is down, on purpose.
    if (path.startsWith('/demo-api/')) {
      response.writeHead(503, { 'Content-Type': 'application/json' });
      return response.end('{"error":"orders are closed"}');
    }
    return page(request, response);
  };
}

/** SDKs must reach the address under which the page was opened. */
function originOf(host: string | undefined): string {
  return `http://${/^[\w.:[\]-]+$/.test(host ?? '') ? host : 'localhost'}`;
}
