import type { IssueAction } from '../../../model/index.js';
import { CrashboardError } from '../../http/errors.js';
import { readArray, readObject, readText } from '../../normalize/read/scalars.js';
import type { CallOptions, ServerInfo } from '../../types/client.js';
import type { AdapterContext } from '../shared/adapter.js';
import { SELF_ROUTE, SETTINGS_ROUTE } from './settings.js';

/** The version and what the token may do. */
export async function readServerInfo(
  { host, capabilities }: AdapterContext,
  noteVersion: (version: string | undefined) => void,
  options: CallOptions | undefined,
): Promise<ServerInfo> {
  const signal = options?.signal;
  const [settings, self] = await Promise.all(
    [SETTINGS_ROUTE, SELF_ROUTE].map(async (route) => readObject((await host.call({ route, signal })).json)),
  );
  // A wrong token is no failure to this address.
  if (!self || (self.auth === null && !self.user)) {
    throw new CrashboardError('unauthorized', 'the server does not know the token');
  }
  const version = readText(settings?.version);
  // Features can be listed since version 6.
  noteVersion(Array.isArray(settings?.enabledFeatures) ? '6' : version);
  const canAssign = capabilities.get()['issues.assign']?.state === 'yes';
  return {
    vendor: 'glitchtip',
    ...(version !== undefined && { version }),
    can: actionsOf(readArray(readObject(self.auth)?.scopes), canAssign),
    projects: 'all',
    via: 'direct',
  };
}

/** A login without a token has no scopes: the first change tells. */
function actionsOf(scopes: readonly unknown[], canAssign: boolean): readonly IssueAction[] {
  const mayDelete = scopes.length === 0 || scopes.includes('event:admin');
  const mayTriage = mayDelete || scopes.includes('event:write');
  return [
    ...(mayTriage ? (['resolve', 'archive', 'comment', 'merge'] as const) : []),
    ...(mayTriage && canAssign ? (['assign'] as const) : []),
    ...(mayDelete ? (['delete'] as const) : []),
  ];
}
