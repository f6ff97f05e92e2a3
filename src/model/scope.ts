/** `{ last: '14d' }` counts back from now (units `m`, `h`, `d`, `w`); `start`/`end` are ISO. */
export type Range = { readonly last: string } | { readonly start: string; readonly end: string };

/** What a query looks at. Projects are slugs; turning them into ids is the adapter's business. */
export interface Scope {
  /** Slugs. */
  readonly projects: readonly string[] | 'all';
  /** Empty = every environment. */
  readonly environments: readonly string[];
  readonly range: Range;
  /** Search text in Sentry's grammar. Empty = everything, open or not. */
  readonly query: string;
  readonly sort: IssueSort;
}

/**
 * What comes first. `users` is Sentry only; where a server lacks a sort, the page names it in `ignoredTokens`
 * and comes newest first.
 */
export type IssueSort = 'lastSeen' | 'firstSeen' | 'events' | 'users' | 'trends';

/** Unresolved issues of all projects in the last 14 days, most recently seen first. */
export const DEFAULT_SCOPE: Scope = {
  projects: 'all',
  environments: [],
  range: { last: '14d' },
  query: 'is:unresolved',
  sort: 'lastSeen',
};
