'use client';
import { type ForwardRefExoticComponent, forwardRef, type RefAttributes, useMemo } from 'react';
import type { ReleaseScope } from '../../client/types.js';
import { type ListingOptions, type ReleasesResult, useReleases, useSessions } from '../../hooks/index.js';
import { useControllableState } from '../config/index.js';
import type {
  ReleaseHealthOwnProps,
  ReleaseHealthViewProps,
  ReleaseSelection,
} from './ReleaseHealth.types.js';
import { ReleaseHealthView } from './ReleaseHealthView.js';
import { rowsIn, selectedRow } from './releasesOf.js';

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
    const [selected, setSelected] = useControllableState<ReleaseSelection | undefined>({
      value: view.selected,
      defaultValue: view.defaultSelected,
    });
    const chosen = useChosen(releases, scope.range, selected);
    const sessions = useSessions(sessionScope(scope, chosen));
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
        onSelectedChange={(next, release) => {
          setSelected(next);
          view.onSelectedChange?.(next, release);
        }}
        onRefresh={releases.refresh}
        onRefreshSessions={sessions.refresh}
        onLoadNext={releases.loadNext}
      />
    );
  });

/** The release that the view shows, so that its sessions are asked for and no others'. */
function useChosen(
  releases: ReleasesResult,
  range: ReleaseScope['range'],
  selected: ReleaseSelection | undefined,
): ReleaseSelection | undefined {
  const listing = releases.status === 'success' ? releases.data : undefined;
  const updatedAt = releases.status === 'success' ? releases.updatedAt : '';
  return useMemo(() => {
    if (!listing) return undefined;
    const row = selectedRow(rowsIn(listing, range, updatedAt), selected);
    return row?.knowledge === 'known'
      ? { version: row.release.version, project: row.project?.slug }
      : undefined;
  }, [listing, range, updatedAt, selected]);
}

/** The search is for versions of the list and means nothing among sessions. */
function sessionScope(scope: ReleaseScope, chosen: ReleaseSelection | undefined) {
  if (!chosen) return undefined;
  const { projects, environments, range } = scope;
  return {
    environments,
    range,
    projects: chosen.project === undefined ? projects : [chosen.project],
    releases: [chosen.version],
  };
}
