'use client';
import { type ReactElement, type RefObject, useState } from 'react';
import { crumbText, type TimelineGroup, type TimelineItem } from '../../insights/index.js';
import { copyText } from '../internal/clipboard.js';
import { KeyHelp } from '../internal/KeyHelp.js';
import { useAnnounce } from '../internal/LiveRegion.js';
import { useShortcuts } from '../internal/useShortcuts.js';
import type { VirtualListHandle } from '../internal/VirtualList/index.js';
import type { CrumbOrder } from './BreadcrumbTimeline.types.js';
import { useTimeline } from './timelineContext.js';

interface TimelineKeysProps {
  root: RefObject<HTMLElement | null>;
  list: RefObject<VirtualListHandle | null>;
  /** In reading order. */
  groups: readonly TimelineGroup[];
  order: CrumbOrder;
  onSearch: () => void;
  onFilter: () => void;
  onOrder: () => void;
}

const ROWS = '.cb-crumb';
const ERRORS = new Set(['error', 'fatal']);

/** The keyboard map of the timeline, alive only while the focus is inside it. */
export function TimelineKeys(props: TimelineKeysProps): ReactElement {
  const { root, list, groups, order, onSearch, onFilter, onOrder } = props;
  const { t, isVirtual } = useTimeline();
  const announce = useAnnounce();
  const [help, setHelp] = useState(false);
  const shownItem = (group: TimelineGroup): TimelineItem | undefined =>
    group.items.at(order === 'newest' ? -1 : 0);
  const focus = (index: number): void => {
    const item = groups[index] && shownItem(groups[index]);
    if (item === undefined) return;
    if (isVirtual) list.current?.focusRow(index);
    else root.current?.querySelector<HTMLElement>(`[data-crumb="${item.id}"]`)?.focus();
  };
  const move = (to: (here: number) => number) => (event: KeyboardEvent) => {
    if (keepsItsKeys(event.target as Element)) return;
    const id = rowOf(event.target as Element)?.dataset.crumb;
    event.preventDefault();
    focus(to(groups.findIndex(({ items }) => items.some((item) => item.id === id))));
  };
  const isError = (group: TimelineGroup): boolean => ERRORS.has(group.items[0]?.crumb.level ?? '');
  const next = move((here) => Math.min(here + 1, groups.length - 1));
  const previous = move((here) => Math.max(here - 1, 0));
  const act = (run: () => void) => (event: KeyboardEvent) => {
    event.preventDefault();
    run();
  };
  useShortcuts(root, {
    ArrowDown: next,
    j: next,
    ArrowUp: previous,
    k: previous,
    Home: move(() => 0),
    End: move(() => groups.length - 1),
    n: move((here) => groups.findIndex((group, index) => index > here && isError(group))),
    p: move((here) => groups.findLastIndex((group, index) => index < here && isError(group))),
    '/': act(onSearch),
    f: act(onFilter),
    o: act(onOrder),
    c: async (event) => {
      const id = rowOf(event.target as Element)?.dataset.crumb;
      const item = groups.flatMap(({ items }) => items).find((candidate) => candidate.id === id);
      if (item === undefined) return;
      event.preventDefault();
      if (await copyText(crumbText(item))) announce(t('copyCrumb'));
    },
    '?': act(() => setHelp(true)),
  });
  return (
    <KeyHelp
      open={help}
      onOpenChange={setHelp}
      groups={[
        {
          title: t('keysTitle'),
          keys: [
            { keys: ['↓', '↑'], does: t('keyMove') },
            { keys: ['Home', 'End'], does: t('keyEnds') },
            { keys: ['n', 'p'], does: t('keyError') },
            { keys: ['/'], does: t('keySearch') },
            { keys: ['f'], does: t('keyFilter') },
            { keys: ['o'], does: t('keyOrder') },
            { keys: ['c'], does: t('keyCopy') },
            { keys: ['?'], does: t('keyHelp') },
          ],
        },
      ]}
    />
  );
}

/** The step a key is about: the one around the focus, or the one in the focused row of a virtual list. */
function rowOf(target: Element): HTMLElement | null {
  return (
    target.closest<HTMLElement>(ROWS) ??
    target.closest('.cb-list-row')?.querySelector<HTMLElement>(ROWS) ??
    null
  );
}

/** Radio groups, selects and trees move by arrows themselves. */
function keepsItsKeys(target: Element): boolean {
  return target.closest('[role="radiogroup"], select, [role="tree"], [role="dialog"]') !== null;
}
