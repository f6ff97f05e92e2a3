'use client';
import type { ReactElement } from 'react';
import { type GapRow, sharedFrames } from '../../../insights/index.js';
import type { CrashEvent } from '../../../model/index.js';
import { Icon } from '../../internal/icons/Icon.js';
import { chevronDownIcon, chevronRightIcon } from '../../internal/icons/icons.js';
import { type StackPart, type Trace, useTrace } from '../traceContext.js';

/** A folded run: says how many frames and whose, or what they repeat, and unfolds them in place. */
export function GapButton({ gap, part }: { gap: GapRow; part: StackPart }): ReactElement {
  const { event, t, setGapOpen, announce } = useTrace();
  const { open, count, parts } = gap;
  return (
    <button
      type="button"
      className="cb-press cb-frame-gap"
      data-stop=""
      aria-expanded={open}
      onClick={() => {
        setGapOpen(`${part.id}/${gap.id}`, !open);
        if (!open) announce(t('gapAnnounced', { count }));
      }}
    >
      <Icon icon={open ? chevronDownIcon : chevronRightIcon} />
      {gapText(t, gap, nameOfShared(event, part) ?? t('exceptionUnknown'))}
      {gap.because === undefined && parts.length > 0 && (
        <bdi className="cb-frame-gap-parts">
          {parts.map(({ name, count: inside }) => t('gapPart', { name, count: inside })).join(' · ')}
        </bdi>
      )}
    </button>
  );
}

function gapText(t: Trace['t'], { open, count, libraryOnly, because }: GapRow, name: string): string {
  if (because?.kind === 'cycle') {
    const { turns, period } = because;
    return t(open ? 'gapHideTurns' : 'gapShowTurns', { turns, count: period });
  }
  if (because?.kind === 'shared') return t(open ? 'gapHideShared' : 'gapShowShared', { count, name });
  if (libraryOnly) return t(open ? 'gapHideLibrary' : 'gapShowLibrary', { count });
  return t(open ? 'gapHide' : 'gapShow', { count });
}

/** The exception that has the frames too. */
function nameOfShared({ exceptions }: CrashEvent, { exception }: StackPart): string | undefined {
  const shared = exception === undefined ? undefined : sharedFrames(exceptions)[exception];
  return shared && exceptions[shared.with]?.type;
}
