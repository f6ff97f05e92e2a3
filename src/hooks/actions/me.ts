import type { ServerInfo } from '../../client/types/client.js';
import type { Actor } from '../../model/index.js';

/** Whom the server takes for `me`. Without a proxy that may be nobody. */
export function meOf({ user, via }: ServerInfo): Actor | undefined {
  if (via !== 'proxy' || user?.id === undefined) return undefined;
  return { type: 'user', id: user.id, name: user.name ?? user.id };
}
