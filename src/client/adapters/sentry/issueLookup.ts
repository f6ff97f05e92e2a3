import type { Issue, IssueRef, IssueScope, Page } from '../../../model/index.js';
import { CrashboardError } from '../../http/errors.js';
import { normalizeIssue } from '../../normalize/issue/issue.js';
import { compact, readId, readObject } from '../../normalize/read/scalars.js';
import type { CallOptions, PageOptions } from '../../types/client.js';
import { isMissing, orElse } from '../shared/api.js';
import type { SentryApi } from './api.js';

/** Other ways to one issue than its number. */
export interface IssueLookup {
  /** The issue's row in the list, for servers without details. Rejects with `not_found`. */
  row(
    ref: IssueRef,
    environments: readonly string[] | undefined,
    options: CallOptions | undefined,
  ): Promise<Issue>;
  byShortId(
    shortId: string,
    getIssue: (ref: IssueRef) => Promise<Issue>,
    options: CallOptions | undefined,
  ): Promise<Issue>;
}

type ListIssues = (scope: IssueScope, options: PageOptions) => Promise<Page<Issue>>;

/** A search may find more than the one that is meant. */
const FEW = 10;

export function issueLookup(api: SentryApi, listIssues: ListIssues): IssueLookup {
  const { absent } = api;
  const { source } = api.context;

  /** What the list knows of issues that a search finds, as far back as lists reach. */
  const search = async (
    query: string,
    projects: IssueScope['projects'],
    environments: readonly string[],
    options: CallOptions | undefined,
  ): Promise<readonly Issue[]> => {
    const scope: IssueScope = { projects, environments, range: { last: '90d' }, query, sort: 'lastSeen' };
    return (await listIssues(scope, { ...options, pageSize: FEW })).items;
  };

  const searchShortId = async (shortId: string, options: CallOptions | undefined): Promise<IssueRef> => {
    const isOne = /^[\w-]+$/.test(shortId);
    const rows = isOne ? await search(`issue:${shortId}`, 'all', [], options) : [];
    const row = rows.find((issue) => issue.shortId?.toUpperCase() === shortId.toUpperCase());
    return found(row, 'no issue has that short id').ref;
  };

  /** By the server's own route for short ids: the issue, or its reference where that is all the server says. */
  const askRoute = async (
    shortId: string,
    options: CallOptions | undefined,
  ): Promise<Issue | Pick<Issue, 'ref'>> => {
    const answer = await api.call('shortId', { params: { id: shortId } }, options);
    const said = readObject(answer.json);
    const issue = normalizeIssue(said?.group, { source, form: 'detail' });
    const id = readId(said?.groupId);
    const ref = id === undefined ? undefined : { source, project: '', id };
    return found(issue ?? (ref && { ref }), 'no issue has that short id');
  };

  return {
    async row(ref, environments = [], options) {
      // By a search: unlike a list of ids, it stays inside the projects that the request names.
      const projects = ref.project === '' ? 'all' : [ref.project];
      const isId = /^\w+$/.test(ref.id);
      const rows = isId ? await search(`issue.id:${ref.id}`, projects, environments, options) : [];
      const row = rows.find((issue) => issue.ref.id === ref.id);
      return { ...withoutWindow(found(row, 'the list does not have that issue')), isPartial: true };
    },

    async byShortId(shortId, getIssue, options) {
      if (absent.has('shortId')) return getIssue(await searchShortId(shortId, options));
      try {
        const issue = await askRoute(shortId, options);
        return 'project' in issue ? issue : await getIssue(issue.ref);
      } catch (error) {
        if (!isMissing(error) || api.hasAnswered('shortId')) throw error;
        const ref = await orElse(searchShortId(shortId, options), error);
        absent.note('shortId');
        return getIssue(ref);
      }
    },
  };
}

/** Its numbers are about the search's window, which is not the reader's; when it was seen is true of any. */
function withoutWindow({ period, matching: _, ...issue }: Issue): Issue {
  const { firstSeen, lastSeen } = period ?? {};
  if (firstSeen === undefined && lastSeen === undefined) return issue;
  return { ...issue, period: compact({ firstSeen, lastSeen }) };
}

function found<T>(value: T | undefined, text: string): T {
  if (value === undefined) throw new CrashboardError('not_found', text);
  return value;
}
