import { type IssueRef, issueKey, type SourceMapProblem } from '../../model/index.js';
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
