import type { ReactNode } from 'react';
import type { IconShape } from '../icons/Icon.js';

export type MenuItem =
  | {
      readonly kind?: 'item' | undefined;
      readonly label: string;
      readonly icon?: IconShape | undefined;
      /** A host's own icon, in place of `icon`. */
      readonly mark?: ReactNode;
      readonly disabled?: boolean | undefined;
      readonly danger?: boolean | undefined;
      /** Shown at the end, e.g. a key. */
      readonly hint?: string | undefined;
      /** Makes it a choice that can be on or off. */
      readonly checked?: boolean | undefined;
      /** The menu stays open, for choosing several. */
      readonly keepOpen?: boolean | undefined;
      readonly onSelect: () => void;
    }
  | { readonly kind: 'separator' }
  | { readonly kind: 'label'; readonly label: string };
