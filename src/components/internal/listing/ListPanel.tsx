'use client';
import { type ComponentPropsWithoutRef, type ReactElement, type ReactNode, type Ref, useRef } from 'react';
import type { Listing, Resource } from '../../../model/index.js';
import { isShare, shareStyle } from '../base/fill.js';
import { Root } from '../base/Root.js';
import { useIsNarrow } from '../base/useIsNarrow.js';
import { usePreload } from '../lazy/usePreload.js';
import { type PaperFact, PaperScope } from '../paper/PaperScope.js';
import { useMergedRefs } from '../react/useMergedRefs.js';
import { type RowRedaction, useRedactedRows } from '../redaction/useRedactedRows.js';
import { AsyncBoundary } from '../states/AsyncBoundary.js';
import { SectionBoundary } from '../states/SectionBoundary.js';
import { useBackOnline } from '../states/useBackOnline.js';
import { useFormatsAhead } from '../time/useFormatsAhead.js';
import { type ListKeysOptions, useListKeys } from './keys/useListKeys.js';
import { ListPanelContext, type ListTranslate } from './ListPanelContext.js';
import { isNothing } from './listingRows.js';
import type { ListFeed, ListLook } from './listProps.js';
import { ListAnnouncements } from './notices/ListAnnouncements.js';
import { type FrameColumn, ListFrame } from './rows/ListFrame.js';
import { longList } from './rows/longList.js';
import { RowSkeleton } from './rows/RowSkeleton.js';
import { useFontScale } from './useFontScale.js';

/** DOM props of a list's root element. */
export type ListDomProps = Omit<ComponentPropsWithoutRef<'section'>, 'children' | 'resource'>;

/** Gives the filters above a list what they need of it. */
export interface FilterContext {
  readonly search: Ref<HTMLInputElement>;
  /** Tokens of the search that the server ignores. */
  readonly ignoredTokens: readonly string[] | undefined;
}

export interface ListPanelProps<T extends object> extends ListFeed, ListLook, ListDomProps {
  /** Names the list in `messages` and reports, e.g. `IssueList`. */
  component: string;
  /** Names the panel's class: `issue-list` → `cb-issue-list`. */
  part: string;
  t: ListTranslate;
  resource: Resource<Listing<T>>;
  /** How the host's `redactEvent` is applied to a row. `undefined` for rows without payload. */
  redaction: RowRedaction<T> | undefined;
  /** Pixels of a row, and of a card where the list has cards. */
  rowHeight: number;
  cardHeight?: number | undefined;
  /** Rows of the skeleton. @default 6 */
  skeletonRows?: number | undefined;
  /** Omit where the list has none, or may not be narrowed. */
  filters?: ((context: FilterContext) => ReactNode) | undefined;
  /** Omit where the search cannot be cleared. */
  onClearSearch?: (() => void) | undefined;
  /** Whether the filters have a search box. @default true with `filters` */
  hasSearch?: boolean | undefined;
  moreKeys?: ListKeysOptions['more'];
  /** Header of the frame that stands in place of rows. */
  columns?: readonly FrameColumn[] | undefined;
  /** Class of its cells beside the shared one. */
  cellClass?: string | undefined;
  emptyText?: string | undefined;
  /** What the list is about, said on paper. */
  paper?: readonly PaperFact[] | undefined;
  panelRef?: Ref<HTMLElement> | undefined;
  /** Draws what is loaded, from `ListNotices` and `ListTable`. */
  children: (listing: Listing<T>) => ReactNode;
}

/** In font sizes: 640 px at the usual 14. Narrower than this a title beside columns says too little. */
const COMPACT_WIDTH = 640 / 14;

const NO_FACTS: readonly never[] = [];

/** What every list of the package is: frame, filters, states, keys and announcements around its rows. */
export function ListPanel<T extends object>(props: ListPanelProps<T>): ReactElement {
  const {
    component,
    part,
    t,
    resource: given,
    redaction,
    rowHeight,
    cardHeight,
    skeletonRows = 6,
    filters,
    hasSearch = filters !== undefined,
    moreKeys,
    columns,
    cellClass,
    emptyText = t('emptyText'),
    paper = NO_FACTS,
    panelRef,
    children,
    variant = 'auto',
    height = '24rem',
    virtualize,
    showFilters = true,
    components,
    onRefresh,
    onFetchNextPage,
    onVisibleRowsChange,
    onRetryMissing,
    onCheckForNew,
    scrollPosition,
    isFiltered,
    onClearFilters,
    ...dom
  } = props;
  const resource = useRedactedRows(given, redaction, component);
  const root = useRef<HTMLElement>(null);
  useBackOnline(root, { resource, onRefresh, onFetchNextPage, onRetryMissing });
  // Loaded before the rows arrive, so that the first list is virtual at once.
  usePreload(longList);
  useFormatsAhead(resource.status === 'pending');
  const isNarrow = useIsNarrow(root, COMPACT_WIDTH);
  const isCompact = cardHeight !== undefined && (variant === 'compact' || (variant === 'auto' && isNarrow));
  const shownHeight = Math.round((isCompact ? cardHeight : rowHeight) * useFontScale(root));
  const hasFilters = filters !== undefined && showFilters;
  const keys = useListKeys(root, t, {
    isGrid: !isCompact,
    hasSearch: hasFilters && hasSearch,
    more: moreKeys,
  });
  const listing = resource.status === 'success' ? resource.data : undefined;
  const value = {
    onRefresh,
    onFetchNextPage,
    onVisibleRowsChange,
    onRetryMissing,
    onCheckForNew,
    scrollPosition,
    t,
    root,
    isCompact,
    rowHeight: shownHeight,
    height: isShare(height) ? '100%' : height,
    virtualize,
    hasFilters: hasFilters && hasSearch,
    help: keys.help,
    updatedAt: resource.status === 'success' ? resource.updatedAt : undefined,
    isAsking: resource.fetchStatus === 'fetching',
  };
  return (
    <Root
      aria-label={t('label')}
      {...dom}
      style={shareStyle(height, dom.style)}
      data-fill={isShare(height) ? '' : undefined}
      part={part}
      components={components}
      data-variant={cardHeight === undefined ? undefined : isCompact ? 'compact' : 'full'}
      ref={useMergedRefs(root, panelRef)}
    >
      <ListPanelContext.Provider value={value}>
        <ListAnnouncements listing={listing} t={t} />
        <PaperScope facts={paper} />
        {hasFilters ? (
          <SectionBoundary component={component} section="filters">
            {filters({ search: keys.search, ignoredTokens: listing?.ignoredTokens })}
          </SectionBoundary>
        ) : null}
        <AsyncBoundary
          resource={resource}
          label={t('label')}
          isEmpty={isNothing}
          isFiltered={isFiltered}
          emptyTitle={t('emptyTitle')}
          emptyText={emptyText}
          noMatchText={t('noMatchText')}
          onRetry={onRefresh}
          onClearFilters={onClearFilters}
          skeleton={<RowSkeleton rows={skeletonRows} columns={columns} cellClass={cellClass} />}
          frame={(content) => (
            <ListFrame columns={columns} cellClass={cellClass}>
              {content}
            </ListFrame>
          )}
        >
          {(data) => (
            <SectionBoundary component={component} section="rows" resetKey={data.generation}>
              {children(data)}
            </SectionBoundary>
          )}
        </AsyncBoundary>
      </ListPanelContext.Provider>
    </Root>
  );
}
