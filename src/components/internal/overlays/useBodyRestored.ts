'use client';
import { useEffect } from 'react';

/** Removes the empty `style` that scroll locking leaves behind on a body that had none. */
export function useBodyRestored(): void {
  useEffect(() => {
    const { body } = document;
    const had = body.hasAttribute('style');
    return () => {
      if (had) return;
      // After the other clean-ups of this commit, which write the style back to nothing.
      queueMicrotask(() => {
        if (body.getAttribute('style') === '') body.removeAttribute('style');
      });
    };
  }, []);
}
