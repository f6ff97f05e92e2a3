'use client';
import { useCallback } from 'react';
import type { EventScope } from '../../client/types/client.js';
import type { CrashEvent, IssueRef } from '../../model/index.js';
import { useCrashboardClient } from './useCrashboardClient.js';

const USUAL = 5;

/**
 * Fetches other events of an issue, whole, when they are wanted: the newest inside of the scope. One that cannot be read
 * is left out; when none can, it rejects.
 */
export function useOtherEvents(
  ref: IssueRef,
  scope: EventScope,
  shownId: string,
): (options: { signal: AbortSignal }) => Promise<readonly CrashEvent[]> {
  const client = useCrashboardClient();
  return useCallback(
    async ({ signal }) => {
      const page = await client.listEvents(ref, scope, { signal, pageSize: USUAL + 1 });
      const ids = page.items.map(({ id }) => id).filter((id) => id !== shownId);
      const answers = await Promise.allSettled(
        ids.slice(0, USUAL).map((id) => client.getEvent(ref, id, { signal })),
      );
      const events = answers.flatMap((answer) => (answer.status === 'fulfilled' ? [answer.value] : []));
      const failed = answers.find((answer) => answer.status === 'rejected');
      if (events.length === 0 && failed) throw failed.reason;
      return events;
    },
    [client, ref, scope, shownId],
  );
}
