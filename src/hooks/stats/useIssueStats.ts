'use client';
import { useEffect, useMemo, useSyncExternalStore } from 'react';
import type { IssueScope } from '../../model/index.js';
import { useCrashboardClient } from '../queries/useCrashboardClient.js';
import { type IssueStats, StatsLoader } from './StatsLoader.js';

export type { IssueNumbers, IssueStats } from './StatsLoader.js';

/**
 * Numbers for the issues on screen. Asks for few at a time, after they have rested there; when the server asks
 * to wait, `status` is `waiting` and loading goes on by itself.
 */
export function useIssueStats(ids: readonly string[], scope: IssueScope): IssueStats {
  const client = useCrashboardClient();
  const scopeKey = JSON.stringify(scope);
  // biome-ignore lint/correctness/useExhaustiveDependencies: equal keys are equal scopes
  const loader = useMemo(() => new StatsLoader(client, scope), [client, scopeKey]);
  const idsKey = ids.join(' ');
  // biome-ignore lint/correctness/useExhaustiveDependencies: equal keys are equal ids
  useEffect(() => loader.want(ids), [loader, idsKey]);
  return useSyncExternalStore(loader.subscribe, loader.getSnapshot, loader.getSnapshot);
}
