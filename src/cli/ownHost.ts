import { isIP } from 'node:net';
import type { NodeListener } from '../proxy/index.js';

const LOOPBACK: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]']);
/** Every address of the machine. */
const ANY: ReadonlySet<string> = new Set(['0.0.0.0', '::']);

/**
 * Answers only requests that were sent to this host by name. A foreign page may let its own name point to this
 * machine; its requests are same-origin to the browser, and only the name gives them away. An address in numbers
 * belongs to nobody else, so on a `host` that stands for every address any of them will do.
 */
export function ownHostOnly(host: string, listener: NodeListener): NodeListener {
  const own = host.toLowerCase();
  return (request, response) => {
    const name = (request.headers.host ?? '').replace(/:\d{1,5}$/, '').toLowerCase();
    const bare = name.replace(/^\[|\]$/g, '');
    const isOwn = LOOPBACK.has(name) || bare === own || (ANY.has(own) && isIP(bare) !== 0);
    if (isOwn) return listener(request, response);
    response.writeHead(421, { 'Content-Type': 'text/plain' }).end('This host is not served here.');
  };
}
