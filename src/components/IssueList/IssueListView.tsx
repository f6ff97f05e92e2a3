'use client';
import {
  type ComponentPropsWithoutRef,
  type ForwardRefExoticComponent,
  forwardRef,
  type RefAttributes,
  useEffect,
  useMemo,
  useRef,
} from 'react';
import type { ImpactWeights } from '../../insights/impact.js';
import type {
  Issue,
  IssueRef,
  Listing,
  ListPlace,
  Problem,
  Project,
  Resource,
  Scope,
} from '../../model/index.js';
import { type Slots, useControllableState, useFormat, useMessages, useUIConfig } from '../config/index.js';
import { AsyncBoundary } from '../internal/AsyncBoundary.js';
import { isNothing } from '../internal/listingRows.js';
import { Root } from '../internal/Root.js';
import { issueRedaction } from '../internal/redaction/issueRow.js';
import { useRedactedRows } from '../internal/redaction/useRedactedRows.js';
import { SectionBoundary } from '../internal/SectionBoundary.js';
import { Skeleton } from '../internal/Skeleton.js';
import { useBackOnline } from '../internal/useBackOnline.js';
import { useListKeys } from '../internal/useListKeys.js';
import { loadLongList } from '../internal/useLongList.js';
import { useMergedRefs } from '../internal/useMergedRefs.js';
import { resolveColumns } from './columns.js';
import { expandHref } from './expandHref.js';
import { IssueFilters } from './IssueFilters.js';
import { type IssueListMessages, issueListMessages } from './IssueList.messages.js';
import { DEFAULT_ISSUE_COLUMNS, type IssueClickEvent, type IssueColumn } from './IssueList.types.js';
import type { IssueListContextValue } from './IssueListContext.js';
import { IssueListNotices } from './IssueListNotices.js';
import type { IssuePreviewMessages } from './IssuePreview.messages.js';
import { IssuePreviews, type RenderPreview } from './IssuePreviews.js';
import { IssueRows } from './IssueRows.js';
import type { IssueToolsMessages } from './IssueTools.messages.js';
import { queryStatus } from './queryStatus.js';
import { useIsNarrow } from './useIsNarrow.js';
import { windowLabel } from './windowLabel.js';

/** What the list is about and how it looks; the connected list takes the same. */
export interface IssueListOwnProps {
  /** `compact` is a headerless list for small places; `auto` chooses it at 420 px and less. @default 'auto' */
  variant?: 'auto' | 'full' | 'compact' | undefined;
  /** Columns after the issue itself. */
  columns?: readonly IssueColumn[] | undefined;
  defaultColumns?: readonly IssueColumn[] | undefined;
  /** Missing, with `columns` set = a reader cannot choose the columns. */
  onColumnsChange?: ((columns: readonly IssueColumn[]) => void) | undefined;
  /** Rows name function and file of the first own frame where the culprit does not. @default true */
  showFrame?: boolean | undefined;
  /** How the parts of the `impact` column count. */
  impactWeights?: ImpactWeights | undefined;
  /** Template of an issue's address: `{issueId}`, `{shortId}`, `{project}`, `{source}`. */
  href?: string | undefined;
  /** Address of an issue, where a template will not do. Wins over `href`. */
  getHref?: ((issue: Issue) => string | undefined) | undefined;
  /** A row was opened. `event.preventDefault()` keeps the browser from following the link. */
  onIssueClick?: ((issue: Issue, event: IssueClickEvent) => void) | undefined;
  /** The issue that is open elsewhere; its row is marked. */
  selectedIssue?: IssueRef | undefined;
  /** Height of the scrolling part: pixels or a CSS length. @default '32rem' */
  height?: number | string | undefined;
  /** `false` renders every row in hand, for printing and page search. @default true */
  virtualize?: boolean | undefined;
  messages?: Partial<IssueListMessages & IssueToolsMessages & IssuePreviewMessages> | undefined;
  components?: Partial<Slots> | undefined;
}

