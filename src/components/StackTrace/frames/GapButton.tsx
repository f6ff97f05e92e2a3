'use client';
import type { ReactElement } from 'react';
import type { GapRow } from '../../../insights/index.js';
import { Icon } from '../../internal/icons/Icon.js';
import { chevronDownIcon, chevronRightIcon } from '../../internal/icons/icons.js';
import { type StackPart, useTrace } from '../traceContext.js';

/** A folded run: says how many frames and whose, and unfolds them in place. */
export function GapButton({ gap, part }: { gap: GapRow; part: StackPart }): ReactElement {
  const { t, setGapOpen, announce } = useTrace();
  const { open, count, libraryOnly, parts } = gap;
  const verb = open
    ? libraryOnly
      ? 'gapHideLibrary'
      : 'gapHide'
    : libraryOnly
      ? 'gapShowLibrary'
      : 'gapShow';
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
      {t(verb, { count })}
      {parts.length > 0 && (
        <bdi className="cb-frame-gap-parts">
          {parts.map(({ name, count: inside }) => t('gapPart', { name, count: inside })).join(' · ')}
        </bdi>
      )}
    </button>
  );
}
