import type { IssueStatusFilter } from './IssueList.types.js';

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
