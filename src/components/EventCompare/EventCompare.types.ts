import type { ComponentPropsWithoutRef } from 'react';
import type {
  CrashEvent,
  EventSelector,
  EventSummary,
  IssueRef,
  Resource,
  TimeRange,
} from '../../model/index.js';
import type { Slots } from '../config/index.js';
import type { EventCompareMessages } from './EventCompare.messages.js';

/** Which event to compare with: `previous` and `next` are the neighbours of event A. */
export type CompareSelector = EventSelector | 'previous' | 'next';

interface EventCompareShared extends Omit<ComponentPropsWithoutRef<'section'>, 'children'> {
  /** Level of the sections' headings. @default 3 */
  headingLevel?: 2 | 3 | 4 | 5 | undefined;
  /** Replaces texts, by key. */
  messages?: Partial<EventCompareMessages> | undefined;
  /** Replaces parts of the panel: see `Slots`. */
  components?: Partial<Slots> | undefined;
}

/** Two events in hand, in whatever state they are. Unknown DOM props go to the root. */
export interface EventCompareViewProps extends EventCompareShared {
  /** Event A. */
  left: Resource<CrashEvent>;
  /** Event B. Missing: there is none to compare with, or none is chosen. */
  right?: Resource<CrashEvent> | undefined;
  /** Which event B is, as chosen. */
  compareWith?: CompareSelector | undefined;
  /** The reader chose another event B. Omit to hide the choice. */
  onCompareWithChange?: ((which: CompareSelector) => void) | undefined;
  /** Which event A is, as chosen. */
  eventSelector?: EventSelector | undefined;
  /** The reader chose another event A. Omit to hide the choice. */
  onEventSelectorChange?: ((which: EventSelector) => void) | undefined;
  /** Events of the issue to choose from, beside the first, last and neighbouring ones. */
  choices?: readonly EventSummary[] | undefined;
  /** Asks for event A again. Omit to hide the button. */
  onRetryLeft?: (() => void) | undefined;
  /** Asks for event B again. Omit to hide the button. */
  onRetryRight?: (() => void) | undefined;
}

/** Two events of one issue, read from the server. */
export interface EventCompareProps extends EventCompareShared {
  /** Which issue. */
  issueRef: IssueRef;
  /** Event A in hand, where a panel around this one has it already. It then asks for event B alone. */
  event?: CrashEvent | undefined;
  /** Which event is A. Set it to own the choice. */
  eventSelector?: EventSelector | undefined;
  /** First `eventSelector` of a panel that keeps it itself. @default 'latest' */
  defaultEventSelector?: EventSelector | undefined;
  /** Called with the new `eventSelector`, whether you own it or the panel does. */
  onEventSelectorChange?: ((which: EventSelector) => void) | undefined;
  /** Which event is B: an id, or a word. Set it to own the choice. */
  compareWith?: CompareSelector | undefined;
  /** First `compareWith` of a panel that keeps it itself. @default 'previous' */
  defaultCompareWith?: CompareSelector | undefined;
  /** Called with the new `compareWith`, whether you own it or the panel does. */
  onCompareWithChange?: ((which: CompareSelector) => void) | undefined;
  /** Environments that neighbours are taken from. Missing = all. */
  environments?: readonly string[] | undefined;
  /** Time range of the events to choose from. */
  range?: TimeRange | undefined;
  /** Event-level search text for neighbours and choices. */
  query?: string | undefined;
}
