'use client';
import {
  cloneElement,
  type FocusEvent,
  type MouseEvent,
  type PointerEvent,
  type ReactElement,
  useEffect,
  useId,
  useRef,
  useState,
} from 'react';
import { Tip } from './Tip.js';
import { useDismiss } from './useDismiss.js';

interface TriggerProps {
  'aria-describedby'?: string | undefined;
  onPointerEnter?: ((event: PointerEvent) => void) | undefined;
  onPointerLeave?: ((event: PointerEvent) => void) | undefined;
  onFocus?: ((event: FocusEvent) => void) | undefined;
  onBlur?: ((event: FocusEvent) => void) | undefined;
  onClick?: ((event: MouseEvent) => void) | undefined;
}

export interface TooltipProps {
  text: string;
  /** A press shows it too, for what does nothing else when it is pressed. Not every browser focuses what is touched. */
  opensOnPress?: boolean | undefined;
  /** One focusable element that passes on its DOM props. */
  children: ReactElement<TriggerProps>;
}

const OPEN_MS = 400;
const CLOSE_MS = 150;

/** Repeats or adds to what is there: on hover and focus, stays while it is hovered, Esc closes it. */
export function Tooltip({ text, opensOnPress = false, children }: TooltipProps): ReactElement {
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
  useDismiss(open, [anchor, floating], () => setOpen(false));
  const { props } = children;
  const trigger = cloneElement(children, {
    'aria-describedby': open ? id : props['aria-describedby'],
    onPointerEnter: (event: PointerEvent) => {
      props.onPointerEnter?.(event);
      // A finger does not hover: it comes and goes with each touch.
      if (event.pointerType === 'touch') return;
      anchor.current = event.currentTarget;
      later(true, OPEN_MS);
    },
    onPointerLeave: (event: PointerEvent) => {
      props.onPointerLeave?.(event);
      if (event.pointerType !== 'touch') later(false, CLOSE_MS);
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
    ...(opensOnPress && {
      onClick: (event: MouseEvent) => {
        props.onClick?.(event);
        anchor.current = event.currentTarget;
        later(true, 0);
      },
    }),
  });
  return (
    <>
      {trigger}
      {open ? (
        <Tip
          ref={floating}
          id={id}
          text={text}
          anchor={anchor}
          onPointerEnter={() => clearTimeout(timer.current)}
          onPointerLeave={() => later(false, CLOSE_MS)}
        />
      ) : null}
    </>
  );
}
