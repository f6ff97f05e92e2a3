import { ISSUE_ACTIONS } from '../../model/index.js';
import { CrashboardError } from '../http/errors.js';
import type { Transport } from '../http/transport.js';
import { endpointOf } from '../http/url.js';
import type { Route } from '../routes/route.js';
import type { ServerInfo } from '../types/client.js';

/** The version of the proxy's language that this client speaks. */
export const PROTOCOL = 1;

/** Where the proxy tells who it is, below its base. */
export const HANDSHAKE_ROUTE: Route = {
  name: 'handshake',
  method: 'GET',
  path: '/_crashboard',
  scopes: [],
  right: 'read',
  holds: 'organization',
};

/** Asks the proxy who it is. Rejects honestly: a server without our proxy is `invalid_response` or `not_found`. */
export async function shakeHands(transport: Transport): Promise<ServerInfo> {
  const { json } = await transport.call({ route: HANDSHAKE_ROUTE });
  const said = membersOf(json);
  const endpoint = endpointOf(HANDSHAKE_ROUTE);
  if (typeof said.v === 'number' && said.v !== PROTOCOL) {
    throw new CrashboardError('unsupported', 'the proxy is of another version', { endpoint });
  }
  const vendor = nonEmptyText(said.vendor);
  if (said.v !== PROTOCOL || vendor === undefined) {
    throw new CrashboardError(
      'invalid_response',
      'no Crashboard proxy answers at baseUrl; name the `vendor` to talk to a server directly',
      { endpoint, hint: 'shape' },
    );
  }
  const { can, projects } = said;
  const user = membersOf(said.user);
  const [version, redaction, userId, userName] = [said.version, said.redaction, user.id, user.name].map(
    nonEmptyText,
  );
  return {
    vendor,
    can: ISSUE_ACTIONS.filter((action) => Array.isArray(can) && can.includes(action)),
    projects: Array.isArray(projects) ? projects.filter((slug) => nonEmptyText(slug) !== undefined) : 'all',
    via: 'proxy',
    ...(version !== undefined && { version }),
    ...(redaction !== undefined && { redaction }),
    ...((userId ?? userName) !== undefined && { user: { id: userId, name: userName } }),
  };
}

// A few lines of its own rather than the normalisers' readers, which load with the adapter.
function membersOf(value: unknown): { readonly [key: string]: unknown } {
  return typeof value === 'object' && value !== null ? (value as { [key: string]: unknown }) : {};
}

function nonEmptyText(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
