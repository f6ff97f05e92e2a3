import { eventCount, type IssueRecord, liveAt } from './issue.js';

/** Versions of an issue's oldest and newest event. */
export function releaseNames(issue: IssueRecord): { readonly first?: string; readonly last?: string } {
  const first = releaseAt(issue, 0);
  const last = releaseAt(issue, eventCount(issue) - 1);
  return { ...(first !== undefined && { first }), ...(last !== undefined && { last }) };
}

export function releaseAt(issue: IssueRecord, position: number): string | undefined {
  const live = liveAt(issue, position);
  if (live !== undefined) return live.tags.release;
  const { series } = issue;
  return series?.releases[series.releaseAt(position, series.currentRelease(position))]?.version;
}
