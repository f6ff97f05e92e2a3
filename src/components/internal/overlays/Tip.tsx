'use client';
import {
  type ForwardRefExoticComponent,
  forwardRef,
  type RefAttributes,
  type RefObject,
  useRef,
} from 'react';
import { useMergedRefs } from '../react/useMergedRefs.js';
import { Portal } from './Portal.js';
import { useFloating } from './useFloating.js';

export interface TipProps {
  id?: string | undefined;
  text: string;
  anchor: RefObject<Element | null>;
  onPointerEnter?: (() => void) | undefined;
  onPointerLeave?: (() => void) | undefined;
}

/** The text of a tooltip at its element, for as long as it is drawn. */
export const Tip: ForwardRefExoticComponent<TipProps & RefAttributes<HTMLDivElement>> =
  /* @__PURE__ */ forwardRef(function Tip({ text, anchor, ...dom }: TipProps, ref) {
    const floating = useRef<HTMLDivElement>(null);
    useFloating({ open: true, anchor, floating, align: 'center' });
    return (
      <Portal>
        <div {...dom} className="cb-tooltip" role="tooltip" ref={useMergedRefs(floating, ref)}>
          {text}
        </div>
      </Portal>
    );
  });
