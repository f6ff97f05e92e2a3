'use client';
import type { RefObject } from 'react';
import { type Issue, issueKey, type Listing } from '../../../model/index.js';
import { isTextField, useShortcuts } from '../keys/useShortcuts.js';
import { pressedOn, useEscape } from '../overlays/useEscape.js';
import type { Selection } from '../selection/Selection.js';
import { selectLoaded } from './selectLoaded.js';
import { commandOf, keyMap, undoLatest } from './triageKeys.js';
import type { IssueActionKeys } from './types.js';
import type { Acting } from './useActing.js';
import type { Remaining } from './useRemaining.js';

export interface ListTriageOptions {
  readonly acting: Acting;
  readonly listing: Listing<Issue>;
  readonly selection: Selection<Issue>;
  readonly root: RefObject<HTMLElement | null>;
  readonly keys: IssueActionKeys | undefined;
  readonly remaining: Remaining;
  focusRow(index: number): void;
}

interface FocusedRow {
  readonly index: number;
  readonly issue: Issue;
  readonly element: HTMLElement;
}

/**
 * Working through a list by keys: act on the selection, or on the row with the focus and go on to the next one that
 * is not decided. Rows that are far away, being loaded or gone are left alone.
 */
export function useListTriage(options: ListTriageOptions): void {
  const { acting, listing, selection, root, keys, remaining, focusRow } = options;
  const { source } = listing;
  const rowAt = (event: KeyboardEvent): FocusedRow | undefined => {
    const element = (event.target as Element).closest<HTMLElement>('[data-index]');
    const index = Number(element?.dataset.index ?? Number.NaN);
    const issue = source.get(index);
    return element && issue && issue !== 'moved' ? { index, issue, element } : undefined;
  };
  const goOn = (from: number): void => {
    for (let index = from + 1; index < Math.min(source.count, from + FURTHEST); index += 1) {
      const issue = source.get(index);
      if (!issue || issue === 'moved' || remaining.has(issue)) continue;
      focusRow(index);
      return;
    }
  };
  const doing = (name: Parameters<typeof commandOf>[0]) => (event: KeyboardEvent) => {
    const row = selection.size === 0 ? rowAt(event) : undefined;
    const issues = row ? [row.issue] : selection.rows(source.get);
    const command = commandOf(name, acting, issues);
    if (!command) return;
    event.preventDefault();
    acting.act(command, issues);
    if (row) goOn(row.index);
  };
  const toggle = (event: KeyboardEvent): void => {
    const row = rowAt(event);
    if (!row) return;
    event.preventDefault();
    selection.set(row.issue, row.index, !selection.has(issueKey(row.issue.ref)));
  };
  const extend = (step: (view: number) => number) => (event: KeyboardEvent) => {
    const row = event.shiftKey ? rowAt(event) : undefined;
    if (!row) return;
    event.preventDefault();
    // The row that a range starts from belongs to it.
    if (selection.size === 0) selection.set(row.issue, row.index, true);
    const index = Math.max(0, Math.min(row.index + step(rowsInView(row.element)), source.count - 1));
    selection.extendTo(index, source.get);
    focusRow(index);
  };
  useShortcuts(root, {
    ...keyMap(keys, {
      resolve: doing('resolve'),
      archive: doing('archive'),
      unresolve: doing('unresolve'),
      assignToMe: doing('assignToMe'),
      undo: (event) => undoLatest(acting) && event.preventDefault(),
      open: (event) => {
        const link = rowAt(event)?.element.querySelector<HTMLElement>('.cb-table-link');
        if (!link) return;
        event.preventDefault();
        link.click();
      },
      select: toggle,
    }),
    ' ': (event) => {
      // In a cell, Space acts on what is there.
      if ((event.target as Element).matches('[data-index]')) toggle(event);
    },
    ArrowDown: extend(() => 1),
    ArrowUp: extend(() => -1),
    PageDown: extend((view) => view),
    PageUp: extend((view) => -view),
    'Mod+a': (event) => {
      if (!rowAt(event)) return;
      event.preventDefault();
      selectLoaded(selection, source);
    },
  });
  useEscape(selection.size > 0, selection.clear, (event) => {
    const target = pressedOn(event);
    return target instanceof Node && root.current?.contains(target) === true && !isTextField(target);
  });
}

/** Rows that are looked through for one that is not decided. */
const FURTHEST = 200;

function rowsInView(row: HTMLElement): number {
  const view = row.closest<HTMLElement>('.cb-list')?.clientHeight ?? 0;
  return Math.max(1, Math.floor(view / Math.max(row.offsetHeight, 1)) - 1);
}
