import type { IssueScope } from '../../../model/index.js';
import type { IssueStatusFilter } from '../IssueList.types.js';

/** `is:` words that name a status. Others, such as `is:assigned`, are left alone. */
const WORDS: { readonly [word: string]: IssueStatusFilter } = {
  unresolved: 'unresolved',
  resolved: 'resolved',
  archived: 'archived',
  ignored: 'archived',
};

/** Splits at spaces outside of quotes. Joined with one space the parts mean what the text meant. */
function words(query: string): readonly string[] {
  return query.match(/(?:"(?:[^"\\]|\\.)*"?|\S)+/g) ?? [];
}

function statusOf(word: string): IssueStatusFilter | undefined {
  const [, name = ''] = /^is:(\w+)$/i.exec(word) ?? [];
  const key = name.toLowerCase();
  return Object.hasOwn(WORDS, key) ? WORDS[key] : undefined;
}

/** The one status a query asks for; `all` when it names none, `undefined` when it names several. */
export function queryStatus(query: string): IssueStatusFilter | undefined {
  const named = new Set(
    words(query)
      .map(statusOf)
      .filter((status) => status !== undefined),
  );
  if (named.size > 1) return undefined;
  return [...named][0] ?? 'all';
}

/** The query with this status in place of the ones it names. Everything else stays as written. */
export function withStatus(query: string, status: IssueStatusFilter): string {
  const rest = words(query).filter((word) => statusOf(word) === undefined);
  return (status === 'all' ? rest : [`is:${status}`, ...rest]).join(' ');
}

/** Whether search, projects or environments narrow a list more than its usual status does. */
export function isNarrowed(scope: IssueScope | undefined): boolean {
  if (!scope) return false;
  const query = scope.query.trim();
  const status = queryStatus(query);
  const isStatusAlone = query === '' || /^is:\w+$/.test(query);
  return (
    !isStatusAlone ||
    (status !== 'unresolved' && status !== 'all') ||
    scope.projects !== 'all' ||
    scope.environments.length > 0
  );
}