/** Issues in hand, in whatever state they are. Unknown DOM props go to the root. */
export interface IssueListViewProps
  extends IssueListOwnProps,
    Omit<ComponentPropsWithoutRef<'section'>, 'children' | 'resource'> {
  resource: Resource<Listing<Issue>>;
  /** What was asked for. Names the window of the numbers and fills the filters. */
  scope?: Scope | undefined;
  /** Missing = no filters and no sorting. */
  onScopeChange?: ((scope: Scope) => void) | undefined;
  /** @default true when `onScopeChange` is given */
  showFilters?: boolean | undefined;
  /** Whether the search or a filter narrows the list. @default the query names more than a status */
  isFiltered?: boolean | undefined;
  onClearFilters?: (() => void) | undefined;
  projects?: readonly Project[] | undefined;
  environments?: readonly string[] | undefined;
  /** Completions for the search box. */
  suggestions?: readonly string[] | undefined;
  /** Draws the stack of an issue's latest event beside its row. Missing = rows have no button for it. */
  renderPreview?: RenderPreview | undefined;
  /** When the reader was here before (ISO), to say what is new since. */
  lastVisit?: string | undefined;
  /** Why the numbers of some rows are late. */
  statsProblem?: Problem | undefined;
  /** Begins the list anew. Missing = no refresh button and no retry. */
  onRefresh?: (() => void) | undefined;
  /** The reader comes near the end of what is loaded, or tries a failed page again. */
  onLoadNext?: (() => void) | undefined;
  /** Which slots are on screen, counted from 0. */
  onRangeChange?: ((first: number, last: number) => void) | undefined;
  /** The reader asks again for rows on screen that could not be had. */
  onRetryMissing?: (() => void) | undefined;
  /** The reader asks to look for news again, after looking by itself failed. */
  onLookAgain?: (() => Promise<void> | void) | undefined;
  /** Where the reader was, and where it is noted. */
  place?: ListPlace | undefined;
}

const COMPACT_WIDTH = 420;

