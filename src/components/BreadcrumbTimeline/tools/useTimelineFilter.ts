'use client';
import { useDeferredValue, useMemo, useState } from 'react';
import {
  filterTimeline,
  groupRepeats,
  type TimelineGroup,
  type TimelineItem,
} from '../../../insights/index.js';
import { toggled } from '../shared/toggled.js';

export interface TimelineFilterState {
  readonly text: string;
  setText(text: string): void;
  readonly types: ReadonlySet<string>;
  toggleType(type: string): void;
  readonly levels: ReadonlySet<string>;
  toggleLevel(level: string): void;
  clear(): void;
  /** Whether anything is left out. */
  readonly isNarrowed: boolean;
  readonly matching: readonly TimelineItem[];
  /** What matches, equal neighbours joined, as recorded. */
  readonly groups: readonly TimelineGroup[];
  /** Of the whole trail. */
  readonly items: readonly TimelineItem[];
}

const NONE: ReadonlySet<string> = new Set();

/** Search and filters over a trail, and what is left of it. */
export function useTimelineFilter(items: readonly TimelineItem[]): TimelineFilterState {
  const [text, setText] = useState('');
  const [types, setTypes] = useState(NONE);
  const [levels, setLevels] = useState(NONE);
  // Typing must not wait for thousands of rows.
  const needle = useDeferredValue(text);
  const matching = useMemo(
    () => filterTimeline(items, { text: needle, types, levels }),
    [items, needle, types, levels],
  );
  const groups = useMemo(() => groupRepeats(matching), [matching]);
  return {
    text,
    setText,
    types,
    toggleType: (type) => setTypes((before) => toggled(before, type)),
    levels,
    toggleLevel: (level) => setLevels((before) => toggled(before, level)),
    clear: () => {
      setText('');
      setTypes(NONE);
      setLevels(NONE);
    },
    isNarrowed: needle.trim() !== '' || types.size + levels.size > 0,
    matching,
    groups,
    items,
  };
}
