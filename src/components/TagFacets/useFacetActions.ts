'use client';
import { type TagChoice, type TagMode, tagClause } from '../../search/index.js';
import type { TagFilter } from './TagFacets.types.js';

export interface FacetActions {
  /** Whether values can be pressed at all. */
  readonly isInteractive: boolean;
  modeOf(key: string, value: string): TagMode | undefined;
  /** Chooses a value, or takes the same choice back. `known` is the server's clause for the value. */
  press(choice: TagChoice, known?: string | undefined): void;
  clear(): void;
}

interface FacetActionsOptions {
  chosen: readonly TagChoice[];
  setChosen: (choices: readonly TagChoice[]) => void;
  onFilter: ((filter: TagFilter) => void) | undefined;
  isInteractive: boolean;
}

/** What pressing a value does: tells the host, and keeps the choice where the host does not. */
export function useFacetActions({
  chosen,
  setChosen,
  onFilter,
  isInteractive,
}: FacetActionsOptions): FacetActions {
  const isSame = (a: TagChoice, b: Pick<TagChoice, 'key' | 'value'>): boolean =>
    a.key === b.key && a.value === b.value;
  return {
    isInteractive,
    modeOf: (key, value) => chosen.find((choice) => isSame(choice, { key, value }))?.mode,
    press(choice, known) {
      const { key, value, mode } = choice;
      const others = chosen.filter((candidate) => !isSame(candidate, choice));
      const isTakenBack = chosen.some((candidate) => isSame(candidate, choice) && candidate.mode === mode);
      setChosen(isTakenBack ? others : [...others, choice]);
      onFilter?.(
        isTakenBack
          ? { key, value, mode: undefined, query: '' }
          : { key, value, mode, query: tagClause(choice, known) },
      );
    },
    clear() {
      setChosen([]);
      for (const { key, value } of chosen) onFilter?.({ key, value, mode: undefined, query: '' });
    },
  };
}
