import type { ComponentPropsWithoutRef, ReactNode } from 'react';
import type { IssueRef, Resource, TagBaseline, TagFacet, TimeRange } from '../../model/index.js';
import type { TagChoice, TagMode } from '../../search/index.js';
import type { Slots } from '../config/index.js';
import type { TagFacetsMessages } from './TagFacets.messages.js';

/** What a reader asked for by pressing a value. */
export interface TagFilter {
  /** Key of the tag. */
  readonly key: string;
  /** `''` stands for events without the tag. */
  readonly value: string;
  /** `undefined` when the choice was taken back. */
  readonly mode: TagMode | undefined;
  /** The search clause, e.g. `!browser:"Chrome 141.0"`. Empty when the choice was taken back. */
  readonly query: string;
}

/** What a list of values begins with; the highest, or the latest, comes first. */
export type TagValueSort = 'count' | 'lastSeen' | 'firstSeen';

interface TagFacetsShared extends Omit<ComponentPropsWithoutRef<'section'>, 'children'> {
  /** Values chosen. Set it to own the choice. */
  choices?: readonly TagChoice[] | undefined;
  /** First `choices` of a panel that keeps it itself. */
  defaultChoices?: readonly TagChoice[] | undefined;
  /** Called with the new `choices`, whether you own it or the panel does. */
  onChoicesChange?: ((choices: readonly TagChoice[]) => void) | undefined;
  /** Called for every press. Without this and `onChoicesChange`, values cannot be pressed. */
  onFilter?: ((filter: TagFilter) => void) | undefined;
  /** Keys to show first, in this order. */
  pinned?: readonly string[] | undefined;
  /** Values shown per key before "show more". @default 5 */
  valuesPerKey?: number | undefined;
  /** Level of the keys' headings. @default 3 */
  headingLevel?: 2 | 3 | 4 | 5 | 6 | undefined;
  /** Replaces texts. */
  messages?: Partial<TagFacetsMessages> | undefined;
  /** Replaces parts of the panel. */
  components?: Partial<Slots> | undefined;
}

/** Which tag a reader wants to see all values of, and what can be done with a value. */
export interface TagValuesRequest {
  /** Key of the tag. */
  readonly key: string;
  /** What is known of it. */
  readonly facet: TagFacet | undefined;
  /** Whether values can be pressed at all. */
  readonly isInteractive: boolean;
  /** How a value is chosen at present. */
  modeOf(key: string, value: string): TagMode | undefined;
  /** Chooses a value, or takes the same choice back. `known` is the server's clause for the value. */
  press(choice: TagChoice, known?: string | undefined): void;
}

/** Facets in hand, in whatever state they are. */
export interface TagFacetsViewProps extends TagFacetsShared {
  /** Most useful tag first; the view keeps the order. */
  facets: Resource<readonly TagFacet[]>;
  /** The reader asks for failed facets again. Missing = no such button. */
  onRetry?: (() => void) | undefined;
  /** Tags of the project's other events, to show what stands out. Omit until the reader asks. */
  baseline?: Resource<TagBaseline> | undefined;
  /** Loads `baseline`, and loads it again after a failure. Omit to hide the button. */
  onCompare?: (() => void) | undefined;
  /** Draws all values of a tag, in a window over the page. Omit to hide the buttons. */
  renderValues?: ((request: TagValuesRequest) => ReactNode) | undefined;
  /** Whether `facets` count within the values chosen. */
  isWithin?: boolean | undefined;
  /** The reader asks to count within the values chosen, or all events again. Omit to hide the button. */
  onWithinChange?: ((isWithin: boolean) => void) | undefined;
}

/** Whose events to count, and what the reader may do with a value. */
export interface TagFacetsProps extends TagFacetsShared {
  /** Whose events. */
  issueRef: IssueRef;
  /** Which events to count. */
  scope?:
    | {
        readonly environments?: readonly string[] | undefined;
        readonly range?: TimeRange | undefined;
        readonly query?: string | undefined;
      }
    | undefined;
  /** Only these keys. @default what the server lists */
  keys?: readonly string[] | undefined;
}