/** A list of issues from plain data and callbacks. A callback that is missing hides its control. */
export const IssueListView: ForwardRefExoticComponent<IssueListViewProps & RefAttributes<HTMLElement>> =
  /* @__PURE__ */ forwardRef(function IssueListView(given: IssueListViewProps, ref) {
    const seen = useRedactedRows(given.resource, issueRedaction, 'IssueList');
    const props = seen === given.resource ? given : { ...given, resource: seen };
    const {
      resource,
      scope,
      onScopeChange,
      showFilters = true,
      isFiltered,
      onClearFilters,
      projects,
      environments,
      suggestions,
      statsProblem,
      renderPreview,
      lastVisit,
      onRefresh,
      onLoadNext,
      onRangeChange,
      onRetryMissing,
      onLookAgain,
      variant = 'auto',
      columns: givenColumns,
      defaultColumns = DEFAULT_ISSUE_COLUMNS,
      onColumnsChange,
      place,
      impactWeights,
      showFrame,
      href,
      getHref,
      onIssueClick,
      selectedIssue,
      height = '32rem',
      virtualize,
      messages,
      components,
      ...dom
    } = props;
    const context = useContextValue(props);
    const { t } = context;
    const { density } = useUIConfig();
    const root = useRef<HTMLElement>(null);
    const [columns, setColumns] = useControllableState<readonly IssueColumn[]>({
      value: givenColumns,
      defaultValue: defaultColumns,
      onChange: onColumnsChange,
    });
    useBackOnline(root, { resource, onRefresh, onLoadNext, onRetryMissing });
    // The rows need it as soon as they arrive.
    useEffect(() => void loadLongList(), []);
    const isNarrow = useIsNarrow(root, COMPACT_WIDTH);
    const isCompact = variant === 'compact' || (variant === 'auto' && isNarrow);
    const rowHeight = isCompact ? CARD_HEIGHT : ROW_HEIGHT[density];
    const hasFilters = scope !== undefined && onScopeChange !== undefined && showFilters;
    const keys = useListKeys(root, t, {
      isGrid: !isCompact,
      hasSearch: hasFilters,
      more: renderPreview && [{ keys: ['p'], does: t('keyPreview') }],
    });
    const resolved = useMemo(() => resolveColumns(columns), [columns]);
    const listing = resource.status === 'success' ? resource.data : undefined;
    return (
      <Root
        aria-label={t('label')}
        {...dom}
        part="issue-list"
        components={components}
        data-variant={isCompact ? 'compact' : 'full'}
        ref={useMergedRefs(root, ref)}
      >
        <IssuePreviews list={context} root={root} render={renderPreview} messages={messages}>
          {hasFilters ? (
            <SectionBoundary component="IssueList" section="filters">
              <IssueFilters
                scope={scope as Scope}
                onScopeChange={onScopeChange as (scope: Scope) => void}
                projects={projects}
                environments={environments}
                suggestions={suggestions}
                inputRef={keys.search}
                ignoredTokens={listing?.ignoredTokens}
              />
            </SectionBoundary>
          ) : null}
          <AsyncBoundary
            resource={resource}
            label={t('label')}
            isEmpty={isNothing}
            isFiltered={isFiltered ?? isNarrowed(scope)}
            emptyTitle={t('emptyTitle')}
            emptyText={t('emptyText')}
            noMatchText={t('noMatchText')}
            onRetry={onRefresh}
            onClearFilters={onClearFilters}
            skeleton={<Skeleton rows={8} rowHeight={rowHeight} />}
          >
            {(data) => (
              <SectionBoundary component="IssueList" section="rows" resetKey={data.generation}>
                <IssueListNotices
                  listing={data}
                  hasFilters={hasFilters}
                  statsProblem={statsProblem}
                  lastVisit={lastVisit}
                  onRefresh={onRefresh}
                  onRetryMissing={onRetryMissing}
                  onLookAgain={onLookAgain}
                />
                <IssueRows
                  listing={data}
                  columns={resolved}
                  givenColumns={columns}
                  onColumnsChange={givenColumns && !onColumnsChange ? undefined : setColumns}
                  query={scope?.query}
                  messages={messages}
                  place={place}
                  isCompact={isCompact}
                  rowHeight={rowHeight}
                  height={height}
                  virtualize={virtualize}
                  selectedIssue={selectedIssue}
                  sort={scope?.sort}
                  onSortChange={scope && onScopeChange && ((sort) => onScopeChange({ ...scope, sort }))}
                  help={keys.help}
                  onLoadNext={onLoadNext}
                  onRangeChange={onRangeChange}
                />
              </SectionBoundary>
            )}
          </AsyncBoundary>
        </IssuePreviews>
      </Root>
    );
  });

const ROW_HEIGHT = { comfortable: 60, compact: 48 } as const;
const CARD_HEIGHT = 84;

function useContextValue(props: IssueListViewProps): IssueListContextValue {
  const { scope, href, getHref, onIssueClick, impactWeights, showFrame = true, messages } = props;
  const t = useMessages('IssueList', issueListMessages, messages);
  const format = useFormat();
  const window = scope && windowLabel(scope.range, t, (iso) => format.date(iso, 'month'));
  return useMemo(
    () => ({
      t,
      window,
      impactWeights,
      showFrame,
      hrefOf: (issue) => getHref?.(issue) ?? (href === undefined ? undefined : expandHref(href, issue)),
      onOpen: onIssueClick,
    }),
    [t, window, impactWeights, showFrame, getHref, href, onIssueClick],
  );
}

function isNarrowed(scope: Scope | undefined): boolean {
  if (!scope) return false;
  const isWholeQuery = scope.query.trim() === '' || /^is:\w+$/.test(scope.query.trim());
  const status = queryStatus(scope.query);
  return (
    !isWholeQuery ||
    (status !== 'unresolved' && status !== 'all') ||
    scope.projects !== 'all' ||
    scope.environments.length > 0
  );
}
