import { readId, readObject } from '../../normalize/read/scalars.js';
import type { CallOptions } from '../../types/client.js';
import type { BugsinkApi, Wire } from './api.js';

const MAX_KEPT = 10_000;

/** How many events each issue has had, thrown-away ones included, as rows of issues tell. */
export interface DigestedCounts {
  note(row: Wire): void;
  /** Asks the server about an issue that no row has told of. */
  of(issue: string, options: CallOptions | undefined): Promise<number | undefined>;
}

export function createDigestedCounts(api: BugsinkApi): DigestedCounts {
  const counts = new Map<string, number>();
  const note = (row: Wire): void => {
    const id = readId(row.id);
    if (id === undefined || typeof row.digested_event_count !== 'number') return;
    counts.delete(id);
    counts.set(id, row.digested_event_count);
    const [oldest] = counts.size > MAX_KEPT ? counts.keys() : [];
    if (oldest !== undefined) counts.delete(oldest);
  };
  return {
    note,
    async of(issue, options) {
      if (!counts.has(issue)) {
        const { json } = await api.call('issue', { params: { issue } }, options);
        note(readObject(json) ?? {});
      }
      return counts.get(issue);
    },
  };
}
