'use client';
import { kitMessages, type Translate } from '../../i18n/index.js';
import { useMessages } from '../config/useMessages.js';

/** The texts of the shared parts. */
export function useKit(): Translate<typeof kitMessages> {
  return useMessages('Kit', kitMessages);
}
