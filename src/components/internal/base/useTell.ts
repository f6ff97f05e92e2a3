'use client';
import { useCallback } from 'react';
import type { PanelEvent } from '../../config/types.js';
import { useUIConfig } from '../../config/useUIConfig.js';
import { useLatest } from '../react/useLatest.js';

/** Tells the host's `onEvent` what a person did. Always the same function. */
export function useTell(): (event: PanelEvent) => void {
  const onEvent = useLatest(useUIConfig().onEvent);
  return useCallback((event) => onEvent.current(event), [onEvent]);
}
