import type { Page, ProjectRef, Release } from '../../../model/index.js';
import { CrashboardError } from '../../http/errors.js';
import { normalizeRelease } from '../../normalize/organization/release.js';
import type { CallOptions, ReleaseScope } from '../../types/client.js';
import type { ClientCalls } from '../shared/adapter.js';
import { pageSize } from '../shared/listing.js';
import { cursorOf, mergePage, type Place, placesOf } from '../shared/mergePage.js';
import { createPageCache } from '../shared/pageCache.js';
import type { BugsinkApi, ServerPage, Wire } from './api.js';
import { idOf } from './issues.js';
import type { Projects } from './projects.js';
import { timeOf, windowOf } from './window.js';

type ReleaseCalls = Pick<ClientCalls, 'listReleases' | 'getRelease'>;

/** Our pages that are searched for one release. */
const MAX_SEARCHED = 20;

/** Versions and when they came. The server counts no sessions, so nothing is said of their health. */
export function releaseCalls(api: BugsinkApi, projects: Projects): ReleaseCalls {
  const { now } = api.context;
  const pages = createPageCache<ServerPage>(now);

  const list = async (
    scope: ReleaseScope,
    matches: (version: string) => boolean,
    { cursor, size }: { readonly cursor: string | undefined; readonly size: number },
    options: CallOptions,
  ): Promise<Page<Release>> => {
    const { projects: open, leftOut } = await projects.of(scope.projects, options);
    const byId = new Map(open.map((project) => [project.id, project]));
    const { to } = windowOf(scope.range, now());
    const places =
      placesOf(cursor)?.filter((place) => byId.has(place.list)) ??
      open.map(({ id }): Place => ({ list: id }));
    const merged = await mergePage(places, {
      size,
      async read({ list: project, cursor: at, after }) {
        const key = `${project} ${at ?? ''}`;
        const kept = at === undefined && after === undefined ? undefined : pages.get(key);
        const page = kept ?? (await api.list('releases', { project, cursor: at }, options));
        pages.set(key, page);
        return page;
      },
      idOf,
      keyOf: (row) => timeOf(row.date_released) ?? 0,
      test(row) {
        // Events without a release are listed as a release without a name.
        if (row.version === '') return 'leave';
        // One from before the range may still be in use, so only those that came later are left out.
        const isLater = (timeOf(row.date_released) ?? to) > to;
        return !isLater && matches(String(row.version ?? '')) ? 'take' : 'leave';
      },
    });
    const items = together(
      merged.rows.flatMap((row) => normalizeRelease(wireOf(row, byId.get(String(row.project)))) ?? []),
    );
    const next = cursorOf(merged.places);
    const ignoredTokens = [
      ...(scope.environments ?? []).map((name) => `environment:${name}`),
      ...(scope.sort === undefined || scope.sort === 'date' ? [] : [`sort:${scope.sort}`]),
      ...leftOut.map((slug) => `project:${slug}`),
    ];
    return {
      items,
      skipped: merged.skipped,
      ...(next !== undefined && { nextCursor: next }),
      ...(merged.ended && { stoppedBy: merged.ended }),
      ...(ignoredTokens.length > 0 && { ignoredTokens }),
    };
  };

  return {
    listReleases(scope, options = {}) {
      const part = (scope.query ?? '').toLowerCase();
      const matches = (version: string): boolean => version.toLowerCase().includes(part);
      return list(scope, matches, { cursor: options.cursor, size: pageSize(options) }, options);
    },

    async getRelease(version, scope, options = {}) {
      const wanted = { projects: scope?.projects ?? ('all' as const) };
      let cursor: string | undefined;
      for (let page = 0; page < MAX_SEARCHED; page += 1) {
        const found = await list(wanted, (one) => one === version, { cursor, size: 1 }, options);
        const [release] = found.items;
        if (release) return release;
        cursor = found.nextCursor;
        if (cursor === undefined) break;
      }
      throw new CrashboardError('not_found', 'no such release', { status: 404 });
    },
  };
}

function wireOf(row: Wire, project: ProjectRef | undefined): Wire {
  const version = typeof row.version === 'string' ? row.version : '';
  const [, pack, short] = /^(.+)@([^@]+)$/s.exec(version) ?? [];
  return {
    version,
    shortVersion: short,
    versionInfo: { package: pack },
    dateReleased: row.date_released,
    projects: project ? [project] : [],
  };
}

/** Each project has a row of its own for what is one release. */
function together(releases: readonly Release[]): readonly Release[] {
  const byVersion = new Map<string, Release>();
  for (const release of releases) {
    const known = byVersion.get(release.version);
    byVersion.set(
      release.version,
      known ? { ...known, projects: [...known.projects, ...release.projects] } : release,
    );
  }
  return [...byVersion.values()];
}
