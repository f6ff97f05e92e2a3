'use client';
import { type RefObject, useEffect, useState } from 'react';
import { whenNear } from './whenNear.js';

/** Whether an element has been in view, or nearly. For what is drawn late and costs something. */
export function useSeen(ref: RefObject<Element | null>): boolean {
  const [isSeen, setSeen] = useState(false);
  useEffect(() => {
    if (isSeen || !ref.current) return undefined;
    return whenNear(ref.current, () => setSeen(true));
  }, [isSeen, ref]);
  return isSeen;
}
