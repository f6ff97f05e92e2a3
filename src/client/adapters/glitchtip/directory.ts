import type { Activity, Member, Organization, Page, Project, Team } from '../../../model/index.js';
import { normalizeActivity } from '../../normalize/issue/activity.js';
import { normalizeUserFeedback } from '../../normalize/issue/feedback.js';
import { normalizeMember, normalizeTeam } from '../../normalize/organization/people.js';
import { normalizeOrganization, normalizeProject, readNames } from '../../normalize/organization/project.js';
import type { PageOptions } from '../../types/client.js';
import type { ClientCalls } from '../shared/adapter.js';
import { answerRows } from '../shared/api.js';
import { matching } from '../shared/members.js';
import type { ProjectIds } from '../shared/projectIds.js';
import { type GlitchtipApi, pageOf, pageQuery } from './api.js';
import type { GlitchtipRouteName } from './routes.js';

type DirectoryCalls = Pick<
  ClientCalls,
  | 'listOrganizations'
  | 'listProjects'
  | 'listEnvironments'
  | 'listMembers'
  | 'listTeams'
  | 'listActivity'
  | 'listUserFeedback'
>;

/** Projects and people, and what people wrote about an issue. */
export function directoryCalls(api: GlitchtipApi, projectIds: ProjectIds): DirectoryCalls {
  const { openProjects } = api.context;

  const page = async <T>(
    name: GlitchtipRouteName,
    options: PageOptions | undefined,
    normalize: (row: unknown) => T | 'left out' | undefined,
    params: { readonly issue?: string } = {},
  ): Promise<Page<T>> => {
    const answer = await api.call(name, { params, query: pageQuery(options) }, options);
    return pageOf(api, name, answer, options, normalize);
  };

  return {
    listOrganizations: (options): Promise<Page<Organization>> =>
      page('organizations', options, normalizeOrganization),

    async listProjects(options): Promise<Page<Project>> {
      const projects = await page('projects', options, normalizeProject);
      projectIds.learn(projects.items);
      return projects;
    },

    async listEnvironments({ projects }, options) {
      // The organization's list cannot be kept to some projects, so a proxy that limits them refuses it.
      const named = projects === 'all' ? await openProjects() : projects;
      const query = { visibility: 'visible' };
      if (named === 'all') {
        return readNames(answerRows(api, 'environments', await api.call('environments', { query }, options)));
      }
      const lists = named.map(async (project) => {
        const answer = await api.call('projectEnvironments', { params: { project }, query }, options);
        return readNames(answerRows(api, 'projectEnvironments', answer));
      });
      return [...new Set((await Promise.all(lists)).flat())];
    },

    // There is no list of a project's people.
    async listMembers({ query } = {}, options): Promise<Page<Member>> {
      const members = await page('members', options, normalizeMember);
      return query === undefined ? members : { ...members, items: matching(members.items, query) };
    },

    listTeams: (_scope, options): Promise<Page<Team>> => page('teams', options, normalizeTeam),

    /** Comments are all there is. */
    async listActivity(ref, options): Promise<readonly Activity[]> {
      const issue = { issue: ref.id };
      return (await page('comments', { ...options, pageSize: 100 }, normalizeActivity, issue)).items;
    },

    listUserFeedback: (ref, options) =>
      page('userReports', options, normalizeUserFeedback, { issue: ref.id }),
  };
}
