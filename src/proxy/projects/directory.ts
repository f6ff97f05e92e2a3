import type { RouteTable } from '../../client/routes/route.js';
import { Failure } from '../answers/failure.js';
import { createFlights } from '../answers/flights.js';
import { isObject, projectOf, type WireProject, wireRows, word } from '../answers/wire.js';
import { createLookUp } from './lookUp.js';
import { createMemory } from './memory.js';
import type { Asker, OpenProjects } from './openProjects.js';
import { fetchProjects } from './projectList.js';

/** What the proxy has to know about the server to keep a limit to projects. Facts, the same for every role. */
export interface Directory {
  projects(asker: Asker): Promise<readonly WireProject[]>;
  /** Whether every one of these issues is in an open project. One that does not exist is not. */
  areOpen(ids: readonly string[], open: OpenProjects, asker: Asker): Promise<boolean>;
  /** Remembers which issues are in which projects, from a list of issues, or an issue, that passes by. */
  learn(json: unknown): void;
}

const PROJECTS_AGE = 5 * 60_000;
const ISSUE_AGE = 10 * 60_000;
/** Shorter: an issue may come into being. */
const REFUSAL_AGE = 30_000;
const MAX_ISSUES = 20_000;

export function createDirectory(table: RouteTable, org: string | undefined): Directory {
  const base = org === undefined ? {} : { org };
  const lookUp = createLookUp(table, base);
  const projects = createMemory<readonly WireProject[]>(PROJECTS_AGE, 1);
  const issues = createMemory<WireProject>(ISSUE_AGE, MAX_ISSUES);
  const refusals = createMemory<true>(REFUSAL_AGE, MAX_ISSUES);
  const listing = createFlights<readonly WireProject[]>();
  const looking = createFlights<void>();

  const isKnownOpen = (id: string, open: OpenProjects): boolean => {
    const project = issues.get(id);
    return project !== undefined && open.has(project);
  };

  const learn = (json: unknown): void => {
    for (const row of wireRows(json) ?? [json]) {
      const id = isObject(row) ? word(row.id) : undefined;
      const project = projectOf(row);
      if (id !== undefined && project) issues.set(id, project);
    }
  };

  return {
    async projects({ upstream, signal }) {
      const known = projects.get('');
      if (known) return known;
      const found = await joined(
        listing.join('', signal, (both) => fetchProjects(table, base, upstream, both)),
        signal,
      );
      projects.set('', found);
      return found;
    },

    /**
     * What is known helps to let an issue through, never to refuse it: a refusal costs the same calls whether the
     * issue is in a closed project, known or not, or does not exist, so that no time tells which.
     */
    async areOpen(ids, open, { upstream, signal }) {
      const unsure = [...new Set(ids)].filter((id) => !isKnownOpen(id, open));
      if (unsure.some((id) => refusals.get(`${open.key} ${id}`))) return false;
      if (unsure.length === 0) return true;
      const key = `${open.key} ${unsure.join(' ')}`;
      const find = (both: AbortSignal): Promise<void> =>
        lookUp(unsure, {
          open,
          asker: { upstream, signal: both },
          learn,
          isOpen: (id) => isKnownOpen(id, open),
        });
      await joined(looking.join(key, signal, find), signal);
      const refused = unsure.filter((id) => !isKnownOpen(id, open));
      for (const id of refused) refusals.set(`${open.key} ${id}`, true);
      return refused.length === 0;
    },

    learn,
  };
}

/** Who left is told so, whatever became of the work. */
async function joined<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw signal.aborted ? new Failure(499, { code: 'aborted' }) : error;
  }
}
