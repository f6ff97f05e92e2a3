'use client';
import { type ForwardRefExoticComponent, forwardRef, type RefAttributes, useMemo } from 'react';
import type { ReleaseScope } from '../../client/types/client.js';
import { type ListingOptions, type ReleasesResult, useReleases, useSessions } from '../../hooks/index.js';
import { previousReleases, type ReleaseRow } from '../../insights/index.js';
import type { Release } from '../../model/index.js';
import { useControllableState } from '../config/index.js';
import type {
  ReleaseHealthOwnProps,
  ReleaseHealthViewProps,
  ReleaseSelection,
} from './ReleaseHealth.types.js';
import { ReleaseHealthView } from './ReleaseHealthView.js';
import { rowsIn, selectedRow } from './releasesOf.js';
import { updatedAtOf } from './shared/updatedAtOf.js';
import { useEvidence } from './useEvidence.js';

/** Which releases, and how the panel begins. */
export interface ReleaseHealthProps
  extends ReleaseHealthOwnProps,
    Pick<ListingOptions, 'refresh'>,
    Omit<ReleaseHealthViewProps, keyof ReleaseHealthOwnProps | DataProps> {
  /** Which releases, and the time their numbers are about. */
  scope: ReleaseScope;
  /** Releases per request, at most 100. @default 25 */
  pageSize?: number | undefined;
}

type DataProps =
  | 'releases'
  | 'sessions'
  | 'grounds'
  | 'range'
  | 'isFiltered'
  | 'onRefresh'
  | 'onRefreshSessions'
  | 'onFetchNextPage';

/**
 * The releases of a scope and their health. Needs a `CrashboardProvider`.
 *
 * @example <ReleaseHealth scope={{ projects: ['shop'], range: { last: '14d' } }} />
 */
export const ReleaseHealth: ForwardRefExoticComponent<ReleaseHealthProps & RefAttributes<HTMLElement>> =
  /* @__PURE__ */ forwardRef(function ReleaseHealth(
    { scope, pageSize, refresh, ...view }: ReleaseHealthProps,
    ref,
  ) {
    const releases = useReleases(scope, { pageSize, refresh });
    const [selected, setSelected] = useControllableState<ReleaseSelection | undefined, [Release]>({
      value: view.selectedRelease,
      defaultValue: view.defaultSelectedRelease,
      onChange: (next, release) => next && view.onSelectedReleaseChange?.(next, release),
    });
    const { row, previous, updatedAt } = useShown(releases, scope, selected);
    const sessions = useSessions(sessionScope(row, scope));
    const grounds = useEvidence(row, previous, scope, updatedAt);
    return (
      <ReleaseHealthView
        defaultSort={scope.sort && { by: scope.sort, direction: 'descending' }}
        {...view}
        ref={ref}
        releases={releases}
        sessions={sessions}
        grounds={grounds}
        range={scope.range}
        isFiltered={(scope.query ?? '') !== ''}
        selectedRelease={selected}
        onSelectedReleaseChange={setSelected}
        onRefresh={releases.refresh}
        onRefreshSessions={sessions.refresh}
        onFetchNextPage={releases.fetchNextPage}
      />
    );
  });

/** The row that the view shows, and the one before it. */
function useShown(releases: ReleasesResult, { range }: ReleaseScope, selected: ReleaseSelection | undefined) {
  const listing = releases.status === 'success' ? releases.data : undefined;
  const updatedAt = updatedAtOf(releases);
  const rows = useMemo(() => (listing ? rowsIn(listing, range, updatedAt) : []), [listing, range, updatedAt]);
  const before = useMemo(() => previousReleases(rows), [rows]);
  const row = selectedRow(rows, selected);
  return { row, previous: row && before.get(row.key), updatedAt };
}

/** The sessions of the release that the view shows. The search is for the list and means nothing here. */
function sessionScope(row: ReleaseRow | undefined, { projects, environments, range }: ReleaseScope) {
  if (row?.knowledge !== 'known') return undefined;
  const { release, project } = row;
  return { environments, range, projects: project ? [project.slug] : projects, releases: [release.version] };
}
