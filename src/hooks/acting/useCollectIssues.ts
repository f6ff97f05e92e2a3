'use client';
import { useCallback } from 'react';
import { type Issue, type IssueScope, issueKey } from '../../model/index.js';
import { useCrashboardClient } from '../queries/useCrashboardClient.js';

/** Pages of a hundred. Whoever wants more narrows the search. */
const MOST_PAGES = 20;

/** Finds every issue of a scope by reading its pages, up to 2,000. Stops early when the server repeats itself. */
export function useCollectIssues(
  scope: IssueScope,
): (signal: AbortSignal, onProgress: (count: number) => void) => Promise<readonly Issue[]> {
  const client = useCrashboardClient();
  return useCallback(
    async (signal, onProgress) => {
      const found = new Map<string, Issue>();
      const cursors = new Set<string>();
      let cursor: string | undefined;
      for (let pages = 0; pages < MOST_PAGES; pages += 1) {
        const page = await client.listIssues(scope, { cursor, pageSize: 100, signal });
        for (const issue of page.items) found.set(issueKey(issue.ref), issue);
        onProgress(found.size);
        cursor = page.nextCursor;
        if (cursor === undefined || cursors.has(cursor)) break;
        cursors.add(cursor);
      }
      return [...found.values()];
    },
    [client, scope],
  );
}
