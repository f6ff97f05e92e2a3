'use client';
import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { problemOf } from '../client/errors.js';
import type { Scope } from '../model/index.js';
import type { IssueStats } from './stats/StatsLoader.js';
import { useCrashboardClient } from './useCrashboardClient.js';

export type { IssueNumbers, IssueStats } from './stats/StatsLoader.js';

const NOTHING: IssueStats = { byId: new Map(), status: 'idle' };
const never = (): (() => void) => () => {};

/**
 * Numbers for the issues on screen. Asks for few at a time, after they have rested there; when the server asks
 * to wait, `status` is `waiting` and loading goes on by itself.
 */
export function useIssueStats(ids: readonly string[], scope: Scope): IssueStats {
  const client = useCrashboardClient();
  // Most servers give the numbers with the list; the code for the others comes when the first one is missing.
  const [code, setCode] = useState<typeof import('./stats/StatsLoader.js')>();
  const [before, setBefore] = useState(NOTHING);
  const wanted = ids.length > 0;
  useEffect(() => {
    if (!wanted || code) return;
    import('./stats/StatsLoader.js').then(setCode, (error: unknown) =>
      setBefore({ ...NOTHING, status: 'error', problem: problemOf(error) }),
    );
  }, [wanted, code]);
  const scopeKey = JSON.stringify(scope);
  // biome-ignore lint/correctness/useExhaustiveDependencies: equal keys are equal scopes
  const loader = useMemo(() => code && new code.StatsLoader(client, scope), [code, client, scopeKey]);
  const idsKey = ids.join(' ');
  // biome-ignore lint/correctness/useExhaustiveDependencies: equal keys are equal ids
  useEffect(() => loader?.want(ids), [loader, idsKey]);
  const snapshot = loader?.getSnapshot ?? (() => before);
  return useSyncExternalStore(loader?.subscribe ?? never, snapshot, snapshot);
}
