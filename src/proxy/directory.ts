import type { RouteTable } from '../client/adapters/routes.js';
import { Failure } from './failure.js';
import type { Upstream } from './upstream.js';
import { isObject, projectOf, rowsOf, type WireProject, word } from './wire.js';

/** What the proxy has to know about the server to keep a limit to projects. Facts, the same for every role. */
export interface Directory {
  projects(signal: AbortSignal): Promise<readonly WireProject[]>;
  projectOfIssue(id: string, signal: AbortSignal): Promise<WireProject>;
  /** Remembers which issues are in which projects, from an answer that passes by. */
  learn(json: unknown): void;
}

const PROJECTS_AGE = 5 * 60_000;
const ISSUE_AGE = 10 * 60_000;
const MAX_ISSUES = 20_000;
const MAX_PAGES = 10;

interface Known {
  readonly project: WireProject;
  readonly until: number;
}

export function createDirectory(table: RouteTable, upstream: Upstream, org: string | undefined): Directory {
  const issues = new Map<string, Known>();
  let projects: { readonly value: Promise<readonly WireProject[]>; readonly until: number } | undefined;
  const base = org === undefined ? {} : { org };

  const remember = (id: string, project: WireProject): void => {
    issues.delete(id);
    issues.set(id, { project, until: Date.now() + ISSUE_AGE });
    const oldest = issues.size > MAX_ISSUES ? issues.keys().next().value : undefined;
    if (oldest !== undefined) issues.delete(oldest);
  };

  const fetchProjects = async (): Promise<readonly WireProject[]> => {
    const route = table.routes.find((row) => row.holds === 'projects' && row.right === 'read');
    if (!route) throw new Failure(403, { code: 'forbidden' });
    const found: WireProject[] = [];
    let cursor: string | undefined;
    for (let page = 0; page < MAX_PAGES; page += 1) {
      const query = new URLSearchParams(cursor === undefined ? {} : { cursor });
      // Shared by all who wait, so no reader's signal may stop it; the upstream's own time limit does.
      const answer = await upstream.call({ route, params: base, query }, new AbortController().signal);
      found.push(
        ...(rowsOf(answer.json) ?? [])
          .filter(isObject)
          .map(({ id, slug }) => ({ id: word(id), slug: word(slug) })),
      );
      cursor = nextCursor(answer.headers, answer.json);
      if (cursor === undefined) break;
    }
    return found;
  };

  return {
    projects() {
      if (!projects || projects.until < Date.now()) {
        const value = fetchProjects();
        projects = { value, until: Date.now() + PROJECTS_AGE };
        value.catch(() => {
          projects = undefined;
        });
      }
      return projects.value;
    },

    async projectOfIssue(id, signal) {
      const known = issues.get(id);
      if (known && known.until > Date.now()) return known.project;
      const rows = table.routes.filter(
        (row) => row.right === 'read' && row.holds === 'issue' && row.path.includes('{issue}'),
      );
      for (const route of rows) {
        const query = new URLSearchParams();
        const call = { route, params: { ...base, issue: id }, query };
        const answer = await upstream.call(call, signal).catch((error: unknown) => {
          if (error instanceof Failure && isMissing(error)) return undefined;
          throw error;
        });
        const project = projectOf(answer?.json);
        if (project) {
          remember(id, project);
          return project;
        }
      }
      throw new Failure(404, { code: 'not_found' });
    },

    learn(json) {
      for (const row of rowsOf(json) ?? [json]) {
        const id = isObject(row) ? word(row.id) : undefined;
        const project = projectOf(row);
        if (id !== undefined && project) remember(id, project);
      }
    },
  };
}

/** Not this issue, or not this spelling of the address, which some versions know for other methods only. */
function isMissing({ body }: Failure): boolean {
  return body.code === 'not_found' || body.status === 405;
}

function nextCursor(headers: Headers, json: unknown): string | undefined {
  const link = headers.get('link') ?? '';
  for (const entry of link.split(/,(?=\s*<)/)) {
    if (/rel="next"/.test(entry) && /results="true"/.test(entry)) return /cursor="([^"]+)"/.exec(entry)?.[1];
  }
  const next = isObject(json) ? json.next : undefined;
  return typeof next === 'string' ? (/[?&]cursor=([^&]+)/.exec(next)?.[1] ?? undefined) : undefined;
}
