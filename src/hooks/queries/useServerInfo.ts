'use client';
import type { ServerInfo } from '../../client/types/client.js';
import { type RefreshableResource, useResource } from '../cache/useResource.js';
import { serverInfoRequest } from '../requests/requests.js';

/** Who the server is, and what the reader may change there. */
export function useServerInfo(): RefreshableResource<ServerInfo> {
  return useResource(serverInfoRequest());
}
