import type { IssueCounts } from '../../../model/index.js';
import { isUnsafeKey, readArray, readId, readObject } from '../read/scalars.js';
import { readCounts } from './issue.js';

/** Counts of issues on screen, by issue id. */
export interface IssueStats {
  readonly [id: string]: {
    readonly period?: IssueCounts;
    readonly lifetime?: IssueCounts;
    readonly matching?: IssueCounts;
  };
}

/** In whatever order they came; rows without an id are left out. */
export function normalizeIssueStats(value: unknown): IssueStats {
  const stats: { [id: string]: IssueStats[string] } = {};
  for (const row of readArray(value)) {
    const wire = readObject(row);
    const id = readId(wire?.id);
    if (!wire || id === undefined || isUnsafeKey(id)) continue;
    const period = readCounts(wire);
    const lifetime = readCounts(wire.lifetime);
    const matching = readCounts(wire.filtered);
    stats[id] = { ...(period && { period }), ...(lifetime && { lifetime }), ...(matching && { matching }) };
  }
  return stats;
}
