import type { ScrollPosition } from '../../../model/index.js';
import type { Slots } from '../../config/index.js';

/** What feeds a list: the connected list gives it. A callback that is missing hides its control. */
export interface ListFeed {
  /** Begins the list anew. Omit to hide the buttons that refresh and retry. */
  onRefresh?: (() => void) | undefined;
  /** Called near the end of what is loaded, and to retry a failed page. */
  onFetchNextPage?: (() => void) | undefined;
  /** Which slots are on screen, counted from 0. */
  onVisibleRowsChange?: ((first: number, last: number) => void) | undefined;
  /** Retries rows on screen that could not be loaded. */
  onRetryMissing?: (() => void) | undefined;
  /** Checks for newer rows, after the automatic check failed. */
  onCheckForNew?: (() => Promise<void> | void) | undefined;
  /** Where the list was scrolled to, and where that is noted. */
  scrollPosition?: ScrollPosition | undefined;
  /** Whether a search or filter narrows the list, so that "empty" means "no match". */
  isFiltered?: boolean | undefined;
  /** Takes search and filters away. Omit to hide the button. */
  onClearFilters?: (() => void) | undefined;
}

/** Props that every list has. */
export interface ListLook {
  /** `compact` is a list of cards for small places; `auto` chooses it below 640 px. @default 'auto' */
  variant?: 'auto' | 'full' | 'compact' | undefined;
  /**
   * Height of the scrolling part: pixels or a CSS length. In percent it is the height of the whole panel, filters and
   * footer included: `100%` fills the place that the panel stands in.
   */
  height?: number | string | undefined;
  /** `false` renders every loaded row, for printing and page search. @default true */
  virtualize?: boolean | undefined;
  /** Search and filters above the list. @default true */
  showFilters?: boolean | undefined;
  /** Replaces parts of the panel: see `Slots`. */
  components?: Partial<Slots> | undefined;
}

/** The members of a listing hook's result that move it. */
export interface ListControls {
  fetchNextPage(): void;
  setVisibleRows(first: number, last: number): void;
  fetchMissing(): void;
  checkForNew(): Promise<void>;
  readonly scrollPosition: ScrollPosition;
}

/** Gives a view what moves its listing. */
export function feedOf(
  controls: ListControls,
): Required<Omit<ListFeed, 'onRefresh' | 'isFiltered' | 'onClearFilters'>> {
  return {
    onFetchNextPage: controls.fetchNextPage,
    onVisibleRowsChange: controls.setVisibleRows,
    onRetryMissing: controls.fetchMissing,
    onCheckForNew: controls.checkForNew,
    scrollPosition: controls.scrollPosition,
  };
}
