'use client';
import type { ReactElement } from 'react';
import { LateOverlay } from './LateOverlay.js';
import type { OverlayProps } from './overlayProps.js';

export interface DrawerProps extends OverlayProps {
  /** Edge it comes from. @default 'end' */
  side?: 'start' | 'end' | undefined;
  /** Locks the page behind it. @default false: the list behind stays usable */
  modal?: boolean | undefined;
}

/** A panel at the page's edge. It leaves the page as it found it, and gives the focus back to what opened it. */
export function Drawer({ side = 'end', modal = false, ...props }: DrawerProps): ReactElement {
  return <LateOverlay {...props} kind="drawer" side={side} modal={modal} />;
}
