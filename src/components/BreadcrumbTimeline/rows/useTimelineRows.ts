'use client';
import { useCallback, useMemo, useState } from 'react';
import {
  type RequestStory,
  requestStories,
  type TimelineGroup,
  type TimelineItem,
  type TimelineRow,
  timelineRows,
} from '../../../insights/index.js';
import type { CrumbOrder } from '../BreadcrumbTimeline.types.js';
import { toggled } from '../shared/toggled.js';

export interface TimelineRowsOptions {
  readonly items: readonly TimelineItem[];
  /** As recorded, those that are shown. */
  readonly groups: readonly TimelineGroup[];
  readonly order: CrumbOrder;
  readonly isPart: boolean;
  readonly relevant: ReadonlyMap<string, unknown>;
}

export interface TimelineRows {
  /** In reading order. */
  readonly rows: readonly TimelineRow[];
  readonly stories: ReadonlyMap<string, RequestStory>;
  isOpen(id: string): boolean;
  toggle(id: string): void;
}

const NONE: ReadonlySet<string> = new Set();

/** Rows in reading order, and which of them are unfolded. */
export function useTimelineRows(options: TimelineRowsOptions): TimelineRows {
  const { items, groups, order, isPart, relevant } = options;
  const [opened, setOpened] = useState(NONE);
  const stories = useMemo(() => requestStories(items), [items]);
  const rows = useMemo(
    () =>
      timelineRows(groups, {
        isReversed: order === 'newest',
        isPart,
        isOpen: (id) => opened.has(id),
        isRelevant: ({ id }) => relevant.has(id),
      }),
    [groups, order, isPart, opened, relevant],
  );
  const isOpen = useCallback((id: string) => opened.has(id), [opened]);
  const toggle = useCallback((id: string) => setOpened((before) => toggled(before, id)), []);
  return { rows, stories, isOpen, toggle };
}
