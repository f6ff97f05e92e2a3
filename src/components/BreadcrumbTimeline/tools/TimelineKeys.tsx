'use client';
import type { ReactElement, RefObject } from 'react';
import { crumbRequest, crumbText, type TimelineItem, type TimelineRow } from '../../../insights/index.js';
import { useAnnounce } from '../../internal/base/LiveRegion.js';
import { copyText } from '../../internal/copying/clipboard.js';
import { act, KeyMap, stopAt } from '../../internal/keyHelp/KeyMap.js';
import type { Shortcuts } from '../../internal/keys/useShortcuts.js';
import { placeOf } from '../shared/placeOf.js';
import { useTimeline } from '../timelineContext.js';

interface TimelineKeysProps {
  root: RefObject<HTMLElement | null>;
  /** In reading order. */
  rows: readonly TimelineRow[];
  focusRow: (index: number) => void;
  onSearch: () => void;
  onFilter: () => void;
  onOrder: () => void;
}

const ROWS = '[data-crumb]';
const ERRORS = new Set(['error', 'fatal']);
const WARNINGS = new Set(['warning', ...ERRORS]);

/** The keyboard map of the timeline, alive only while the focus is inside it. */
export function TimelineKeys(props: TimelineKeysProps): ReactElement {
  const { root, rows, focusRow, onSearch, onFilter, onOrder } = props;
  const { t, relevant } = useTimeline();
  const announce = useAnnounce();
  const move = (to: (here: number) => number) => (event: KeyboardEvent) => {
    if (keepsItsKeys(event.target as Element)) return;
    event.preventDefault();
    focusRow(to(placeOfFocus(rows, event)));
  };
  const hop = (isStop: (item: TimelineItem) => boolean) => {
    const stops = (row: TimelineRow): boolean => row.kind === 'steps' && row.group.items.some(isStop);
    return {
      next: move((here) => rows.findIndex((row, index) => index > here && stops(row))),
      previous: move((here) => rows.findLastIndex((row, index) => index < here && stops(row))),
    };
  };
  const isSteps = (row: TimelineRow): boolean => row.kind === 'steps';
  const steps = hop(() => true);
  const last = move(() => rows.findLastIndex(isSteps));
  const errors = hop(
    ({ id, crumb }) => relevant.has(id) || ERRORS.has(crumb.level) || crumbRequest(crumb)?.failed === true,
  );
  const warnings = hop(({ crumb }) => WARNINGS.has(crumb.level));
  const shortcuts: Shortcuts = {
    ArrowDown: steps.next,
    j: steps.next,
    ArrowUp: steps.previous,
    k: steps.previous,
    Home: move(() => rows.findIndex(isSteps)),
    End: last,
    n: errors.next,
    p: errors.previous,
    w: warnings.next,
    W: warnings.previous,
    '/': act(onSearch),
    f: act(onFilter),
    o: act(onOrder),
    c: async (event) => {
      const item = itemOf(rows, stopAt(event, ROWS)?.dataset.crumb);
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
        [['w', 'Shift+W'], t('keyWarning')],
        [['/'], t('keySearch')],
        [['f'], t('keyFilter')],
        [['o'], t('keyOrder')],
        [['c'], t('keyCopy')],
        [['?'], t('keyHelp')],
      ]}
    />
  );
}

/** The row around the focus, also one that holds no step. */
function placeOfFocus(rows: readonly TimelineRow[], event: KeyboardEvent): number {
  const row = (event.target as Element).closest<HTMLElement>('.cb-list-row')?.dataset.index;
  return row === undefined ? placeOf(rows, stopAt(event, ROWS)?.dataset.crumb) : Number(row);
}

function itemOf(rows: readonly TimelineRow[], id: string | undefined): TimelineItem | undefined {
  const row = rows[placeOf(rows, id)];
  return row?.kind === 'steps' ? row.group.items.find((item) => item.id === id) : undefined;
}

/** Radio groups, selects and trees move by arrows themselves. */
function keepsItsKeys(target: Element): boolean {
  return target.closest('[role="radiogroup"], select, [role="tree"], [role="dialog"]') !== null;
}
