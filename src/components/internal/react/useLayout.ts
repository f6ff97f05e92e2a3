'use client';
import { useEffect, useLayoutEffect } from 'react';

/**
 * A layout effect that React 18 on a server does not warn about. Whether this is a server is asked on each call,
 * because a page may load the code before, or a test after, there is a document.
 */
export const useIsomorphicLayoutEffect: typeof useLayoutEffect = (effect, dependencies) => {
  const useLayout = typeof document === 'undefined' ? useEffect : useLayoutEffect;
  useLayout(effect, dependencies);
};
