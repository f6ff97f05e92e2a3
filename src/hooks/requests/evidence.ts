import {
  type ChangedFile,
  type IssueRef,
  issueKey,
  type SourceMapProblem,
  type SuspectCommit,
} from '../../model/index.js';
import type { ResourceRequest } from './requests.js';

const MINUTE = 60_000;

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
      const files: ChangedFile[] = [];
      let cursor: string | undefined;
      for (let pages = 0; pages < MOST_PAGES; pages += 1) {
        const page = await client.listReleaseFiles(version, { ...call, cursor, pageSize: 100 });
        files.push(...page.items);
        if (page.nextCursor === undefined || page.nextCursor === cursor) return { files, isCapped: false };
        cursor = page.nextCursor;
      }
      return { files, isCapped: true };
    },
  };
}
