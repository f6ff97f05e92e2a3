import { isCrashboardError } from '../../client/http/errors.js';
import type { CallOptions, Client } from '../../client/types/client.js';
import type { IssueScope, Json } from '../../model/index.js';
import type { ResourceRequest } from './requests.js';

/** How many issues a scope has. */
export interface IssueCount {
  /** `false`: the server ignores or refuses some word of the search. */
  readonly isSearchable: boolean;
  /** Absent when the server does not count. */
  readonly total?: number;
  /** The server stopped counting at `total`. */
  readonly isCapped?: boolean;
}

/** Counts scopes by a page of one issue each. Fresh for a minute. */
export function issueCountsRequest(scopes: readonly IssueScope[]): ResourceRequest<readonly IssueCount[]> {
  return {
    kind: 'resource',
    key: ['issue-counts', JSON.parse(JSON.stringify(scopes)) as Json],
    staleMs: 60_000,
    async load(client, call) {
      const answers = await Promise.allSettled(scopes.map((scope) => countOf(client, scope, call)));
      const [first] = answers;
      if (first?.status === 'rejected' && answers.every(({ status }) => status === 'rejected'))
        throw first.reason;
      return answers.map((answer) =>
        answer.status === 'fulfilled' ? answer.value : { isSearchable: !isRefusal(answer.reason) },
      );
    },
  };
}

async function countOf(client: Client, scope: IssueScope, call: CallOptions): Promise<IssueCount> {
  const {
    items,
    nextCursor,
    total,
    totalIsCapped,
    ignoredTokens = [],
    skipped,
  } = await client.listIssues(scope, {
    ...call,
    pageSize: 1,
  });
  // A sort that is not known changes no count.
  if (ignoredTokens.some((token) => !token.startsWith('sort:'))) return { isSearchable: false };
  const counted = total ?? (nextCursor === undefined ? items.length + skipped : undefined);
  return {
    isSearchable: true,
    ...(counted !== undefined && { total: counted }),
    ...(totalIsCapped && { isCapped: true }),
  };
}

/** Not a passing failure: this search is not for this server or this reader. */
function isRefusal(error: unknown): boolean {
  return isCrashboardError(error) && (error.code === 'unsupported' || error.hint === 'query');
}
