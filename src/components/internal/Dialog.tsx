'use client';
import type { ReactElement } from 'react';
import { overlayMessages } from '../../i18n/kit/en/overlay.js';
import { type OverlayProps, overlays } from './Drawer.js';
import { useKit } from './useKit.js';
import { useLazyModule } from './useLazyModule.js';
import { useOpener } from './useOpener.js';

export interface DialogProps extends OverlayProps {
  /** @default true */
  modal?: boolean | undefined;
}

/** A window over the page, for a question or for something short. */
export function Dialog({ modal = true, ...props }: DialogProps): ReactElement | null {
  const t = useKit(overlayMessages);
  const opener = useOpener(props.open);
  const module = useLazyModule(overlays, props.open);
  if (!props.open || !module) return null;
  return (
    <module.Overlay
      {...props}
      kind="dialog"
      side="end"
      modal={modal}
      opener={opener}
      closeLabel={t('close')}
    />
  );
}
