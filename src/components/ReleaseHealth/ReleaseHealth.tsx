'use client';
import { type ForwardRefExoticComponent, forwardRef, type RefAttributes, useMemo } from 'react';
import type { ReleaseScope } from '../../client/types.js';
import { type ListingOptions, type ReleasesResult, useReleases, useSessions } from '../../hooks/index.js';
import type { Release } from '../../model/index.js';
import { useControllableState } from '../config/index.js';
import type {
  ReleaseHealthOwnProps,
  ReleaseHealthViewProps,
  ReleaseSelection,
} from './ReleaseHealth.types.js';
import { ReleaseHealthView } from './ReleaseHealthView.js';
import { rowsIn, selectedRow, updatedAtOf } from './releasesOf.js';

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
  | 'range'
  | 'isFiltered'
  | 'onRefresh'
  | 'onRefreshSessions'
  | 'onLoadNext';

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
      value: view.selected,
      defaultValue: view.defaultSelected,
      onChange: (next, release) => next && view.onSelectedChange?.(next, release),
    });
    const sessions = useSessions(useSessionScope(releases, scope, selected));
    return (
      <ReleaseHealthView
        defaultSort={scope.sort && { by: scope.sort, direction: 'descending' }}
        {...view}
        ref={ref}
        releases={releases}
        sessions={sessions}
        range={scope.range}
        isFiltered={(scope.query ?? '') !== ''}
        selected={selected}
        onSelectedChange={setSelected}
        onRefresh={releases.refresh}
        onRefreshSessions={sessions.refresh}
        onLoadNext={releases.loadNext}
      />
    );
  });

/** Asks for the sessions of the release that the view shows. The search is for the list and means nothing here. */
function useSessionScope(
  releases: ReleasesResult,
  { projects, environments, range }: ReleaseScope,
  selected: ReleaseSelection | undefined,
) {
  const listing = releases.status === 'success' ? releases.data : undefined;
  const updatedAt = updatedAtOf(releases);
  const rows = useMemo(() => (listing ? rowsIn(listing, range, updatedAt) : []), [listing, range, updatedAt]);
  const row = selectedRow(rows, selected);
  if (row?.knowledge !== 'known') return undefined;
  const { release, project } = row;
  return { environments, range, projects: project ? [project.slug] : projects, releases: [release.version] };
}
