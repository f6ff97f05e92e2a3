'use client';
import type { ReactElement, RefObject } from 'react';
import { crumbText, type TimelineGroup, type TimelineItem } from '../../insights/index.js';
import { copyText } from '../internal/clipboard.js';
import { act, KeyMap, stopAt } from '../internal/KeyMap.js';
import { useAnnounce } from '../internal/LiveRegion.js';
import type { Shortcuts } from '../internal/useShortcuts.js';
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

const ROWS = '[data-crumb]';
const ERRORS = new Set(['error', 'fatal']);

/** The keyboard map of the timeline, alive only while the focus is inside it. */
export function TimelineKeys(props: TimelineKeysProps): ReactElement {
  const { root, list, groups, order, onSearch, onFilter, onOrder } = props;
  const { t, isVirtual } = useTimeline();
  const announce = useAnnounce();
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
    const id = stopAt(event, ROWS)?.dataset.crumb;
    event.preventDefault();
    focus(to(groups.findIndex(({ items }) => items.some((item) => item.id === id))));
  };
  const isError = (group: TimelineGroup): boolean => ERRORS.has(group.items[0]?.crumb.level ?? '');
  const next = move((here) => Math.min(here + 1, groups.length - 1));
  const previous = move((here) => Math.max(here - 1, 0));
  const shortcuts: Shortcuts = {
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
      const id = stopAt(event, ROWS)?.dataset.crumb;
      const item = groups.flatMap(({ items }) => items).find((candidate) => candidate.id === id);
      if (item === undefined) return;
      event.preventDefault();
      if (await copyText(crumbText(item))) announce(t('copyCrumb'));
    },
  };
  return (
    <KeyMap
      root={root}
      shortcuts={shortcuts}
      title={t('keysTitle')}
      keys={[
        [['↓', '↑'], t('keyMove')],
        [['Home', 'End'], t('keyEnds')],
        [['n', 'p'], t('keyError')],
        [['/'], t('keySearch')],
        [['f'], t('keyFilter')],
        [['o'], t('keyOrder')],
        [['c'], t('keyCopy')],
        [['?'], t('keyHelp')],
      ]}
    />
  );
}

/** Radio groups, selects and trees move by arrows themselves. */
function keepsItsKeys(target: Element): boolean {
  return target.closest('[role="radiogroup"], select, [role="tree"], [role="dialog"]') !== null;
}
