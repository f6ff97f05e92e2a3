'use client';
import { useEffect, useLayoutEffect } from 'react';

/** A layout effect that React on the server does not warn about. */
export const useIsomorphicLayoutEffect: typeof useLayoutEffect =
  typeof document === 'undefined' ? useEffect : useLayoutEffect;
