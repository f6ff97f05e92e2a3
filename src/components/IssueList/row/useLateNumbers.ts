'use client';
import { useCallback, useMemo, useState } from 'react';
import type { IssuesResult } from '../../../hooks/lists/useIssues.js';
import type { IssueNumbers } from '../../../hooks/stats/StatsLoader.js';
import { useIssueStats } from '../../../hooks/stats/useIssueStats.js';
import type { Issue, IssueScope, Listing, Problem, Resource, RowSource } from '../../../model/index.js';

export interface LateNumbers {
  readonly resource: Resource<Listing<Issue>>;
  /** Why numbers are late. */
  readonly problem: Problem | undefined;
  setVisibleRows(first: number, last: number): void;
}

const NONE: readonly string[] = [];

/** Fills in the numbers of rows on screen that came without them, where the server gives them separately. */
export function useLateNumbers(issues: IssuesResult, scope: IssueScope): LateNumbers {
  const [[first, last], setRange] = useState<readonly [number, number]>([0, 20]);
  const source = issues.status === 'success' ? issues.data.source : undefined;
  const wanted = useMemo(() => (source ? withoutNumbers(source, first, last) : NONE), [source, first, last]);
  const stats = useIssueStats(wanted, scope);
  const fill = useMemo(() => fillFrom(stats.byId), [stats.byId]);
  const resource = useMemo((): Resource<Listing<Issue>> => {
    if (issues.status !== 'success' || !fill) return issues;
    return { ...issues, data: { ...issues.data, source: withNumbers(issues.data.source, fill) } };
  }, [issues, fill]);
  const { setVisibleRows: show } = issues;
  const setVisibleRows = useCallback(
    (from: number, to: number) => {
      setRange([from, to]);
      show(from, to);
    },
    [show],
  );
  return { resource, problem: stats.status === 'waiting' ? stats.problem : undefined, setVisibleRows };
}

function withoutNumbers(source: RowSource<Issue>, first: number, last: number): readonly string[] {
  const ids: string[] = [];
  for (let index = first; index <= Math.min(last, source.count - 1); index += 1) {
    const issue = source.get(index);
    if (issue && issue !== 'moved' && !issue.period?.trend && !issue.lifetime?.trend) ids.push(issue.ref.id);
  }
  return ids;
}

type Fill = (issue: Issue) => Issue;

/** The same row gives the same object, or every row would be drawn anew. */
function fillFrom(byId: ReadonlyMap<string, IssueNumbers>): Fill | undefined {
  if (byId.size === 0) return undefined;
  const filled = new WeakMap<Issue, Issue>();
  return (issue) => {
    const numbers = byId.get(issue.ref.id);
    if (!numbers) return issue;
    const known = filled.get(issue) ?? mergeNumbers(issue, numbers);
    filled.set(issue, known);
    return known;
  };
}

function withNumbers(source: RowSource<Issue>, fill: Fill): RowSource<Issue> {
  return {
    ...source,
    get: (index) => {
      const row = source.get(index);
      return row === undefined || row === 'moved' ? row : fill(row);
    },
  };
}

function mergeNumbers(issue: Issue, { period, lifetime, matching, face }: IssueNumbers): Issue {
  return {
    ...face,
    ...issue,
    ...(period && { period: { ...issue.period, ...period } }),
    ...(lifetime && { lifetime: { ...issue.lifetime, ...lifetime } }),
    ...(matching && { matching: { ...issue.matching, ...matching } }),
  };
}
