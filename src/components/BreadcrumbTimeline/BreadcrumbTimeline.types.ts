import type { ComponentPropsWithoutRef } from 'react';
import type { SourceStep } from '../../insights/index.js';
import type { Annotation, Breadcrumb, CrashEvent } from '../../model/index.js';
import type { Slots } from '../config/index.js';
import type { BreadcrumbTimelineMessages } from './BreadcrumbTimeline.messages.js';

export type CrumbOrder = 'newest' | 'oldest';

/** `clock` = time of day; `toError` = distance from the event; `delta` = distance from the step before. */
export type CrumbTime = 'clock' | 'toError' | 'delta';

/** A step of a trail, by its place in the event's `breadcrumbs`. */
export interface CrumbRef {
  readonly crumb: number;
}

/**
 * Steps of elsewhere on the same axis: logs, spans, errors of the trace, what a replay saw. Steps at hand are shown at
 * once; what has to be fetched is fetched when the reader switches it on.
 */
export interface TimelineSource {
  /** Names the source. Of two with one id the first counts. */
  readonly id: string;
  /** What readers call it, e.g. `Logs`. */
  readonly label: string;
  /** Steps at hand. Times may be ISO texts, or numbers in seconds or milliseconds. */
  readonly steps?: readonly SourceStep[] | undefined;
  /**
   * Fetches the steps. `isCut` where there are more. When it rejects, the chip offers to try again; a rejection with the
   * `code` `unsupported` says that the server has no such thing.
   */
  readonly load?:
    | ((options: {
        signal: AbortSignal;
      }) => Promise<
        | readonly SourceStep[]
        | { readonly steps: readonly SourceStep[]; readonly isCut?: boolean | undefined }
      >)
    | undefined;
  /** Fetches without being asked. @default false */
  readonly defaultOn?: boolean | undefined;
}

/** Fetches other events of the same issue; a handful is enough, and the shown one among them is passed over. */
export type LoadOthers = (options: { signal: AbortSignal }) => Promise<readonly CrashEvent[]>;

/** Either `event` or `breadcrumbs`; everything else may be left out. Unknown DOM props go to the root. */
export interface BreadcrumbTimelineViewProps extends Omit<ComponentPropsWithoutRef<'div'>, 'children'> {
  /** The event whose trail to draw; it stands at the end of the trail itself. */
  event?: CrashEvent | undefined;
  /** A trail without an event. Ignored when `event` is given. */
  breadcrumbs?: readonly Breadcrumb[] | undefined;
  /** What was scrubbed or cut in `breadcrumbs`. Ignored when `event` is given. */
  annotations?: readonly Annotation[] | undefined;
  /** Which end to read from. Set it to own the choice. */
  order?: CrumbOrder | undefined;
  /** First `order` of a panel that keeps it itself. @default 'newest' */
  defaultOrder?: CrumbOrder | undefined;
  /** Called with the new `order`, whether you own it or the panel does. */
  onOrderChange?: ((order: CrumbOrder) => void) | undefined;
  /** How times are told. Set it to own the choice. */
  time?: CrumbTime | undefined;
  /** First `time` of a panel that keeps it itself. @default 'toError' with an event, else 'clock' */
  defaultTime?: CrumbTime | undefined;
  /** Called with the new `time`, whether you own it or the panel does. */
  onTimeChange?: ((time: CrumbTime) => void) | undefined;
  /** A step to go to: it comes into sight and takes the focus. A new object goes there again. */
  crumb?: CrumbRef | undefined;
  /** What else can stand on the axis. Keep the list the same between renders. */
  sources?: readonly TimelineSource[] | undefined;
  /** Other events of the issue, to hold their trails beside this one. Called when the reader asks. */
  loadOthers?: LoadOthers | undefined;
  /** How many steps before the event, and after it, are shown at first. @default 10 */
  initialCount?: number | undefined;
  /** `false` draws every row, for print and export. @default true beyond 100 rows */
  virtualize?: boolean | undefined;
  /** Level of the heading over the likely relevant steps. @default 3 */
  headingLevel?: 2 | 3 | 4 | 5 | 6 | undefined;
  /** Replaces texts. */
  messages?: Partial<BreadcrumbTimelineMessages> | undefined;
  /** Replaces parts of the panel. */
  components?: Partial<Slots> | undefined;
}

/** The timeline fetches nothing: what it takes is what it draws. */
export type BreadcrumbTimelineProps = BreadcrumbTimelineViewProps;
