import type { Project } from '../../../model/index.js';
import { isCrashboardError } from '../../http/errors.js';
import type { Query } from '../../http/url.js';
import { normalizeProject } from '../../normalize/organization/project.js';
import { type Api, answerRows } from './api.js';

/** Numeric ids of projects, which every server takes; slugs are only taken by recent ones. */
export interface ProjectIds {
  /** Values for `project=`. */
  of(projects: readonly string[] | 'all'): Promise<readonly string[]>;
  /** Notes projects that an answer named. */
  learn(projects: readonly Pick<Project, 'id' | 'slug'>[]): void;
}

const FRESH_MS = 10 * 60_000;
const MAX_PAGES = 10;

interface ProjectIdOptions {
  /** What stands for every project the credential reaches. */
  readonly all: readonly string[];
  /** Asks for long pages. */
  readonly pageQuery: Query;
}

export function createProjectIds(
  api: Pick<Api<'projects'>, 'context' | 'call'>,
  { all, pageQuery }: ProjectIdOptions,
): ProjectIds {
  const ids = new Map<string, string>();
  let loading: Promise<void> | undefined;
  let loadedAt = Number.NEGATIVE_INFINITY;

  const learn = (projects: readonly Pick<Project, 'id' | 'slug'>[]): void => {
    for (const { id, slug } of projects) ids.set(slug, id);
  };

  const load = async (): Promise<void> => {
    let cursor: string | undefined;
    for (let page = 0; page < MAX_PAGES; page += 1) {
      const answer = await api.call('projects', { query: { ...pageQuery, cursor } });
      learn(answerRows(api, 'projects', answer).flatMap((row) => normalizeProject(row) ?? []));
      cursor = answer.next;
      if (cursor === undefined) break;
    }
    loadedAt = api.context.now();
  };

  const refresh = (): Promise<void> => {
    loading ??= load().finally(() => {
      loading = undefined;
    });
    return loading;
  };

  return {
    learn,
    async of(projects) {
      if (projects === 'all') return all;
      const isKnown = (slug: string): boolean => ids.has(slug) || isId(slug);
      if (!projects.every(isKnown) && api.context.now() - loadedAt > FRESH_MS) {
        try {
          await refresh();
        } catch (error) {
          // Without the right to list projects the slug itself is the best there is.
          if (!isCrashboardError(error, 'forbidden') && !isCrashboardError(error, 'not_found')) throw error;
        }
      }
      return projects.map((slug) => ids.get(slug) ?? slug);
    },
  };
}

function isId(slug: string): boolean {
  return /^\d+$/.test(slug);
}
