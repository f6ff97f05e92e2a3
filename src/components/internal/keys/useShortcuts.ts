'use client';
import { type RefObject, useEffect } from 'react';
import { useUIConfig } from '../../config/useUIConfig.js';
import { useLatest } from '../react/useLatest.js';

/** Key (as in `KeyboardEvent.key`) → what it does. `Mod+a` means Ctrl, or Command on a Mac. */
export type Shortcuts = { readonly [key: string]: ((event: KeyboardEvent) => void) | undefined };

/**
 * Keys that work while the focus is inside an element, never in a text field. Single characters rest when the
 * host switched shortcuts off. A handler that did something calls `event.preventDefault()` itself.
 */
export function useShortcuts(ref: RefObject<HTMLElement | null>, shortcuts: Shortcuts): void {
  const { shortcuts: enabled } = useUIConfig();
  const latest = useLatest(shortcuts);
  useEffect(() => {
    const element = ref.current;
    if (!element) return undefined;
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.altKey || event.isComposing || isTextField(event.target)) return;
      const modified = event.ctrlKey || event.metaKey;
      if (!enabled && !modified && event.key.length === 1) return;
      const key = modified ? `Mod+${event.key}` : event.key;
      const map = latest.current;
      if (Object.hasOwn(map, key)) map[key]?.(event);
    };
    element.addEventListener('keydown', onKeyDown);
    return () => element.removeEventListener('keydown', onKeyDown);
  }, [ref, enabled, latest]);
}

/** Whether typing into the target writes text. */
export function isTextField(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (
    target.isContentEditable ||
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement
  )
    return true;
  return (
    target instanceof HTMLInputElement &&
    !/^(button|checkbox|radio|range|submit|reset|color|file)$/.test(target.type)
  );
}
