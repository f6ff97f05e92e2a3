import type {
  ComparedException,
  ComparedSection,
  ComparedValue,
  CompareSectionName,
  CompareState,
  EventComparison,
} from './compared.js';

/** How many of some things stand how. */
export type StateCounts = { readonly [state in CompareState]: number };

/** What a reader wants to know first about two events. */
export interface ComparisonSummary {
  /** `left` and `right`: only that event has a stack. `none`: neither. */
  readonly stack: CompareState | 'none';
  /** Frames of all exceptions. */
  readonly frames: StateCounts;
  /** Facts of the exceptions that differ, such as `value` for the message. */
  readonly exceptionFacts: readonly string[];
  /** Names of variables that differ, are only here or only there. */
  readonly variables: readonly string[];
  /** What differs by section, in reading order, with the names of values or of groups. */
  readonly sections: readonly {
    readonly name: CompareSectionName;
    readonly counts: StateCounts;
    readonly names: readonly string[];
  }[];
  /** Breadcrumbs. */
  readonly crumbs: StateCounts;
  /** Whatever is the same: facts, frames, steps. */
  readonly same: number;
  /** Differences of every kind. */
  readonly differences: number;
  /** Values that are hidden or cut, so that nobody can compare them. */
  readonly unknown: number;
}

/** Counts things by how they stand. */
export function countStates(items: Iterable<{ readonly state: CompareState }>): StateCounts {
  const counts = { same: 0, differs: 0, left: 0, right: 0, unknown: 0 };
  for (const { state } of items) counts[state] += 1;
  return counts;
}

/** How many of them differ, or stand on one side only. */
export function differences({ differs, left, right }: StateCounts): number {
  return differs + left + right;
}

/** A comparison in numbers and names. */
export function summarizeComparison(comparison: EventComparison): ComparisonSummary {
  const { exceptions, crumbs: steps, sections } = comparison;
  const frames = countStates(exceptions.flatMap((exception) => exception.frames));
  const vars = exceptions.flatMap(({ frames: all }) => all.flatMap((frame) => frame.vars));
  const facts = exceptions
    .filter(({ left, right }) => left !== undefined && right !== undefined)
    .flatMap((exception) => exception.facts);
  const crumbs = countStates(steps);
  const told = sections.map((section) => sectionSummary(section));
  const all = [
    frames,
    countStates(exceptions.flatMap((exception) => exception.facts)),
    crumbs,
    ...told.map(({ counts }) => counts),
  ];
  return {
    stack: stackState(exceptions),
    frames,
    exceptionFacts: namesOf(facts),
    variables: namesOf(vars),
    sections: told.filter(({ counts }) => differences(counts) > 0),
    crumbs,
    same: all.reduce((sum, { same }) => sum + same, 0),
    differences: all.reduce((sum, counts) => sum + differences(counts), 0),
    unknown: all.reduce((sum, { unknown }) => sum + unknown, 0) + countStates(vars).unknown,
  };
}

function sectionSummary({ name, groups }: ComparedSection): ComparisonSummary['sections'][number] {
  const counts = countStates(groups.flatMap(({ values }) => values));
  // Many contexts have fields of one name, so the context is what tells something.
  const names =
    name === 'contexts'
      ? groups.flatMap((group) => (differences(countStates(group.values)) > 0 ? [group.name ?? ''] : []))
      : namesOf(groups.flatMap(({ values }) => values));
  return { name, counts, names };
}

function namesOf(values: readonly ComparedValue[]): readonly string[] {
  const differing = values.filter(({ state }) => state !== 'same' && state !== 'unknown');
  return [...new Set(differing.map(({ name }) => name))];
}

function stackState(exceptions: readonly ComparedException[]): ComparisonSummary['stack'] {
  const frames = exceptions.flatMap((exception) => exception.frames);
  const [left, right] = [
    frames.some((frame) => frame.left !== undefined),
    frames.some((frame) => frame.right !== undefined),
  ];
  if (!left || !right) return left ? 'left' : right ? 'right' : 'none';
  const isSame = exceptions.every(({ state }) => state !== 'left' && state !== 'right');
  const isAlike = frames.every(
    ({ state, hasMoved }) => (state === 'same' || state === 'differs') && !hasMoved,
  );
  return isSame && isAlike ? 'same' : 'differs';
}
