'use client';
import {
  type ForwardRefExoticComponent,
  forwardRef,
  type RefAttributes,
  useCallback,
  useContext,
  useEffect,
  useImperativeHandle,
  useRef,
  useState,
} from 'react';
import { AnnounceContext } from './rootContext.js';

const THROTTLE_MS = 500;

export interface LiveRegionHandle {
  announce: (text: string) => void;
}

/** The panel's one polite live region. Texts that come faster than twice a second replace one another. */
export const LiveRegion: ForwardRefExoticComponent<RefAttributes<LiveRegionHandle>> =
  /* @__PURE__ */ forwardRef(function LiveRegion(_props: object, ref) {
    const [text, setText] = useState('');
    const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
    const last = useRef(0);
    const announce = useCallback((next: string) => {
      clearTimeout(timer.current);
      const wait = Math.max(0, last.current + THROTTLE_MS - Date.now());
      timer.current = setTimeout(() => {
        last.current = Date.now();
        // A no-break space at the end makes a repeated text a change, which is what gets read out.
        setText((before) => (before === next ? `${next}\u00a0` : next));
      }, wait);
    }, []);
    useEffect(() => () => clearTimeout(timer.current), []);
    useImperativeHandle(ref, () => ({ announce }), [announce]);
    return (
      <div className="cb-visually-hidden" role="status" aria-live="polite" aria-atomic="true">
        {text}
      </div>
    );
  });

const silent = (): void => {};

/** Says a text through the panel's live region. Does nothing outside a panel. */
export function useAnnounce(): (text: string) => void {
  return useContext(AnnounceContext) ?? silent;
}
