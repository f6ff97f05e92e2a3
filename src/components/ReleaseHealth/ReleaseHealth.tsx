'use client';
import { type ForwardRefExoticComponent, forwardRef, type RefAttributes, useMemo } from 'react';
import type { ReleaseScope } from '../../client/types/client.js';
import { type ListingOptions, type ReleasesResult, useReleases, useSessions } from '../../hooks/index.js';
import { useScopeChoices } from '../../hooks/queries/useScopeChoices.js';
import { previousReleases, type ReleaseRow } from '../../insights/index.js';
import { DEFAULT_SCOPE, type Release } from '../../model/index.js';
import { useControllableState } from '../config/index.js';
import type { ChoicesProps } from '../internal/listing/filters/choices.js';
import { type LockedScope, useLocked } from '../internal/listing/filters/useLocked.js';
import { useOnce } from '../internal/react/useOnce.js';
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
  /**
   * Which releases, and the time their numbers are about. With `onScopeChange` readers can change it; without, it is
   * what it is. Omit to leave it to the panel.
   */
  scope?: ReleaseScope | undefined;
  /** What an uncontrolled panel shows first, and again when its filters are cleared. */
  defaultScope?: Partial<ReleaseScope> | undefined;
  /** Called with the whole new scope, controlled or not. */
  onScopeChange?: ((scope: ReleaseScope) => void) | undefined;
  /** Projects, environments or both that readers cannot leave. Their filters are not shown. */
  lockedScope?: LockedScope | undefined;
  /** Filters by project, environment and time, where readers can change the scope. @default true */
  showFilters?: boolean | undefined;
  /** Releases per request, at most 100. @default 25 */
  pageSize?: number | undefined;
}

type DataProps =
  | 'releases'
  | 'sessions'
  | 'grounds'
  | 'scope'
  | 'onScopeChange'
  | 'projects'
  | 'environments'
  | 'choicesPending'
  | keyof ChoicesProps
  | 'isFiltered'
  | 'onClearFilters'
  | 'onRefresh'
  | 'onRefreshSessions'
  | 'onFetchNextPage';

const USUAL_SCOPE: ReleaseScope = { projects: 'all', environments: [], range: DEFAULT_SCOPE.range };

/**
 * The releases of a scope and their health. Needs a `CrashboardProvider`.
 *
 * @example <ReleaseHealth defaultScope={{ projects: ['shop'], range: { last: '14d' } }} />
 */
export const ReleaseHealth: ForwardRefExoticComponent<ReleaseHealthProps & RefAttributes<HTMLElement>> =
  /* @__PURE__ */ forwardRef(function ReleaseHealth(props: ReleaseHealthProps, ref) {
    const {
      scope: given,
      defaultScope,
      onScopeChange,
      lockedScope,
      showFilters = true,
      pageSize,
      refresh,
      ...view
    } = props;
    const start = { ...USUAL_SCOPE, ...defaultScope };
    const [free, setScope] = useControllableState<ReleaseScope>({
      value: given,
      defaultValue: start,
      onChange: onScopeChange,
    });
    const scope = useLocked(free, lockedScope);
    const releases = useReleases(scope, { pageSize, refresh });
    const [selected, setSelected] = useControllableState<ReleaseSelection | undefined, [Release]>({
      value: view.selectedRelease,
      defaultValue: view.defaultSelectedRelease,
      onChange: (next, release) => next && view.onSelectedReleaseChange?.(next, release),
    });
    const { row, previous, updatedAt } = useShown(releases, scope, selected);
    const sessions = useSessions(sessionScope(row, scope));
    const grounds = useEvidence(row, previous, scope, updatedAt);
    const canChange = given === undefined || onScopeChange !== undefined;
    const hasFilters = showFilters && canChange;
    // What the filters offer waits for the rows: on a slow network it would only delay them.
    const hasChoices = useOnce(releases.status !== 'pending') && hasFilters;
    const choices = useScopeChoices(scope, {
      projects: !lockedScope?.projects,
      environments: !lockedScope?.environments,
      isReady: hasChoices,
    });
    return (
      <ReleaseHealthView
        defaultSort={scope.sort && { by: scope.sort, direction: 'descending' }}
        {...view}
        ref={ref}
        releases={releases}
        sessions={sessions}
        grounds={grounds}
        scope={scope}
        onScopeChange={hasFilters ? setScope : undefined}
        {...choices}
        isFiltered={isNarrowed(free)}
        onClearFilters={
          canChange ? () => setScope({ ...free, projects: 'all', environments: [], query: '' }) : undefined
        }
        selectedRelease={selected}
        onSelectedReleaseChange={setSelected}
        onRefresh={releases.refresh}
        onRefreshSessions={sessions.refresh}
        onFetchNextPage={releases.fetchNextPage}
      />
    );
  });

function isNarrowed({ projects, environments = [], query = '' }: ReleaseScope): boolean {
  return projects !== 'all' || environments.length > 0 || query !== '';
}

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
