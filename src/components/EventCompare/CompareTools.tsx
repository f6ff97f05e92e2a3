'use client';
import type { ReactElement, RefObject } from 'react';
import type { ComparisonSummary } from '../../insights/compare/summarizeComparison.js';
import { Button, IconButton } from '../internal/buttons/Button.js';
import { arrowDownIcon, arrowUpIcon } from '../internal/icons/icons.js';
import { act, KeyMap } from '../internal/keyHelp/KeyMap.js';
import { useCompare } from './compareContext.js';

interface CompareToolsProps {
  readonly root: RefObject<HTMLElement | null>;
  readonly summary: ComparisonSummary;
  readonly showsSame: boolean;
  onToggleSame(): void;
}

/** Rows that differ, and what opens more of them. */
const STOPS = '[data-difference]';

/** How much differs, the way from one difference to the next, and the keyboard map. */
export function CompareTools({ root, summary, showsSame, onToggleSame }: CompareToolsProps): ReactElement {
  const { t } = useCompare();
  const { differences, same, unknown } = summary;
  const go = (by: 1 | -1): void => step(root.current, by);
  return (
    <div className="cb-toolbar cb-compare-tools" role="group" aria-label={t('toolbar')}>
      <span className="cb-strong">{t('differences', { count: differences })}</span>
      <span className="cb-note">{t('sameCount', { count: same })}</span>
      {unknown > 0 ? <span className="cb-note">{t('unknownCount', { count: unknown })}</span> : null}
      <span className="cb-line-end">
        {same > 0 ? (
          <Button size="sm" variant="ghost" aria-pressed={showsSame} onClick={onToggleSame}>
            {t(showsSame ? 'hideSame' : 'showSame')}
          </Button>
        ) : null}
        <IconButton
          icon={arrowUpIcon}
          size="sm"
          label={t('previousDifference')}
          aria-disabled={differences === 0}
          onClick={() => go(-1)}
        />
        <IconButton
          icon={arrowDownIcon}
          size="sm"
          label={t('nextDifference')}
          aria-disabled={differences === 0}
          onClick={() => go(1)}
        />
        <KeyMap
          root={root}
          shortcuts={{ n: act(() => go(1)), p: act(() => go(-1)), f: act(onToggleSame) }}
          title={t('keysTitle')}
          keys={[
            [['n', 'p'], t('keyStep')],
            [['f'], t('keySame')],
            [['?'], t('keyHelp')],
          ]}
        />
      </span>
    </div>
  );
}

/** Focuses the difference after or before the one in focus; from elsewhere the one that was last in focus, or the first. */
function step(root: HTMLElement | null, by: 1 | -1): void {
  const stops = [...(root?.querySelectorAll<HTMLElement>(STOPS) ?? [])].filter(
    (stop) => stop.closest('[hidden]') === null,
  );
  if (stops.length === 0) return;
  const focused =
    root?.ownerDocument.activeElement?.closest<HTMLElement>(STOPS) ?? last.get(root as HTMLElement);
  const at = focused ? stops.indexOf(focused) : -1;
  const next = at < 0 ? (by > 0 ? 0 : stops.length - 1) : Math.min(Math.max(at + by, 0), stops.length - 1);
  const stop = stops[next] as HTMLElement;
  last.set(root as HTMLElement, stop);
  stop.focus({ preventScroll: true });
  stop.scrollIntoView?.({ block: 'center' });
}

/** The buttons of the toolbar take the focus from the row that they led to. */
const last = /* @__PURE__ */ new WeakMap<HTMLElement, HTMLElement>();
