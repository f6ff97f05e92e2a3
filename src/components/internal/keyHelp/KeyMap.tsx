'use client';
import { type ReactElement, type RefObject, useState } from 'react';
import { type Shortcuts, useShortcuts } from '../keys/useShortcuts.js';
import { KeyHelp } from './KeyHelp.js';

export interface KeyMapProps {
  /** The panel. Its keys work while the focus is inside of it. */
  root: RefObject<HTMLElement | null>;
  shortcuts: Shortcuts;
  /** What the help calls the panel. */
  title: string;
  /** What the help lists: keys and what they do. */
  keys: readonly (readonly [keys: readonly string[], does: string])[];
}

/** The keys of a panel and the button with their help, which `?` opens too. */
export function KeyMap({ root, shortcuts, title, keys }: KeyMapProps): ReactElement {
  const [help, setHelp] = useState(false);
  useShortcuts(root, { ...shortcuts, '?': act(() => setHelp(true)) });
  return (
    <KeyHelp
      open={help}
      onOpenChange={setHelp}
      groups={[{ title, keys: keys.map(([names, does]) => ({ keys: names, does })) }]}
    />
  );
}

/** A key that always does the same, wherever the focus is. */
export function act(run: () => void) {
  return (event: KeyboardEvent): void => {
    event.preventDefault();
    run();
  };
}

/** The element that a key is about: the one around the focus, or the one in the focused row of a virtual list. */
export function stopAt({ target }: KeyboardEvent, selector: string): HTMLElement | null {
  const focused = target as Element;
  const around = focused.closest<HTMLElement>(selector);
  return around ?? focused.closest('.cb-list-row')?.querySelector<HTMLElement>(selector) ?? null;
}
