import type { PageOptions } from '../../client/types/client.js';
import {
  type ChangedFile,
  type IssueRef,
  issueKey,
  type SourceMapProblem,
  type SuspectCommit,
} from '../../model/index.js';
import { firstPages } from './allPages.js';
import { MINUTE } from './freshness.js';
import type { ResourceRequest } from './requests.js';

/** Why frames of an event are still minified. Fresh for a minute: somebody may be uploading right now. */
export function sourceMapProblemsRequest(
  ref: IssueRef,
  eventId: string,
): ResourceRequest<readonly SourceMapProblem[]> {
  return {
    kind: 'resource',
    key: ['source-map-problems', issueKey(ref), eventId],
    staleMs: MINUTE,
    load: (client, call) => client.listSourceMapProblems(ref, eventId, call),
  };
}

/** Commits that may have brought an event. Fresh for five minutes. */
export function suspectCommitsRequest(
  ref: IssueRef,
  eventId: string,
): ResourceRequest<readonly SuspectCommit[]> {
  return {
    kind: 'resource',
    key: ['suspect-commits', issueKey(ref), eventId],
    staleMs: 5 * MINUTE,
    load: (client, call) => client.listSuspectCommits(ref, eventId, call),
  };
}

const MOST_PAGES = 5;

/** Files that a release changed, up to 500 changes in at most five requests; says whether there are more. Fresh for ten minutes. */
export function releaseFilesRequest(
  version: string,
): ResourceRequest<{ readonly files: readonly ChangedFile[]; readonly isCapped: boolean }> {
  return {
    kind: 'resource',
    key: ['release-files', version],
    staleMs: 10 * MINUTE,
    load: async (client, call) => {
      const load = (page: PageOptions) => client.listReleaseFiles(version, { ...call, ...page });
      const { rows: files, isCapped } = await firstPages(load, MOST_PAGES);
      return { files, isCapped };
    },
  };
}
