import type { ReactNode } from 'react';
import type { ImpactWeights } from '../../insights/issues/impact.js';
import type {
  Capabilities,
  ChangedMeanwhile,
  Issue,
  IssueRef,
  IssueScope,
  IssueSort,
  LeftElsewhere,
  Listing,
  Problem,
  Project,
  Resource,
} from '../../model/index.js';
import type { CollectIssues } from '../internal/actions/BulkBar.js';
import type { IssueActionFeed, IssueActionProps } from '../internal/actions/types.js';
import type { ChoicesProps } from '../internal/listing/filters/choices.js';
import type { ListDomProps } from '../internal/listing/ListPanel.js';
import type { ListFeed, ListLook } from '../internal/listing/listProps.js';
import type { IssueListMessages } from './IssueList.messages.js';
import type { RenderPreview } from './preview/renderPreview.js';

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
  /** Text of the column's header. */
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

/** What the list is about and how it looks; the connected list takes the same. */
export interface IssueListOwnProps extends ListLook, IssueActionProps {
  /** Columns after the issue itself. Controlled; omit `onColumnsChange` to fix them. */
  columns?: readonly IssueColumn[] | undefined;
  /** First `columns` of a panel that keeps it itself. */
  defaultColumns?: readonly IssueColumn[] | undefined;
  /** Called with the new `columns`, whether you own it or the panel does. */
  onColumnsChange?: ((columns: readonly IssueColumn[]) => void) | undefined;
  /** Rows name function and file of the first in-app frame where the culprit does not. @default true */
  showFrame?: boolean | undefined;
  /** How the parts of the `impact` column count. */
  impactWeights?: ImpactWeights | undefined;
  /** Template of an issue's address: `{issueId}`, `{shortId}`, `{project}`, `{source}`. */
  href?: string | undefined;
  /** Address of an issue, where a template will not do. Wins over `href`. */
  getHref?: ((issue: Issue) => string | undefined) | undefined;
  /** Called when a row is opened. `event.preventDefault()` keeps the browser from following the link. */
  onIssueClick?: ((issue: Issue, event: IssueClickEvent) => void) | undefined;
  /** The issue that is open elsewhere; its row is marked. */
  selectedIssue?: IssueRef | undefined;
  /** Replaces texts, by key. */
  messages?: Partial<IssueListMessages> | undefined;
}

/** Props of the view: a listing as a `Resource`, and callbacks. Other DOM props are passed to the root element. */
export interface IssueListViewProps extends IssueListOwnProps, ListFeed, ChoicesProps, ListDomProps {
  /** The issues to list, in whatever state the request is. */
  issues: Resource<Listing<Issue>>;
  /** What is listed. Names the time range of the counts and fills the filters. */
  scope?: IssueScope | undefined;
  /** Omit to hide filters and sorting. */
  onScopeChange?: ((scope: IssueScope) => void) | undefined;
  /** Projects to choose from. Omit to hide the filter. */
  projects?: readonly Project[] | undefined;
  /** Environments to choose from. Omit to hide the filter. */
  environments?: readonly string[] | undefined;
  /** Projects and environments are on their way: the filter bar keeps their places. @default false */
  choicesPending?: boolean | undefined;
  /** What the server can do. Sorts and columns that it is known to lack are not offered. */
  capabilities?: Capabilities | undefined;
  /** Completions for the search box. */
  suggestions?: readonly string[] | undefined;
  /** Whether the server knows whom a search means by `me`; without, none is suggested. @default true */
  knowsMe?: boolean | undefined;
  /** Draws the stack of an issue's latest event beside its row. Omit to hide the button for it. */
  renderPreview?: RenderPreview | undefined;
  /** Time of the reader's last visit (ISO), to say what is new since. */
  lastVisit?: string | undefined;
  /** What others did to issues since the reader saw them last, by `issueKey`. Such rows say it, with who and when. */
  changedElsewhere?: ReadonlyMap<string, ChangedMeanwhile> | undefined;
  /** Issues that are no longer in the list since others changed them. Said above the rows, with who and when. */
  leftElsewhere?: LeftElsewhere | undefined;
  /** The reader has seen what left. Omit to hide the button for it. */
  onDismissLeft?: (() => void) | undefined;
  /** Why the counts of some rows are late. */
  statsProblem?: Problem | undefined;
  /** Rows that are being printed before their numbers came; said on paper. */
  unprinted?: number | undefined;
  /** Carries actions out. Omit for a list to read. */
  actionFeed?: IssueActionFeed | undefined;
  /** Finds the issues that match and are not loaded, for selecting all of them. */
  collectIssues?: CollectIssues | undefined;
}
