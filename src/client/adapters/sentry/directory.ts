import type { Member, Organization, Page, Project, Team } from '../../../model/index.js';
import { isCrashboardError } from '../../http/errors.js';
import type { Answer } from '../../http/transport.js';
import { normalizeMember, normalizeTeam } from '../../normalize/organization/people.js';
import { normalizeOrganization, normalizeProject, readNames } from '../../normalize/organization/project.js';
import { normalizePage } from '../../normalize/read/page.js';
import { readArray, readObject } from '../../normalize/read/scalars.js';
import type { CallOptions } from '../../types/client.js';
import type { ClientCalls } from '../shared/adapter.js';
import { answerRows, isMissing } from '../shared/api.js';
import { matching } from '../shared/members.js';
import type { ProjectIds } from '../shared/projectIds.js';
import { routeOf } from '../shared/routeOf.js';
import type { SentryApi } from './api.js';
import { pageQuery } from './query.js';
import { allowedRegion, isControlHost } from './regions.js';
import type { SentryRouteName } from './routes.js';

type DirectoryCalls = Pick<
  ClientCalls,
  'listOrganizations' | 'listProjects' | 'listEnvironments' | 'listMembers' | 'listTeams'
>;

const MAX_PAGES = 10;

export function directoryCalls(api: SentryApi, projectIds: ProjectIds): DirectoryCalls {
  /** The first of several spellings that this server and this credential know. Those that failed are remembered. */
  const firstOf = async (
    attempts: readonly (readonly [SentryRouteName, () => Promise<Answer>])[],
  ): Promise<readonly [SentryRouteName, Answer]> => {
    const known = attempts.filter(([name]) => !api.absent.has(name));
    const failed: SentryRouteName[] = [];
    let failure: unknown;
    for (const [name, attempt] of known.length > 0 ? known : attempts) {
      // One that has answered before does not know the project this time.
      const wasKnown = api.hasAnswered(name);
      const answer = await attempt().catch((error: unknown) => {
        if (!isMissing(error) && !isCrashboardError(error, 'forbidden')) throw error;
        if (!wasKnown) failed.push(name);
        failure ??= error;
        return undefined;
      });
      if (!answer) continue;
      for (const lacking of failed) api.absent.note(lacking);
      return [name, answer];
    }
    throw failure;
  };

  return {
    async listOrganizations(options): Promise<Page<Organization>> {
      const { transport, isProxied } = api.context;
      if (!isProxied && isControlHost(transport.base)) return organizationsOfRegions(api, options);
      const answer = await transport.call({
        route: routeOf(api.context, 'organizations'),
        query: pageQuery(options),
        signal: options?.signal,
      });
      return normalizePage(answer, answerRows(api, 'organizations', answer), normalizeOrganization);
    },

    async listProjects(options): Promise<Page<Project>> {
      const answer = await api.call('projects', { query: pageQuery(options) }, options);
      const page = normalizePage(answer, answerRows(api, 'projects', answer), normalizeProject);
      projectIds.learn(page.items);
      return page;
    },

    async listEnvironments({ projects }, options) {
      const project = await projectIds.of(projects);
      const answer = await api.call('environments', { query: { project, visibility: 'visible' } }, options);
      return readNames(answerRows(api, 'environments', answer));
    },

    async listMembers({ project, query } = {}, options): Promise<Page<Member>> {
      const organization = (): Promise<Answer> =>
        api.call('members', { query: { ...pageQuery(options), query } }, options);
      if (project === undefined) {
        const answer = await organization();
        return normalizePage(answer, answerRows(api, 'members', answer), normalizeMember);
      }
      const [name, answer] = await firstOf([
        ['projectMembers', () => api.call('projectMembers', { params: { project } }, options)],
        [
          'users',
          async () => api.call('users', { query: { project: await projectIds.of([project]) } }, options),
        ],
        ['members', organization],
      ]);
      const page = normalizePage(answer, answerRows(api, name, answer), normalizeMember);
      return query === undefined || name === 'members'
        ? page
        : { ...page, items: matching(page.items, query) };
    },

    async listTeams({ project } = {}, options): Promise<Page<Team>> {
      const name = project === undefined ? 'teams' : 'projectTeams';
      const query = { ...pageQuery(options), ...(project === undefined && { detailed: 0 }) };
      const answer = await api.call(name, { params: { project }, query }, options);
      return normalizePage(answer, answerRows(api, name, answer), normalizeTeam);
    },
  };
}

/** Each region lists its own organizations. A region on a host that is not allowed is skipped, and counted. */
async function organizationsOfRegions(
  api: SentryApi,
  options: CallOptions | undefined,
): Promise<Page<Organization>> {
  const { transport, regionHosts } = api.context;
  const signal = options?.signal;
  const answer = await transport.call({ route: routeOf(api.context, 'regions'), signal });
  const regions = readArray(readObject(answer.json)?.regions);
  const found = new Map<string, Organization>();
  let skipped = 0;
  for (const region of regions) {
    const base = allowedRegion(readObject(region)?.url, transport.base, regionHosts);
    if (base === undefined) {
      skipped += 1;
      continue;
    }
    let cursor: string | undefined;
    for (let number = 0; number < MAX_PAGES; number += 1) {
      const query = { per_page: 100, cursor };
      const list = await transport
        .at(base)
        .call({ route: routeOf(api.context, 'organizations'), query, signal });
      const page = normalizePage(list, answerRows(api, 'organizations', list), normalizeOrganization);
      for (const organization of page.items) found.set(organization.id, organization);
      skipped += page.skipped;
      cursor = page.nextCursor;
      if (cursor === undefined) break;
    }
  }
  return { items: [...found.values()], skipped };
}
