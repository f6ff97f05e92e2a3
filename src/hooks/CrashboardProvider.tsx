'use client';
import { type ReactElement, type ReactNode, useMemo } from 'react';
import { createClient } from '../client/createClient.js';
import type { Client } from '../client/types.js';
import { createAnswer } from './cache/answer.js';
import { type Cache, CacheContext } from './cache/context.js';
import { createQueryClient } from './cache/createQueryClient.js';
import { ListingRegistry } from './listing/ListingRegistry.js';
import type { InitialState } from './prefetch.js';

/** Where the data comes from, as plain data: it crosses from a Server Component. */
export interface ClientSettings {
  /** Of the proxy, or of the server itself. */
  readonly baseUrl: string;
  readonly organization: string;
  /** Only without a proxy, where probing is not wanted. */
  readonly vendor?: string | undefined;
  /** Names the server in references and links. Give the same on the server and in the page. */
  readonly id?: string | undefined;
}

/** Where the data comes from, and what of it is there already. */
export interface CrashboardProviderProps {
  /** A client, or what one is made from. Another client means another, empty cache. */
  readonly client: Client | ClientSettings;
  /** What `prefetch` gave. Read once per client. */
  readonly initialState?: InitialState | undefined;
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
  return <CacheContext.Provider value={cache}>{children}</CacheContext.Provider>;
}

function useClient(client: Client | ClientSettings): Client {
  const settings = 'baseUrl' in client ? client : undefined;
  const { baseUrl, organization, vendor, id } = settings ?? {};
  // biome-ignore lint/correctness/useExhaustiveDependencies: settings are equal when their values are
  return useMemo(() => {
    if (baseUrl === undefined || organization === undefined) return client as Client;
    return createClient({ baseUrl, organization, vendor, id });
  }, [settings ? undefined : client, baseUrl, organization, vendor, id]);
}

function createCache(client: Client, initialState: InitialState | undefined): Cache {
  const queryClient = createQueryClient();
  for (const { key, data, at } of initialState?.v === 1 ? initialState.answers : []) {
    queryClient.setQueryData([client.id, ...key], data, { updatedAt: Date.parse(at) });
  }
  return {
    client,
    queryClient,
    answer: (question) => createAnswer(queryClient, question),
    listings: new ListingRegistry(client, queryClient),
  };
}
