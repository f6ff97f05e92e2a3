'use client';
import type { ReactElement, ReactNode } from 'react';
import { overlayMessages } from '../../i18n/kit/en/overlay.js';
import { useKit } from './useKit.js';
import { type LazyModule, lazyModule, useLazyModule } from './useLazyModule.js';
import { useOpener } from './useOpener.js';

export interface OverlayProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  /** Its heading and accessible name. */
  title: ReactNode;
  description?: ReactNode;
  /** Buttons at the end of the head. */
  actions?: ReactNode;
  footer?: ReactNode;
  className?: string | undefined;
  children?: ReactNode;
}

export interface DrawerProps extends OverlayProps {
  /** Edge it comes from. @default 'end' */
  side?: 'start' | 'end' | undefined;
  /** Locks the page behind it. @default false: the list behind stays usable */
  modal?: boolean | undefined;
}

/** The chunk that holds Radix. */
export const overlays: LazyModule<typeof import('./overlays/Overlay.js')> = /* @__PURE__ */ lazyModule(
  () => import('./overlays/Overlay.js'),
);

/** A panel at the page's edge. It leaves the page as it found it, and gives the focus back to what opened it. */
export function Drawer({ side = 'end', modal = false, ...props }: DrawerProps): ReactElement | null {
  const t = useKit(overlayMessages);
  const opener = useOpener(props.open);
  const module = useLazyModule(overlays, props.open);
  if (!props.open || !module) return null;
  return (
    <module.Overlay
      {...props}
      kind="drawer"
      side={side}
      modal={modal}
      opener={opener}
      closeLabel={t('close')}
    />
  );
}
