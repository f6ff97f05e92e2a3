'use client';
import { type ReactElement, type ReactNode, useEffect, useMemo } from 'react';
import { createOverlay } from '../client/changes/overlay.js';
import { type ClientOptions, createClient } from '../client/createClient.js';
import type { Client } from '../client/types/client.js';
import { createActions } from './actions/createActions.js';
import { createAnswer } from './cache/answer.js';
import { type Cache, CacheContext } from './cache/context.js';
import { createQueryClient } from './cache/createQueryClient.js';
import { ListingRegistry } from './listing/ListingRegistry.js';
import type { InitialState } from './prefetch.js';

/** Where the data comes from, as plain data: it crosses from a Server Component. */
export type ClientSettings = Pick<
  ClientOptions,
  'baseUrl' | 'organization' | 'vendor' | 'proxiedVendor' | 'id'
>;

/** Where the data comes from, and what of it is there already. */
export interface CrashboardProviderProps {
  /** A client, or what one is made from. Another client means another, empty cache. */
  readonly client: Client | ClientSettings;
  /** What `prefetch` gave. Read once per client. */
  readonly initialState?: InitialState | undefined;
  /** What is connected. */
  readonly children?: ReactNode | undefined;
}

/** Connects the components below it to a server. Has a cache of its own and never touches the host's. */
export function CrashboardProvider({
  client,
  initialState,
  children,
}: CrashboardProviderProps): ReactElement {
  const given = useClient(client);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was fetched before is read once per client
  const cache = useMemo(() => createCache(given, initialState), [given]);
  useEffect(() => cache.actions.stop, [cache]);
  return <CacheContext.Provider value={cache}>{children}</CacheContext.Provider>;
}

/** Types do not hold in JavaScript. */
function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function useClient(client: Client | ClientSettings): Client {
  const settings = isObject(client) && 'baseUrl' in client ? client : undefined;
  if (!settings && !(isObject(client) && 'capabilities' in client))
    throw new TypeError(
      'Crashboard: `client` needs `baseUrl` and `organization`, or is what `createClient` gives.',
    );
  const { baseUrl, organization, vendor, proxiedVendor, id } = settings ?? {};
  // biome-ignore lint/correctness/useExhaustiveDependencies: settings are equal when their values are
  return useMemo(() => {
    if (!settings) return client as Client;
    return createClient(settings);
  }, [settings ? undefined : client, baseUrl, organization, vendor, proxiedVendor, id]);
}

function createCache(client: Client, initialState: InitialState | undefined): Cache {
  const queryClient = createQueryClient();
  for (const { key, data, at } of initialState?.v === 1 ? initialState.answers : []) {
    queryClient.setQueryData([client.id, ...key], data, { updatedAt: Date.parse(at) });
  }
  const hasSubstatus = (): boolean => client.capabilities.get()['issues.substatus']?.state !== 'no';
  const overlay = createOverlay({ hasSubstatus });
  return {
    client,
    queryClient,
    answer: (question) => createAnswer(queryClient, question),
    listings: new ListingRegistry(client, queryClient, overlay),
    overlay,
    actions: createActions(client, queryClient, overlay),
  };
}
