import type { RouteTable } from '../../client/routes/route.js';
import { SAFE_HEADERS, toJsonText } from '../answers/failure.js';
import type { ProxyOptions } from '../options/options.js';
import type { Access } from './access.js';
import { offeredActions } from './rights.js';

/** The path segment under which the proxy tells who it is. No server's API begins with an underscore. */
export const HANDSHAKE = '_crashboard';

/** What the panels may know: who the server is and what this reader may do. Never where it is. */
export function handshakeResponse(
  table: RouteTable,
  access: Access,
  options: Pick<ProxyOptions, 'vendor' | 'version'>,
): Response {
  const { actor, redaction } = access;
  const name = actor?.name ?? actor?.username ?? actor?.email;
  const user = { ...(actor?.id !== undefined && { id: actor.id }), ...(name !== undefined && { name }) };
  const body = {
    v: 1,
    vendor: options.vendor,
    ...(options.version !== undefined && { version: options.version }),
    can: offeredActions(table, access.rights),
    projects: access.projects === 'all' ? 'all' : [...access.projects],
    ...(redaction && { redaction: redaction.name }),
    ...(Object.keys(user).length > 0 && { user }),
  };
  return new Response(toJsonText(body), { status: 200, headers: SAFE_HEADERS });
}
