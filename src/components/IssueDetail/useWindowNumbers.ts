'use client';
import { useMemo } from 'react';
import type { EventScope } from '../../client/types/client.js';
import { useIssueStats } from '../../hooks/stats/useIssueStats.js';
import {
  DEFAULT_SCOPE,
  type Issue,
  type IssueRef,
  type IssueScope,
  type Resource,
} from '../../model/index.js';

const NONE: readonly string[] = [];

/** The issue with the numbers of the reader's time range, where the server gives them separately. */
export function useWindowNumbers(
  issue: Resource<Issue>,
  ref: IssueRef,
  { environments, range }: EventScope,
): Resource<Issue> {
  const scope = useMemo(
    (): IssueScope => ({
      ...DEFAULT_SCOPE,
      projects: [ref.project],
      environments: environments ?? [],
      range: range ?? DEFAULT_SCOPE.range,
      query: '',
    }),
    [ref.project, environments, range],
  );
  const isWanted =
    range !== undefined && issue.status === 'success' && issue.data.period?.events === undefined;
  const ids = useMemo(() => (isWanted ? [ref.id] : NONE), [isWanted, ref.id]);
  const numbers = useIssueStats(ids, scope).byId.get(ref.id);
  return useMemo(() => {
    if (issue.status !== 'success' || !(numbers?.period || numbers?.face) || range === undefined)
      return issue;
    const { period, face } = numbers;
    return {
      ...issue,
      data: { ...face, ...issue.data, ...(period && { period: { ...issue.data.period, ...period } }) },
    };
  }, [issue, numbers, range]);
}
