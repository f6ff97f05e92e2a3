import type { Json } from '../../model/index.js';
import type { Aligned } from './align.js';

/**
 * How a thing stands in two events: `left` and `right` = only there. `unknown`: it is hidden or cut, so nobody can say
 * whether it is the same.
 */
export type CompareState = 'same' | 'differs' | 'left' | 'right' | 'unknown';

/** A named value of two events. A side that does not have it leaves it out. */
export interface ComparedValue {
  /** What it is called on both sides; of nested data the way to it, such as `items[0].price`. */
  readonly name: string;
  /** How it stands. */
  readonly state: CompareState;
  /** Its value in the left event, where it has one. */
  readonly left?: Json;
  /** Its value in the right event, where it has one. */
  readonly right?: Json;
  /** JSON pointer to it in the left event. */
  readonly leftPath?: string;
  /** JSON pointer to it in the right event. */
  readonly rightPath?: string;
  /** A secret by its name: both values are masks, and are not to be told apart. */
  readonly isSecret?: true;
}

/** Two frames beside each other, or one that the other side does not have: places in the list of each. */
export interface ComparedFrame extends Aligned {
  /** `differs`: the same function elsewhere, or with other variables. */
  readonly state: CompareState;
  /** The same function at another line, column or address of a file. Never for a side that does not say its line. */
  readonly hasMoved: boolean;
  /** Variables of both, where both sent any. */
  readonly vars: readonly ComparedValue[];
  /** How many variables the only side that sent any has. */
  readonly loneVars?: { readonly side: 'left' | 'right'; readonly count: number };
}

/** Two exceptions beside each other, or one that the other side does not have: places in `exceptions`. */
export interface ComparedException extends Aligned {
  /** `differs`: in its facts or in a frame. */
  readonly state: CompareState;
  /** Type, message and how it was caught. */
  readonly facts: readonly ComparedValue[];
  /** Every frame of both, oldest first. */
  readonly frames: readonly ComparedFrame[];
  /** JSON pointer to the left stack. Absent where that side has none. */
  readonly leftStack?: string;
  /** JSON pointer to the right stack. */
  readonly rightStack?: string;
  /** The only side that has source maps or symbols: both are then compared as the program itself reported them. */
  readonly mappedOnly?: 'left' | 'right';
}

/** Two breadcrumbs beside each other, or one that the other side does not have. */
export interface ComparedStep extends Aligned {
  /** By what they say, whenever it was. `differs`: the same but for a number, such as a status. */
  readonly state: CompareState;
}

/** Values that belong together, such as one context. */
export interface ComparedGroup {
  /** A context's name, or a part of the request. Absent where the section is one group. */
  readonly name?: string;
  /** Every value of both, in the order of the left side, then those that only the right one has. */
  readonly values: readonly ComparedValue[];
}

/** A part of an event that is compared value by value. */
export type CompareSectionName =
  | 'facts'
  | 'tags'
  | 'request'
  | 'user'
  | 'contexts'
  | 'extra'
  | 'packages'
  | 'sdk'
  | 'evidence'
  | 'errors'
  | 'securityReport';

/** A part of an event, compared. */
export interface ComparedSection {
  /** Which part. */
  readonly name: CompareSectionName;
  /** Groups that have a value on either side. */
  readonly groups: readonly ComparedGroup[];
}

/** A part that is only counted: it is too large, or too much the matter of one run, to compare. */
export interface UncomparedPart {
  /** Which part. */
  readonly part: 'threads' | 'images' | 'spans' | 'template';
  /** How many the left event has. */
  readonly left: number;
  /** How many the right event has. */
  readonly right: number;
}

/** What two events have in common and what not. Places count in the lists of each event. */
export interface EventComparison {
  /** Every exception of both; of events without one the stack that they carry otherwise. */
  readonly exceptions: readonly ComparedException[];
  /** Every step of both trails, in order. */
  readonly crumbs: readonly ComparedStep[];
  /** What is compared by name, without the parts that neither event has. */
  readonly sections: readonly ComparedSection[];
  /** What is not compared though it is there. */
  readonly uncompared: readonly UncomparedPart[];
}
