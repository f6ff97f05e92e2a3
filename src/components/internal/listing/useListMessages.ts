'use client';
import type { Translate } from '../../../i18n/index.js';
import { useMessages } from '../../config/index.js';
import type { ListingMessages } from './Listing.messages.js';

/** The texts of a list: base ← configured for all lists (`Listing`) ← configured for this one ← prop. */
export function useListMessages<M extends ListingMessages & { readonly [K in keyof M]: string }>(
  component: string,
  base: M,
  override?: { readonly [K in keyof M]?: string | undefined } | undefined,
): Translate<M> {
  return useMessages(component, base, override, 'Listing');
}
