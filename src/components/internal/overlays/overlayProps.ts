import type { ReactNode } from 'react';
import type { ReturnFocus } from '../keys/useOpener.js';

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

export interface OverlayShape {
  kind: 'drawer' | 'dialog';
  side: 'start' | 'end';
  modal: boolean;
}

export interface OverlayViewProps extends OverlayProps, OverlayShape {
  returnFocus: ReturnFocus;
  closeLabel: string;
}
