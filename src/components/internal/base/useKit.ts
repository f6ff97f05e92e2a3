'use client';
import type { Translate } from '../../../i18n/index.js';
import { useMessages } from '../../config/useMessages.js';

/** The texts of a shared part. All parts are overridden under the name `Kit`. */
export function useKit<M extends { readonly [K in keyof M]: string }>(english: M): Translate<M> {
  return useMessages('Kit', english);
}
