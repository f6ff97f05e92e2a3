'use client';
import { type ReactElement, type RefObject, useRef, useState } from 'react';
import { KeyHelp } from '../internal/KeyHelp.js';
import { useShortcuts } from '../internal/useShortcuts.js';
import type { IssueListContextValue } from './IssueListContext.js';

export interface ListKeys {
  /** For the search field. */
  readonly search: RefObject<HTMLInputElement | null>;
  /** The button that shows the keys. */
  readonly help: ReactElement;
}

/** Keys of the whole list: `/` to the search, `?` for help, Escape back to the rows. */
export function useListKeys(root: RefObject<HTMLElement | null>, t: IssueListContextValue['t']): ListKeys {
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
            { keys: ['Enter'], does: t('keyOpen') },
            { keys: ['/'], does: t('keySearch') },
          ],
        },
      ]}
    />
  );
  return { search, help };
}
