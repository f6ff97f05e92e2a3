'use client';
import { type ReactElement, type RefObject, useRef, useState } from 'react';
import { KeyHelp, type KeyHelpGroup } from '../../keyHelp/KeyHelp.js';
import { useShortcuts } from '../../keys/useShortcuts.js';
import type { ListTranslate } from '../ListPanelContext.js';

export interface ListKeys {
  /** For the search field. */
  readonly search: RefObject<HTMLInputElement | null>;
  /** The button that shows the keys. */
  readonly help: ReactElement;
}

export interface ListKeysOptions {
  /** Rows have cells. */
  readonly isGrid: boolean;
  readonly hasSearch: boolean;
  /** Keys that only this list has. */
  readonly more?: KeyHelpGroup['keys'] | undefined;
}

/**
 * Keys of the whole list: `/` to the search, `?` for help. Rows have their own; see `VirtualList`.
 *
 * @param t - Each list says what its keys do in its own words.
 */
export function useListKeys(
  root: RefObject<HTMLElement | null>,
  t: ListTranslate,
  { isGrid, hasSearch, more = [] }: ListKeysOptions,
): ListKeys {
  const search = useRef<HTMLInputElement>(null);
  const [isHelpOpen, setHelpOpen] = useState(false);
  useShortcuts(root, {
    '/': (event) => {
      if (!search.current) return;
      event.preventDefault();
      search.current.focus();
      search.current.select();
    },
    '?': (event) => {
      event.preventDefault();
      setHelpOpen(true);
    },
  });
  const help = (
    <KeyHelp
      open={isHelpOpen}
      onOpenChange={setHelpOpen}
      groups={[
        {
          keys: [
            { keys: ['↓', 'j'], does: t('keyNext') },
            { keys: ['↑', 'k'], does: t('keyPrevious') },
            { keys: ['Home'], does: t('keyFirst') },
            { keys: ['End'], does: t('keyLast') },
            { keys: ['PageUp', 'PageDown'], does: t('keyPage') },
            ...(isGrid
              ? [
                  { keys: ['→', '←'], does: t('keyCells') },
                  { keys: ['Esc'], does: t('keyRow') },
                ]
              : []),
            { keys: ['Enter'], does: t('keyOpen') },
            ...(hasSearch ? [{ keys: ['/'], does: t('keySearch') }] : []),
            ...more,
          ],
        },
      ]}
    />
  );
  return { search, help };
}
