'use client';
import type { ReactElement, RefObject } from 'react';
import type { FrameOrder } from '../../../insights/index.js';
import { copyText } from '../../internal/copying/clipboard.js';
import { act, KeyMap, stopAt } from '../../internal/keyHelp/KeyMap.js';
import type { Shortcuts } from '../../internal/keys/useShortcuts.js';
import type { StackTraceDisplay } from '../StackTrace.types.js';
import { useTrace } from '../traceContext.js';

interface StackKeysProps {
  root: RefObject<HTMLElement | null>;
  display: StackTraceDisplay;
  onDisplayChange: (display: StackTraceDisplay) => void;
  onOrderChange: (order: FrameOrder) => void;
  onFind: () => void;
}

/** Everything that arrows step through. */
const STOPS = '[data-stop]';
const IN_APP = '[data-in-app] [data-stop]';

/** The keyboard map of the trace, alive only while the focus is inside it. */
export function StackKeys({
  root,
  display,
  onDisplayChange,
  onOrderChange,
  onFind,
}: StackKeysProps): ReactElement | null {
  const { order, announce, t } = useTrace();
  const onStop = (run: (stop: HTMLElement) => void) => (event: KeyboardEvent) => {
    const stop = stopAt(event, STOPS);
    if (stop === null) return;
    event.preventDefault();
    run(stop);
  };
  /** A virtual list moves through its rows itself, since most of them are not in the page. */
  const unlessListed = (run: (event: KeyboardEvent) => void) => (event: KeyboardEvent) => {
    if ((event.target as Element).closest('.cb-list-row') === null) run(event);
  };
  const onListRow = (event: KeyboardEvent): void => {
    if (!(event.target as Element).matches('.cb-list-row')) return;
    event.preventDefault();
    stopAt(event, STOPS)?.click();
  };
  const move = (to: (at: number, count: number) => number, selector = STOPS) =>
    onStop((stop) => step(root.current, stop, to, selector)?.focus());
  const next = unlessListed(move((at) => at + 1));
  const previous = unlessListed(move((at) => at - 1));
  const setExpanded = (expanded: boolean) =>
    onStop((stop) => {
      if (stop.getAttribute('aria-expanded') === String(!expanded)) stop.click();
    });
  const shortcuts: Shortcuts = {
    ArrowDown: next,
    j: next,
    ArrowUp: previous,
    k: previous,
    Home: unlessListed(move(() => 0)),
    End: unlessListed(move((_at, count) => count - 1)),
    Enter: onListRow,
    ' ': onListRow,
    ArrowRight: setExpanded(true),
    ArrowLeft: setExpanded(false),
    n: move((at) => at + 1, IN_APP),
    p: move((at) => at - 1, IN_APP),
    f: act(() => onDisplayChange(display === 'full' ? 'relevant' : 'full')),
    '/': act(onFind),
    o: act(() => onOrderChange(order === 'newest' ? 'oldest' : 'newest')),
    m: onStop((stop) => {
      const menu = stop.closest('.cb-frame')?.querySelector<HTMLElement>('.cb-frame-menu');
      menu?.focus();
      menu?.click();
    }),
    c: onStop(async (stop) => {
      const path = stop.closest<HTMLElement>('[data-path]')?.dataset.path;
      if (path && (await copyText(path))) announce(t('copiedPath', { path }));
    }),
  };
  return (
    <KeyMap
      root={root}
      shortcuts={shortcuts}
      title={t('keysTitle')}
      keys={[
        [['↓', '↑'], t('keyMove')],
        [['Home', 'End'], t('keyEnds')],
        [['→', '←'], t('keyToggle')],
        [['n', 'p'], t('keyInApp')],
        [['f'], t('keyView')],
        [['o'], t('keyOrder')],
        [['/'], t('find')],
        [['c'], t('keyCopy')],
        [['m'], t('keyMenu')],
        [['?'], t('keyHelp')],
      ]}
    />
  );
}

/** The stop that a step leads to: the neighbour in document order among those that match. */
function step(
  root: HTMLElement | null,
  from: HTMLElement,
  to: (at: number, count: number) => number,
  selector: string,
): HTMLElement | undefined {
  const all = [...(root?.querySelectorAll<HTMLElement>(`${selector}, ${STOPS}`) ?? [])];
  const wanted = all.filter((stop) => stop.matches(selector));
  const at = wanted.indexOf(from);
  if (at >= 0) return wanted[Math.min(Math.max(to(at, wanted.length), 0), wanted.length - 1)];
  // Started between two matches: the step leads to the nearer one on its side.
  const place = all.indexOf(from);
  const forwards = to(0, 2) > 0;
  return forwards
    ? wanted.find((stop) => all.indexOf(stop) > place)
    : wanted.findLast((stop) => all.indexOf(stop) < place);
}
