import type { ComponentPropsWithoutRef, MouseEvent } from 'react';
import type {
  CrashFreeThresholds,
  HealthMetric,
  ReleaseEvidence,
  ReleaseSort,
  ReleaseVerdict,
} from '../../insights/index.js';
import type { Listing, Project, Release, ReleaseScope, Resource, SessionSeries } from '../../model/index.js';
import type { Slots } from '../config/index.js';
import type { ChoicesProps } from '../internal/listing/filters/choices.js';
import type { ReleaseHealthMessages } from './shared/ReleaseHealth.messages.js';

/** How sessions over time are drawn. */
export type HealthDisplay = 'chart' | 'table';

/** Which release is looked at: its whole identifier, and the project's id where it is in several. */
export interface ReleaseSelection {
  /** Whole identifier. */
  readonly version: string;
  /** Id of the project, where the release is in several. */
  readonly project?: string | undefined;
}

/** Limits of the verdict in words and colour. Fractions 0–1. @default good 0.995, bad 0.98 */
export interface ReleaseThresholds extends Partial<CrashFreeThresholds> {
  /** Other limits for users. */
  readonly users?: Partial<CrashFreeThresholds> | undefined;
}

/** What the verdict stands on besides the release's own numbers. */
export interface ReleaseGrounds extends Pick<ReleaseEvidence, 'firstHours' | 'unhandledIssues'> {
  /** Length of both windows in `firstHours`. */
  readonly hours?: number | undefined;
}

/** Whether the shown release can go out to everybody, for a host's own deploy button. */
export interface ReleaseStatusReport extends Pick<ReleaseVerdict, 'status' | 'reason' | 'n'> {
  /** Whole identifier. */
  readonly release: string;
  /** Slug, where the release belongs to a project. */
  readonly project?: string | undefined;
}

/** How the panel looks and what it lets the reader do; the connected panel takes the same. */
export interface ReleaseHealthOwnProps {
  /** From where on a crash-free rate is good, and below which it is poor. */
  thresholds?: ReleaseThresholds | undefined;
  /** Whether chart and comparison count sessions or users. */
  metric?: HealthMetric | undefined;
  /** First `metric` of a panel that keeps it itself. @default 'sessions' */
  defaultMetric?: HealthMetric | undefined;
  /** Called with the new `metric`, whether you own it or the panel does. */
  onMetricChange?: ((metric: HealthMetric) => void) | undefined;
  /** Which column the table is sorted by. Set it to own the choice. */
  sort?: ReleaseSort | undefined;
  /** First `sort` of a panel that keeps it itself. @default newest first */
  defaultSort?: ReleaseSort | undefined;
  /** Called with the new `sort`, whether you own it or the panel does. */
  onSortChange?: ((sort: ReleaseSort) => void) | undefined;
  /** The release whose health over time is shown. */
  selectedRelease?: ReleaseSelection | undefined;
  /** First `selectedRelease` of a panel that keeps it itself. @default the most adopted release with sessions */
  defaultSelectedRelease?: ReleaseSelection | undefined;
  /** Called with the new `selectedRelease`, whether you own it or the panel does. */
  onSelectedReleaseChange?: ((selected: ReleaseSelection, release: Release) => void) | undefined;
  /** Chart or the table of the same numbers. */
  display?: HealthDisplay | undefined;
  /** First `display` of a panel that keeps it itself. @default 'chart' */
  defaultDisplay?: HealthDisplay | undefined;
  /** Called with the new `display`, whether you own it or the panel does. */
  onDisplayChange?: ((display: HealthDisplay) => void) | undefined;
  /** The verdict on the shown release: once it is known, and whenever it changes. */
  onStatus?: ((report: ReleaseStatusReport) => void) | undefined;
  /** Address of a release's page. Missing = no link. */
  getHref?: ((release: Release) => string | undefined) | undefined;
  /** The link of a release was followed. `event.preventDefault()` keeps the browser from going there. */
  onReleaseClick?: ((release: Release, event: MouseEvent<HTMLAnchorElement>) => void) | undefined;
  /** Level of the heading over the chosen release. @default 3 */
  headingLevel?: 2 | 3 | 4 | 5 | 6 | undefined;
  /** Replaces texts, by key. */
  messages?: Partial<ReleaseHealthMessages> | undefined;
  /** Replaces parts of the panel: see `Slots`. */
  components?: Partial<Slots> | undefined;
}

/** Releases and sessions in hand, in whatever state they are. Unknown DOM props go to the root. */
export interface ReleaseHealthViewProps
  extends ReleaseHealthOwnProps,
    ChoicesProps,
    Omit<ComponentPropsWithoutRef<'section'>, 'children'> {
  /** The releases to list, in whatever state the request is. */
  releases: Resource<Listing<Release>>;
  /** Sessions over time of the chosen release. Missing = no chart. */
  sessions?: Resource<readonly SessionSeries[]> | undefined;
  /** What else the verdict on the shown release stands on. Missing = judged by its own numbers alone. */
  grounds?: Resource<ReleaseGrounds> | undefined;
  /** What the releases were asked for. Errors before its range say nothing about missing sessions. */
  scope?: ReleaseScope | undefined;
  /** A filter was changed. Missing = no filters. */
  onScopeChange?: ((scope: ReleaseScope) => void) | undefined;
  /** What the project filter offers. Missing or one = no such filter. */
  projects?: readonly Project[] | undefined;
  /** What the environment filter offers. Missing or empty = no such filter. */
  environments?: readonly string[] | undefined;
  /** Projects and environments are on their way: their places are kept. */
  choicesPending?: boolean | undefined;
  /** Whether a search or filter narrows the list, so that an empty one means "no match". */
  isFiltered?: boolean | undefined;
  /** Takes search and filters away. Omit to hide the button. */
  onClearFilters?: (() => void) | undefined;
  /** Asks for the releases again. Omit to hide the button. */
  onRefresh?: (() => void) | undefined;
  /** Asks for the sessions again. Omit to hide the button. */
  onRefreshSessions?: (() => void) | undefined;
  /** Loads more releases. Omit to hide the button. */
  onFetchNextPage?: (() => void) | undefined;
}
