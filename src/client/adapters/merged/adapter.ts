import type { IssueAction, IssueRef, Page, Project } from '../../../model/index.js';
import { CrashboardError, problemOf } from '../../http/errors.js';
import type { CallOptions, Client, ServerInfo } from '../../types/client.js';
import type { ClientCalls } from '../shared/adapter.js';
import { answersOf, firstAnswer } from './answers.js';
import { changeCalls } from './changes.js';
import { issueList } from './issues.js';
import { type Inside, type Sources, sourcesOf } from './sources.js';

/** Calls that begin with an issue and whose answers name no issue. */
const OF_AN_ISSUE = [
  'addComment',
  'getRawEvent',
  'getEventTrend',
  'listTagFacets',
  'listTagValues',
  'getTagBaseline',
  'listActivity',
  'listUserFeedback',
  'listSuspectCommits',
  'getOwnership',
  'listAttachments',
  'getAttachmentContent',
  'listSourceMapProblems',
] as const satisfies readonly (keyof ClientCalls)[];

/** Answers a client's calls from several clients: lists are merged, and an issue's calls go to its own server. */
export function mergedCalls(clients: { readonly [name: string]: Client }, id: string): Partial<ClientCalls> {
  const sources = sourcesOf(clients, id);
  return {
    ...issueList(sources, Date.now),
    ...callsOfAnIssue(sources),
    ...changeCalls(sources),

    async getIssue(ref, options) {
      const { name, client, value } = sources.issueInside(ref);
      return sources.issueOutside(name, await client.getIssue(value, options));
    },
    async listEvents(ref, scope, options) {
      const { name, client, value } = sources.issueInside(ref);
      const page = await client.listEvents(value, scope, options);
      return sources.pageOutside(page, (event) => sources.eventOutside(name, event));
    },
    async getEvent(ref, which, options) {
      const { name, client, value } = sources.issueInside(ref);
      return sources.eventOutside(name, await client.getEvent(value, which, options));
    },
    findIssue: (shortId, options) =>
      firstAnswer(sources.names, async (name) =>
        sources.issueOutside(name, await sources.clientOf(name).findIssue(shortId, options)),
      ),
    getTrace: (traceId, scope, options) =>
      firstAnswer(sources.names, (name) => sources.clientOf(name).getTrace(traceId, scope, options)),

    listProjects: (options) => projectsOf(sources, options),
    async listEnvironments({ projects }, options) {
      const chosen = projects === 'all' ? undefined : sources.insideBySource(projects);
      const { answers } = await answersOf(chosen ? [...chosen.keys()] : sources.names, (name) =>
        sources.clientOf(name).listEnvironments({ projects: chosen?.get(name) ?? 'all' }, options),
      );
      return [...new Set(answers.flatMap(({ value }) => value))];
    },
    listMembers: (scope, options) =>
      ofProject(sources, scope?.project, ({ client, value }) =>
        client.listMembers({ ...scope, project: value }, options),
      ),
    listTeams: (scope, options) =>
      ofProject(sources, scope?.project, ({ client, value }) =>
        client.listTeams({ project: value }, options),
      ),
  };
}

/** Whoever the sources say they are, as far as they agree. */
export async function mergedInfo(
  clients: { readonly [name: string]: Client },
  options: CallOptions | undefined,
): Promise<ServerInfo> {
  const { answers } = await answersOf(Object.keys(clients), async (name) =>
    clients[name]?.serverInfo(options),
  );
  const infos = answers.flatMap(({ value }) => value ?? []);
  const can = infos.map((info) => new Set<IssueAction>(info.can));
  const redactions = new Set(infos.flatMap(({ redaction }) => redaction ?? []));
  return {
    vendor: 'merged',
    can: (infos[0]?.can ?? []).filter((action) => can.every((actions) => actions.has(action))),
    projects: 'all',
    via: infos.every(({ via }) => via === 'proxy') ? 'proxy' : 'direct',
    ...(redactions.size > 0 && { redaction: [...redactions].join(', ') }),
  };
}

function callsOfAnIssue(sources: Sources): Partial<ClientCalls> {
  type Call = (ref: IssueRef, ...rest: unknown[]) => Promise<unknown>;
  return Object.fromEntries(
    OF_AN_ISSUE.map((name): [string, Call] => [
      name,
      async (ref, ...rest) => {
        const { client, value } = sources.issueInside(ref);
        return (client[name] as Call)(value, ...rest);
      },
    ]),
  ) as Partial<ClientCalls>;
}

/** One source's projects after the other's; servers have few. */
async function projectsOf(
  sources: Sources,
  { cursor, ...options }: Parameters<Client['listProjects']>[0] = {},
): Promise<Page<Project>> {
  const began = cursor === undefined ? undefined : sources.inside(cursor);
  const index = began ? sources.names.indexOf(began.name) : 0;
  const name = sources.names[index];
  const following = sources.names[index + 1];
  const behind = following === undefined ? undefined : sources.outside(following, '');
  if (name === undefined) return { items: [], skipped: 0 };
  const inner = began?.value || undefined;
  try {
    const page = await sources.clientOf(name).listProjects({ ...options, cursor: inner });
    const { nextCursor: innerNext, ...rest } = sources.pageOutside(page, (one) =>
      sources.projectOutside(name, one),
    );
    const next = innerNext === undefined ? behind : sources.outside(name, innerNext);
    return { ...rest, ...(next !== undefined && { nextCursor: next }) };
  } catch (error) {
    const problem = problemOf(error);
    if (problem.code === 'aborted' || sources.names.length === 1) throw error;
    return {
      items: [],
      skipped: 0,
      missing: [{ source: name, problem }],
      ...(behind && { nextCursor: behind }),
    };
  }
}

async function ofProject<T>(
  sources: Sources,
  project: string | undefined,
  ask: (inside: Inside<string>) => Promise<T>,
): Promise<T> {
  const inside = project === undefined ? undefined : sources.inside(project);
  if (!inside) throw new CrashboardError('unsupported', 'people belong to one source: name a project');
  return ask(inside);
}
