/** `{ last: '14d' }` counts back from now (units `m`, `h`, `d`, `w`); `start`/`end` are ISO. */
export type TimeRange = { readonly last: string } | { readonly start: string; readonly end: string };

/** What a query looks at. Projects are slugs; turning them into ids is the adapter's business. */
export interface IssueScope {
  /** Slugs. */
  readonly projects: readonly string[] | 'all';
  /** Empty = every environment. */
  readonly environments: readonly string[];
  /** Issues with events in this time. */
  readonly range: TimeRange;
  /** Search text in Sentry's grammar. Empty = everything, open or not. */
  readonly query: string;
  /** The order of the list. */
  readonly sort: IssueSort;
}

/**
 * What comes first. `users` is Sentry only; where a server lacks a sort, the page names it in `ignoredTokens`
 * and comes newest first. `impact` (events × users) is no server's order: those with most users or events come
 * first, and lists rank the issues that are loaded.
 */
export type IssueSort = 'lastSeen' | 'firstSeen' | 'events' | 'users' | 'trends' | 'impact';

/** Unresolved issues of all projects in the last 14 days, most recently seen first. */
export const DEFAULT_SCOPE: IssueScope = {
  projects: 'all',
  environments: [],
  range: { last: '14d' },
  query: 'is:unresolved',
  sort: 'lastSeen',
};

/** Which releases, and the window of their numbers. */
export interface ReleaseScope {
  /** Slugs. */
  readonly projects: readonly string[] | 'all';
  /** Empty or absent = every environment. Sentry only. */
  readonly environments?: readonly string[] | undefined;
  /** The time that the numbers are about. */
  readonly range?: TimeRange | undefined;
  /** Part of the version. */
  readonly query?: string | undefined;
  /**
   * Default `date`. The others are Sentry only; where a server lacks one, the page names it in
   * `ignoredTokens`.
   */
  readonly sort?:
    | 'date'
    | 'semver'
    | 'sessions'
    | 'users'
    | 'crashFreeSessions'
    | 'crashFreeUsers'
    | undefined;
}
