'use client';
import type { ReactElement } from 'react';
import { LateOverlay } from './LateOverlay.js';
import type { OverlayProps } from './overlayProps.js';

export interface DialogProps extends OverlayProps {
  /** @default true */
  modal?: boolean | undefined;
}

/** A window over the page, for a question or for something short. */
export function Dialog({ modal = true, ...props }: DialogProps): ReactElement {
  return <LateOverlay {...props} kind="dialog" side="end" modal={modal} />;
}
