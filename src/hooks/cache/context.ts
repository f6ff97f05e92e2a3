'use client';
import type { QueryClient } from '@tanstack/query-core';
import { type Context, createContext, useContext } from 'react';
import type { ChangeOverlay } from '../../client/changes/overlay.js';
import type { Client } from '../../client/types/client.js';
import type { ProviderActions } from '../actions/ProviderActions.js';
import type { ListingRegistry } from '../listing/ListingRegistry.js';
import type { Answer, Question } from './answer.js';

/** What a provider holds for its hooks. */
export interface Cache {
  readonly client: Client;
  readonly queryClient: QueryClient;
  readonly answer: <T>(question: Question<T>) => Answer<T>;
  readonly listings: ListingRegistry;
  /** What the reader has changed and servers may not show yet. */
  readonly overlay: ChangeOverlay;
  readonly actions: ProviderActions;
}

export const CacheContext: Context<Cache | undefined> = /* @__PURE__ */ createContext<Cache | undefined>(
  undefined,
);

/** The cache of the nearest `CrashboardProvider`. Throws outside of one. */
export function useCache(): Cache {
  const cache = useContext(CacheContext);
  if (!cache) {
    throw new Error('Crashboard: no client here. Wrap it in <CrashboardProvider>.');
  }
  return cache;
}
