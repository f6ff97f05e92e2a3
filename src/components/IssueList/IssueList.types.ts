import type { ReactNode } from 'react';
import type { Issue, IssueSort } from '../../model/index.js';

/** Columns the list knows. `issue` is always there and comes first. */
export type IssueColumnName =
  | 'trend'
  | 'events'
  | 'users'
  | 'lastSeen'
  | 'age'
  | 'priority'
  | 'assignee'
  | 'impact';

/** A column of your own. */
export interface IssueColumnDefinition {
  /** Unique among the columns. */
  readonly id: string;
  readonly header: string;
  /** CSS length. @default '8rem' */
  readonly width?: string | undefined;
  /** @default 'start' */
  readonly align?: 'start' | 'end' | undefined;
  /** What a click on the header sorts by. */
  readonly sort?: IssueSort | undefined;
  /** The cell. Keep it light: it is drawn while scrolling. */
  render(issue: Issue): ReactNode;
}

/** A column by its name, or one of your own. */
export type IssueColumn = IssueColumnName | IssueColumnDefinition;

/** Columns where the host chooses none. */
export const DEFAULT_ISSUE_COLUMNS: readonly IssueColumnName[] = [
  'trend',
  'events',
  'users',
  'lastSeen',
  'age',
];

/** Where a click came from. */
export type IssueClickEvent = React.MouseEvent<HTMLElement> | React.KeyboardEvent<HTMLElement>;

/** Statuses a list can be narrowed to. */
export type IssueStatusFilter = 'unresolved' | 'resolved' | 'archived' | 'all';
