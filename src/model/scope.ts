/** `{ last: '14d' }` counts back from now (units `m`, `h`, `d`, `w`); `start`/`end` are ISO. */
export type Range = { readonly last: string } | { readonly start: string; readonly end: string };

/** What a query looks at. Projects are slugs; turning them into ids is the adapter's business. */
export interface Scope {
  readonly projects: readonly string[] | 'all';
  /** Empty = every environment. */
  readonly environments: readonly string[];
  readonly range: Range;
  /** Search text in Sentry's grammar. Empty = everything, open or not. */
  readonly query: string;
  readonly sort: IssueSort;
}

export type IssueSort = 'lastSeen' | 'firstSeen' | 'events' | 'users' | 'trends';

export const DEFAULT_SCOPE: Scope = {
  projects: 'all',
  environments: [],
  range: { last: '14d' },
  query: 'is:unresolved',
  sort: 'lastSeen',
};
