import type { Route } from '../../client/routes/route.js';
import { refused } from '../answers/failure.js';
import type { Telling, UpstreamAnswer } from '../answers/ready.js';
import { isObject, projectOf, type WireProject, wireRows, withRows } from '../answers/wire.js';
import { ISSUE_KEYS } from '../request/fields.js';
import type { Match } from '../request/match.js';
import { searchedProjects } from '../request/search.js';
import type { Directory } from './directory.js';
import type { Asker, OpenProjects } from './openProjects.js';
import { rowKeeper } from './projectRows.js';

/** The projects a role may see: slugs, or whichever belong to the one organization. */
export type ProjectLimit = ReadonlySet<string> | 'organization';

/** Answers that hold other projects' events although the call names its projects. */
const SPANNING: ReadonlySet<string> = new Set(['trace']);

export async function openProjects(
  limit: ProjectLimit,
  directory: Directory,
  asker: Asker,
): Promise<OpenProjects> {
  const all = await directory.projects(asker);
  const list = all.filter((p) => limit === 'organization' || (p.slug !== undefined && limit.has(p.slug)));
  return {
    list,
    key: JSON.stringify(list.map(({ id, slug }) => id ?? slug).sort()),
    // Slugs are unique within an organization only, so the id decides where there is one.
    has: (project) =>
      list.some((p) => (p.id && project.id ? p.id === project.id : p.slug && p.slug === project.slug)),
  };
}

/**
 * Narrows a request to the open projects: wherever it names a project or an issue, that must be one of them, and
 * where it names none, all of them are named. Refuses what cannot be narrowed.
 */
export async function limitRequest(
  open: OpenProjects,
  match: Match,
  query: URLSearchParams,
  directory: Directory,
  asker: Asker,
): Promise<URLSearchParams> {
  const { route, params } = match;
  if (!route.projectsBy || SPANNING.has(route.holds)) throw refused();
  const names = new Set(open.list.flatMap(({ id, slug }) => [id, slug]));
  if (params.project !== undefined && !names.has(params.project)) throw refused();
  for (const value of searchedProjects(query.get('query') ?? '')) if (!names.has(value)) throw refused();
  const issues = [...ISSUE_KEYS].flatMap((key) => query.getAll(key));
  if (params.issue !== undefined) issues.push(params.issue);
  await checkIssues(open, issues, directory, asker);
  return route.query?.includes('project') ? narrowed(query, open.list, names) : query;
}

/** Every one of `issues` must be in an open project. One that is not makes the whole request unknown. */
export async function checkIssues(
  open: OpenProjects,
  issues: readonly string[],
  directory: Directory,
  asker: Asker,
): Promise<void> {
  if (!(await directory.areOpen(issues, open, asker))) throw refused();
}

function narrowed(
  query: URLSearchParams,
  open: readonly WireProject[],
  names: ReadonlySet<string | undefined>,
): URLSearchParams {
  const asked = query.getAll('project');
  const specific = asked.filter((value) => value !== '-1');
  if (open.length === 0 || specific.some((value) => !names.has(value))) throw refused();
  if (specific.length > 0 && specific.length === asked.length) return query;
  const all = new URLSearchParams(query);
  all.delete('project');
  for (const project of open) all.append('project', project.id ?? project.slug ?? '');
  return all;
}

/** Takes out of an answer whatever belongs to other projects. Refuses an answer that is about one. */
export function limitAnswer(open: OpenProjects, match: Match, json: unknown): unknown {
  const keep = rowKeeper(match.route, open);
  const rows = wireRows(json);
  if (rows) {
    const kept = rows.map(keep).filter((row) => row !== undefined);
    return withRows(json, kept);
  }
  if (!isNarrowed(match) && json !== undefined && !saysProject(json)) throw refused();
  const kept = keep(json);
  if (kept === undefined && json !== undefined) throw refused();
  return kept;
}

/**
 * What a limited answer's headers may tell. Counts only where they count nothing but open projects. A narrowed list
 * holds rows of others only where it was asked for one of them by its name; without them it tells nothing at all, so
 * that a row that was taken out looks like one that never was.
 */
export function limitedTelling({ route, params }: Match, answer: UpstreamAnswer, limited: unknown): Telling {
  const were = wireRows(answer.json)?.length;
  const left = wireRows(limited)?.length;
  const isNarrow = params.project !== undefined || route.query?.includes('project') === true;
  const goesOn = /rel="next"[^,]*results="true"/.test(answer.headers.get('link') ?? '');
  const isSilent = isNarrow && left === 0 && !goesOn;
  return { cursors: !isSilent, counts: isNarrow && !isSilent && were === left };
}

/** Whether the request itself already held the answer to open projects. */
function isNarrowed({ route, params }: Match): boolean {
  const inPath = params.issue !== undefined || params.project !== undefined;
  return inPath || route.query?.includes('project') || namesIssues(route);
}

function namesIssues(route: Route): boolean {
  return route.requiredQuery?.some((key) => ISSUE_KEYS.has(key)) ?? false;
}

function saysProject(json: unknown): boolean {
  return projectOf(json) !== undefined || (isObject(json) && Array.isArray(json.projects));
}
