import type { Issue } from './issue.js';

/** What an issue is called, in two parts. */
export interface IssueTitle {
  /** Its type, or the title that was given to it. Absent where nothing names it. */
  readonly main?: string;
  /** What its type says: a message, a query. Never repeats `main`. */
  readonly detail?: string;
  /** `main` is the name of a class, not a sentence. */
  readonly isType: boolean;
}

/**
 * What to call an issue. A title of its own, which the server's rules or the kind of issue gave it, comes before the
 * exception's type and message.
 */
export function issueTitle(issue: Pick<Issue, 'ownTitle' | 'title' | 'type' | 'value'>): IssueTitle {
  const { ownTitle, title, type, value } = issue;
  if (ownTitle !== undefined) {
    const said = type !== undefined && value !== undefined ? `${type}: ${value}` : (value ?? type);
    return withDetail(ownTitle, said, false);
  }
  if (type !== undefined) return withDetail(type, value, true);
  return withDetail(title ?? value, value, false);
}

function withDetail(main: string | undefined, detail: string | undefined, isType: boolean): IssueTitle {
  if (main === undefined) return { isType: false };
  return detail === undefined || detail === '' || detail === main
    ? { main, isType }
    : { main, detail, isType };
}
