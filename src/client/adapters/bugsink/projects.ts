import type { Page, Project, ProjectRef } from '../../../model/index.js';
import { CrashboardError, isCrashboardError } from '../../http/errors.js';
import { normalizeProject } from '../../normalize/organization/project.js';
import type { CallOptions, PageOptions } from '../../types/client.js';
import type { BugsinkApi } from './api.js';

/** Slugs and numbers of projects: the server's lists take and give numbers only. */
export interface Projects {
  list(options?: PageOptions): Promise<Page<Project>>;
  /** The projects of a scope, and the slugs of those that were left out because there are too many. */
  of(
    slugs: readonly string[] | 'all',
    options?: CallOptions,
  ): Promise<{ readonly projects: readonly ProjectRef[]; readonly leftOut: readonly string[] }>;
  /** The project of a number. One that nobody knows is called by its number. */
  byId(id: string | undefined, options?: CallOptions): Promise<ProjectRef | undefined>;
}

/** Each project is a request of its own. */
export const MAX_PROJECTS = 20;
const MAX_PAGES = 10;
const FRESH_MS = 10 * 60_000;

interface Known {
  readonly ref: ProjectRef;
  readonly events: number;
}

export function createProjects(api: BugsinkApi): Projects {
  const { now } = api.context;
  let known = new Map<string, Known>();
  let loadedAt = Number.NEGATIVE_INFINITY;
  let loading: Promise<void> | undefined;

  const load = async (): Promise<void> => {
    const found = new Map<string, Known>();
    let cursor: string | undefined;
    for (let page = 0; page < MAX_PAGES; page += 1) {
      const { rows, next } = await api.list('projects', { cursor });
      for (const row of rows) {
        const ref = normalizeProject(row);
        if (ref) found.set(ref.id, { ref, events: Number(row.digested_event_count) || 0 });
      }
      cursor = next;
      if (cursor === undefined) break;
    }
    known = found;
    loadedAt = now();
  };

  /** `isNeeded` loads even what was loaded a moment ago, though not more than once in ten seconds. */
  const refresh = async (isNeeded: boolean): Promise<void> => {
    if (now() - loadedAt < (isNeeded ? 10_000 : FRESH_MS)) return;
    loading ??= load().finally(() => {
      loading = undefined;
    });
    await loading;
  };

  const bySlug = (slug: string): ProjectRef | undefined =>
    [...known.values()].find(({ ref }) => ref.slug === slug || ref.id === slug)?.ref;

  return {
    async list(options) {
      const { rows, next, skipped } = await api.list('projects', { cursor: options?.cursor }, options);
      const items = rows.flatMap((row) => normalizeProject(row) ?? []);
      const page = { items, skipped: skipped + rows.length - items.length };
      return next === undefined ? page : { ...page, nextCursor: next };
    },

    async of(slugs) {
      await refresh(slugs !== 'all' && !slugs.every(bySlug));
      if (slugs === 'all') {
        const all = [...known.values()].sort((a, b) => b.events - a.events).map(({ ref }) => ref);
        return {
          projects: all.slice(0, MAX_PROJECTS),
          leftOut: all.slice(MAX_PROJECTS).map(({ slug }) => slug),
        };
      }
      const projects = slugs.map((slug) => {
        const project = bySlug(slug);
        if (!project) throw new CrashboardError('not_found', 'no such project');
        return project;
      });
      return { projects: projects.slice(0, MAX_PROJECTS), leftOut: slugs.slice(MAX_PROJECTS) };
    },

    async byId(id) {
      if (id === undefined) return undefined;
      try {
        await refresh(!known.has(id));
      } catch (error) {
        // A token may be allowed to read issues, and not projects.
        if (!isCrashboardError(error, 'forbidden')) throw error;
      }
      return known.get(id)?.ref ?? { id, slug: id };
    },
  };
}
