'use client';
import type { ReactElement } from 'react';
import { overlayMessages } from '../../../i18n/kit/en/overlay.js';
import { useKit } from '../base/useKit.js';
import { useOpener } from '../keys/useOpener.js';
import { latePart } from '../lazy/latePart.js';
import { useLate } from '../lazy/useLate.js';
import { OverlayFrame } from './OverlayFrame.js';
import type { OverlayProps, OverlayShape } from './overlayProps.js';

/** Radix and what is around it. */
const overlay = /* @__PURE__ */ latePart(() => import('./Overlay.js'));

/** A drawer or dialog while it is open; its frame as long as its code is on its way. */
export function LateOverlay(props: OverlayProps & OverlayShape): ReactElement | null {
  const t = useKit(overlayMessages);
  const returnFocus = useOpener(props.open);
  const late = useLate(overlay, props.open, { component: 'Kit', section: props.kind });
  if (!props.open) return null;
  const view = { ...props, returnFocus, closeLabel: t('close') };
  return late.status === 'ready' ? <late.module.Overlay {...view} /> : <OverlayFrame {...view} late={late} />;
}
