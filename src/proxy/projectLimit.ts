import type { Route } from '../client/adapters/routes.js';
import type { Directory } from './directory.js';
import { refused } from './failure.js';
import { ISSUE_KEYS } from './fields.js';
import type { Match } from './match.js';
import { rowKeeper } from './projectRows.js';
import { isObject, projectOf, rowsOf, type WireProject, withRows } from './wire.js';

/** The projects a role may see: slugs, or whichever belong to the one organization. */
export type ProjectLimit = ReadonlySet<string> | 'organization';

/** A limit, worked out against what the server has. */
export interface OpenProjects {
  readonly list: readonly WireProject[];
  has(project: WireProject): boolean;
}

/** Answers that hold other projects' events although the call names its projects. */
const SPANNING: ReadonlySet<string> = new Set(['trace']);

const PROJECT_TOKEN = /(?:^|[\s(!])project(?:\.id|\.name|_id)?:(\[[^\]]*\]|"[^"]*"|[^\s()]+)/gi;

export async function openProjects(
  limit: ProjectLimit,
  directory: Directory,
  signal: AbortSignal,
): Promise<OpenProjects> {
  const all = await directory.projects(signal);
  const list = all.filter((p) => limit === 'organization' || (p.slug !== undefined && limit.has(p.slug)));
  return {
    list,
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
  signal: AbortSignal,
): Promise<URLSearchParams> {
  const { route, params } = match;
  if (!route.projectsBy || SPANNING.has(route.holds)) throw refused();
  const names = new Set(open.list.flatMap(({ id, slug }) => [id, slug]));
  if (params.project !== undefined && !names.has(params.project)) throw refused();
  for (const value of searchedProjects(query.get('query') ?? '')) if (!names.has(value)) throw refused();
  const issues = [...ISSUE_KEYS].flatMap((key) => query.getAll(key));
  if (params.issue !== undefined) issues.push(params.issue);
  await checkIssues(open, issues, directory, signal);
  return route.query?.includes('project') ? narrowed(query, open.list, names) : query;
}

/** Every one of `issues` must be in an open project. One that is not makes the whole request unknown. */
export async function checkIssues(
  open: OpenProjects,
  issues: readonly string[],
  directory: Directory,
  signal: AbortSignal,
): Promise<void> {
  for (const id of new Set(issues)) {
    if (!open.has(await directory.projectOfIssue(id, signal))) throw refused();
  }
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

function searchedProjects(query: string): readonly string[] {
  return [...query.matchAll(PROJECT_TOKEN)].flatMap(([, value = '']) =>
    value
      .replace(/^\[|\]$/g, '')
      .split(',')
      .map((item) => item.trim().replace(/^"|"$/g, '')),
  );
}

/** Takes out of an answer whatever belongs to other projects. Refuses an answer that is about one. */
export function limitAnswer(open: OpenProjects, match: Match, json: unknown): unknown {
  const keep = rowKeeper(match.route, open);
  const rows = rowsOf(json);
  if (rows) {
    const kept = rows.map(keep).filter((row) => row !== undefined);
    return withRows(json, kept);
  }
  if (!isNarrowed(match) && json !== undefined && !saysProject(json)) throw refused();
  const kept = keep(json);
  if (kept === undefined && json !== undefined) throw refused();
  return kept;
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
