'use client';
import { useEffect } from 'react';
import { useLatest } from '../react/useLatest.js';

interface EscapeLayer {
  wants(event: KeyboardEvent): boolean;
  close(event: KeyboardEvent): void;
}

/** What Escape can close, the innermost last. */
const layers: EscapeLayer[] = [];

/**
 * Closes the innermost layer, and that alone. On the window and before anything else: dialogs, ours and the host's,
 * listen on the document, and would close around what is open inside them.
 */
function onKeyDown(event: KeyboardEvent): void {
  if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing) return;
  const layer = layers.findLast(({ wants }) => wants(event));
  if (!layer) return;
  event.preventDefault();
  event.stopPropagation();
  layer.close(event);
}

/**
 * Takes part in Escape: what was opened last closes first, before the drawer, dialog or page around it.
 *
 * @param active - Whether there is something to close.
 * @param wants - Whether this press is meant for it, e.g. because the focus is in its field. @default always
 */
export function useEscape(
  active: boolean,
  onEscape: (event: KeyboardEvent) => void,
  wants: (event: KeyboardEvent) => boolean = always,
): void {
  const latest = useLatest({ onEscape, wants });
  useEffect(() => {
    if (!active) return undefined;
    const layer: EscapeLayer = {
      wants: (event) => latest.current.wants(event),
      close: (event) => latest.current.onEscape(event),
    };
    if (layers.length === 0) window.addEventListener('keydown', onKeyDown, true);
    layers.push(layer);
    return () => {
      layers.splice(layers.indexOf(layer), 1);
      if (layers.length === 0) window.removeEventListener('keydown', onKeyDown, true);
    };
  }, [active, latest]);
}

const always = (): boolean => true;

/** The element that has the focus when a key is pressed, inside shadow roots too. */
export function pressedOn(event: Event): EventTarget | null {
  return event.composedPath()[0] ?? event.target;
}
