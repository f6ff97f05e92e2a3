import type { Commit, Deploy, Page, Release } from '../../../model/index.js';
import { CrashboardError, isCrashboardError } from '../../http/errors.js';
import type { Answer } from '../../http/transport.js';
import { normalizeCommit } from '../../normalize/organization/commit.js';
import { normalizeDeploy, normalizeRelease } from '../../normalize/organization/release.js';
import type { PageOptions, ReleaseScope } from '../../types/client.js';
import type { AdapterContext, ClientCalls } from '../shared/adapter.js';
import { required } from '../shared/api.js';
import { overEmptyPages } from '../shared/listing.js';
import { type GlitchtipApi, isAbsent, pageOf, pageQuery } from './api.js';

type ReleaseCalls = Pick<
  ClientCalls,
  'listReleases' | 'getRelease' | 'listReleaseCommits' | 'listReleaseDeploys'
>;

export function releaseCalls(api: GlitchtipApi): ReleaseCalls {
  const { context } = api;
  const { capabilities } = context;

  const readPage = async (scope: ReleaseScope, options: PageOptions): Promise<Page<Release>> => {
    const [project, ...others] = scope.projects === 'all' ? [] : scope.projects;
    const isOne = project !== undefined && others.length === 0;
    const call = { params: { project }, query: pageQuery(options) };
    const name = isOne ? 'projectReleases' : 'releases';
    const answer = await told(context, api.call(name, call, options));
    const page = pageOf(api, name, answer, options, (row) => releaseOf(row));
    const items = page.items.filter((release) => isWanted(release, scope));
    if (items.length === page.items.length) return page;
    const { total, totalIsCapped, ...rest } = page;
    return { ...rest, items };
  };

  /** Routes of newer versions. */
  const newer = async (
    name: 'releaseCommits' | 'releaseDeploys',
    capability: 'releases.commits' | 'releases.deploys',
    version: string,
    options: PageOptions | undefined,
  ): Promise<Answer> => {
    try {
      const call = { params: { version: inPath(version) }, query: pageQuery(options) };
      const answer = await api.call(name, call, options);
      if (!capabilities.lacks(capability)) capabilities.learn(capability, 'yes');
      return answer;
    } catch (error) {
      if (isAbsent(error) && (await api.organizationAnswers(options))) capabilities.learn(capability, 'no');
      throw error;
    }
  };

  return {
    async listReleases(scope, options = {}) {
      const page = await overEmptyPages(options, (one) => readPage(scope, one));
      const { sort = 'date', environments = [] } = scope;
      const ignoredTokens = [
        ...environments.map((name) => `environment:${name}`),
        ...(sort === 'date' ? [] : [`sort:${sort}`]),
      ];
      return ignoredTokens.length > 0 ? { ...page, ignoredTokens } : page;
    },

    async getRelease(version, _scope, options) {
      const answer = await told(
        context,
        api.call('release', { params: { version: inPath(version) } }, options),
      );
      return required(api, 'release', answer, releaseOf(answer.json));
    },

    async listReleaseCommits(version, options): Promise<Page<Commit>> {
      const answer = await newer('releaseCommits', 'releases.commits', version, options);
      return pageOf(api, 'releaseCommits', answer, options, normalizeCommit);
    },

    async listReleaseDeploys(version, options): Promise<Page<Deploy>> {
      const answer = await newer('releaseDeploys', 'releases.deploys', version, options);
      return pageOf(api, 'releaseDeploys', answer, options, normalizeDeploy);
    },
  };
}

/** A token without the scope for releases still reads everything else. */
async function told({ capabilities }: AdapterContext, answer: Promise<Answer>): Promise<Answer> {
  try {
    return await answer;
  } catch (error) {
    if (isCrashboardError(error, 'forbidden'))
      capabilities.learn('releases.list', 'no', 'scope', error.scope);
    throw error;
  }
}

/** The server splits addresses at a slash, encoded or not. */
function inPath(version: string): string {
  if (!version.includes('/')) return version;
  throw new CrashboardError('unsupported', 'this server cannot be asked for a version with a slash');
}

/** The server's short version is the whole one. */
function releaseOf(value: unknown): Release | undefined {
  const release = normalizeRelease(value);
  const [, name, short] = /^(.+)@([^@]+)$/.exec(release?.version ?? '') ?? [];
  if (!release || name === undefined || short === undefined) return release;
  return { ...release, package: release.package ?? name, shortVersion: short };
}

function isWanted({ version, projects }: Release, scope: ReleaseScope): boolean {
  const text = scope.query?.toLowerCase() ?? '';
  if (!version.toLowerCase().includes(text)) return false;
  return scope.projects === 'all' || projects.some(({ project }) => scope.projects.includes(project.slug));
}
