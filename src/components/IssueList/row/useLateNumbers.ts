'use client';
import { useCallback, useMemo, useState } from 'react';
import type { IssuesResult } from '../../../hooks/lists/useIssues.js';
import type { IssueNumbers } from '../../../hooks/stats/StatsLoader.js';
import { useIssueStats } from '../../../hooks/stats/useIssueStats.js';
import type { Issue, IssueScope, Listing, Problem, Resource, RowSource } from '../../../model/index.js';
import { usePrinting } from '../../internal/paper/usePrinting.js';

export interface LateNumbers {
  readonly resource: Resource<Listing<Issue>>;
  /** Why numbers are late. */
  readonly problem: Problem | undefined;
  /** Rows that are on paper without them. 0 on the screen. */
  readonly unprinted: number;
  setVisibleRows(first: number, last: number): void;
}

const NONE: readonly string[] = [];
/** Rows whose numbers are asked for because they are printed. */
const MOST_ON_PAPER = 200;

/** Fills in the numbers of rows on screen that came without them, where the server gives them separately. */
export function useLateNumbers(issues: IssuesResult, scope: IssueScope): LateNumbers {
  const [[first, last], setRange] = useState<readonly [number, number]>([0, 20]);
  const source = issues.status === 'success' ? issues.data.source : undefined;
  const isPrinting = usePrinting(true);
  // A page that is printed cannot wait for them; whoever prints again finds them there.
  const [isPaper, setPaper] = useState(false);
  if (isPrinting && !isPaper) setPaper(true);
  const wanted = useMemo(() => {
    if (!source) return NONE;
    const seen = withoutNumbers(source, first, last);
    return isPaper ? [...new Set([...seen, ...withoutNumbers(source, 0, MOST_ON_PAPER - 1)])] : seen;
  }, [source, first, last, isPaper]);
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
  const unprinted = useMemo(
    () =>
      isPrinting && source && stats.status !== 'error'
        ? withoutNumbers(source, 0, source.count - 1).filter((id) => !stats.byId.has(id)).length
        : 0,
    [isPrinting, source, stats],
  );
  const problem = stats.status === 'waiting' ? stats.problem : undefined;
  return { resource, problem, unprinted, setVisibleRows };
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
