'use client';
import { type ReactElement, useEffect, useId, useRef, useState } from 'react';
import { IconButton } from '../buttons/Button.js';
import { closeIcon } from '../icons/icons.js';
import { focused } from '../keys/useOpener.js';
import { LateNote } from '../lazy/LateNote.js';
import type { Late } from '../lazy/useLate.js';
import { useIsomorphicLayoutEffect } from '../react/useLayout.js';
import type { OverlayViewProps } from './overlayProps.js';
import { Portal } from './Portal.js';
import { useEscape } from './useEscape.js';

/** Code that comes sooner is not announced. */
const SLOW_MS = 400;

export interface OverlayFrameProps extends OverlayViewProps {
  late: Late<unknown>;
}

/** Keeps the place of a drawer or dialog whose code takes long, and says so when it does not come. */
export function OverlayFrame(props: OverlayFrameProps): ReactElement | null {
  const [isSlow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(setSlow, SLOW_MS, true);
    return () => clearTimeout(timer);
  }, []);
  useEscape(true, () => props.onOpenChange(false));
  if (!isSlow && props.late.status === 'loading') return null;
  return (
    <Portal>
      <Frame {...props} />
    </Portal>
  );
}

function Frame({
  kind,
  side,
  title,
  late,
  returnFocus,
  closeLabel,
  onOpenChange,
}: OverlayFrameProps): ReactElement {
  const id = useId();
  const frame = useRef<HTMLDivElement>(null);
  useIsomorphicLayoutEffect(() => {
    const element = frame.current;
    element?.focus();
    return () => {
      if (element?.contains(focused())) returnFocus();
    };
  }, [returnFocus]);
  return (
    <div
      ref={frame}
      className="cb-overlay"
      role="dialog"
      aria-labelledby={id}
      aria-busy={late.status === 'loading'}
      data-kind={kind}
      data-side={side}
      tabIndex={-1}
    >
      <div className="cb-overlay-head">
        <div className="cb-overlay-titles">
          <h2 className="cb-overlay-title" id={id}>
            {title}
          </h2>
        </div>
        <IconButton icon={closeIcon} label={closeLabel} onClick={() => onOpenChange(false)} />
      </div>
      <div className="cb-overlay-body">
        <LateNote late={late} />
      </div>
    </div>
  );
}
