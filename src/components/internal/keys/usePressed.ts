'use client';
import { type RefObject, useEffect } from 'react';

const ENDS = ['pointerup', 'pointercancel', 'pointermove'] as const;

/** Tells whether a pointer is down on an element, for those who would replace it: it would never get its click. */
export function usePressed(
  element: RefObject<HTMLElement | null>,
  onPressedChange: (isPressed: boolean) => void,
): void {
  useEffect(() => {
    const pressed = element.current;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const onDown = ({ button }: PointerEvent): void => {
      clearTimeout(timer);
      if (button === 0) onPressedChange(true);
    };
    const onEnd = ({ type, buttons }: PointerEvent): void => {
      // A move without a button tells of an end that was not seen, e.g. after a drag.
      if (type === 'pointermove' && buttons !== 0) return;
      clearTimeout(timer);
      // The click comes after the pointer is up.
      timer = setTimeout(onPressedChange, 0, false);
    };
    pressed?.addEventListener('pointerdown', onDown);
    for (const type of ENDS) document.addEventListener(type, onEnd);
    return () => {
      clearTimeout(timer);
      pressed?.removeEventListener('pointerdown', onDown);
      for (const type of ENDS) document.removeEventListener(type, onEnd);
    };
  }, [element, onPressedChange]);
}
