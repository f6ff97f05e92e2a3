'use client';
import { useMemo } from 'react';
import type { ReleaseScope } from '../../client/types/client.js';
import { useIssueCounts, useSessions } from '../../hooks/index.js';
import { equalAge, type ReleaseRow } from '../../insights/index.js';
import { DEFAULT_SCOPE, getData, type Resource, type SessionSeries } from '../../model/index.js';
import { buildFilter } from '../../search/index.js';
import type { ReleaseGrounds } from './ReleaseHealth.types.js';

/** Asks for what the verdict on a release stands on besides the release itself. */
export function useEvidence(
  row: ReleaseRow | undefined,
  previous: ReleaseRow | undefined,
  { projects, environments, range }: ReleaseScope,
  updatedAt: string,
): Resource<ReleaseGrounds> | undefined {
  const isRated = row?.knowledge === 'known';
  const age = useMemo(
    () => (isRated ? equalAge(row.at, previous?.at, Date.parse(updatedAt)) : undefined),
    [isRated, row?.at, previous?.at, updatedAt],
  );
  const scoped = { projects: row?.project ? [row.project.slug] : projects, environments };
  const window = (of: ReleaseRow | undefined, side: 'current' | 'previous') =>
    age && of && { ...scoped, range: age[side], releases: [of.release.version] };
  const current = useSessions(window(row, 'current'));
  const before = useSessions(window(previous, 'previous'));
  const unhandled = useIssueCounts(
    row
      ? [
          {
            ...DEFAULT_SCOPE,
            ...scoped,
            environments: environments ?? [],
            range: range ?? DEFAULT_SCOPE.range,
            query: `error.unhandled:true ${buildFilter({ key: 'release', value: row.release.version })}`,
          },
        ]
      : [],
    { enabled: isRated },
  );
  const parts: readonly Resource<unknown>[] = age ? [current, before, unhandled] : [unhandled];
  const isPending = parts.some(({ status }) => status === 'pending');
  const issues = getData(unhandled)?.[0]?.total;
  const [first, second] = [getData(current), getData(before)];
  return useMemo(() => {
    if (!isRated) return undefined;
    if (isPending) return { status: 'pending', fetchStatus: 'fetching' };
    const data: ReleaseGrounds = {
      ...(age && { hours: age.hours, firstHours: firstHoursOf(first, second) }),
      ...(issues !== undefined && { unhandledIssues: issues }),
    };
    return { status: 'success', fetchStatus: 'idle', data, updatedAt };
  }, [isRated, isPending, age, first, second, issues, updatedAt]);
}

function firstHoursOf(
  current: readonly SessionSeries[] | undefined,
  previous: readonly SessionSeries[] | undefined,
): ReleaseGrounds['firstHours'] {
  return { current: current?.[0]?.totals, previous: previous?.[0]?.totals };
}
