import type { NodeListener } from '../proxy/index.js';

const LOOPBACK: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * Answers only requests that were sent to this host by name. A foreign page may let its own name point to this
 * machine; its requests are same-origin to the browser, and only the name gives them away.
 */
export function ownHostOnly(host: string, listener: NodeListener): NodeListener {
  return (request, response) => {
    const name = (request.headers.host ?? '').replace(/:\d{1,5}$/, '').toLowerCase();
    if (LOOPBACK.has(name) || name === host.toLowerCase()) return listener(request, response);
    response.writeHead(421, { 'Content-Type': 'text/plain' }).end('This host is not served here.');
  };
}
