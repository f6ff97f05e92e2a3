import type { QueryClient } from '@tanstack/query-core';
import type { ChangeOverlay } from '../../client/changes/overlay.js';
import type { Client, ServerInfo } from '../../client/types/client.js';
import { issueKey } from '../../model/index.js';
import { serverInfoRequest } from '../requests/requests.js';
import { meOf } from './me.js';
import { ProviderActions } from './ProviderActions.js';

/** Resources that say something of one issue itself; the second step of their keys is the issue's. */
const OF_ISSUE: ReadonlySet<unknown> = new Set(['issue', 'activity']);
/** Resources that any issue may be part of. */
const OF_MANY: ReadonlySet<unknown> = new Set(['issue-counts']);

/** The actions of one provider. What its cache holds of a changed issue is asked for again. */
export function createActions(
  client: Client,
  queryClient: QueryClient,
  overlay: ChangeOverlay,
): ProviderActions {
  return new ProviderActions({
    client,
    overlay,
    invalidate(refs) {
      const keys = new Set<unknown>(refs.map(issueKey));
      const predicate = ({
        queryKey: [source, kind, key],
      }: {
        readonly queryKey: readonly unknown[];
      }): boolean => source === client.id && (OF_MANY.has(kind) || (OF_ISSUE.has(kind) && keys.has(key)));
      // What is on its way was asked for before the change.
      void queryClient.cancelQueries({ predicate }).then(() => queryClient.invalidateQueries({ predicate }));
    },
    me() {
      const info = queryClient.getQueryData<ServerInfo>([client.id, ...serverInfoRequest().key]);
      return info && meOf(info);
    },
  });
}
