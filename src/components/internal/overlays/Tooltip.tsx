'use client';
import {
  cloneElement,
  type FocusEvent,
  type PointerEvent,
  type ReactElement,
  useEffect,
  useId,
  useRef,
  useState,
} from 'react';
import { Portal } from './Portal.js';
import { useDismiss } from './useDismiss.js';
import { useFloating } from './useFloating.js';

interface TriggerProps {
  'aria-describedby'?: string | undefined;
  onPointerEnter?: ((event: PointerEvent) => void) | undefined;
  onPointerLeave?: ((event: PointerEvent) => void) | undefined;
  onFocus?: ((event: FocusEvent) => void) | undefined;
  onBlur?: ((event: FocusEvent) => void) | undefined;
}

export interface TooltipProps {
  text: string;
  /** One focusable element that passes on its DOM props. */
  children: ReactElement<TriggerProps>;
}

const OPEN_MS = 400;
const CLOSE_MS = 150;

/** Repeats or adds to what is there: on hover and focus, stays while it is hovered, Esc closes it. */
export function Tooltip({ text, children }: TooltipProps): ReactElement {
  const id = useId();
  const [open, setOpen] = useState(false);
  const anchor = useRef<Element | null>(null);
  const floating = useRef<HTMLDivElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const later = (next: boolean, wait: number): void => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setOpen(next), wait);
  };
  useEffect(() => () => clearTimeout(timer.current), []);
  useFloating({ open, anchor, floating, align: 'center' });
  useDismiss(open, [anchor, floating], () => setOpen(false));
  const { props } = children;
  const trigger = cloneElement(children, {
    'aria-describedby': open ? id : props['aria-describedby'],
    onPointerEnter: (event: PointerEvent) => {
      props.onPointerEnter?.(event);
      anchor.current = event.currentTarget;
      later(true, OPEN_MS);
    },
    onPointerLeave: (event: PointerEvent) => {
      props.onPointerLeave?.(event);
      later(false, CLOSE_MS);
    },
    onFocus: (event: FocusEvent) => {
      props.onFocus?.(event);
      anchor.current = event.currentTarget;
      later(true, 0);
    },
    onBlur: (event: FocusEvent) => {
      props.onBlur?.(event);
      later(false, 0);
    },
  });
  return (
    <>
      {trigger}
      {open ? (
        <Portal>
          <div
            className="cb-tooltip"
            id={id}
            role="tooltip"
            ref={floating}
            onPointerEnter={() => clearTimeout(timer.current)}
            onPointerLeave={() => later(false, CLOSE_MS)}
          >
            {text}
          </div>
        </Portal>
      ) : null}
    </>
  );
}
