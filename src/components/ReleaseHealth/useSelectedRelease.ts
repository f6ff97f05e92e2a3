'use client';
import type { Translate } from '../../i18n/index.js';
import { useMessages } from '../config/index.js';
import { releaseHealthMessages } from './ReleaseHealth.messages.js';
import { type ReleaseHealthContextValue, useReleaseHealth } from './ReleaseHealthContext.js';
import { selectedReleaseMessages } from './SelectedRelease.messages.js';

type Texts = typeof releaseHealthMessages & typeof selectedReleaseMessages;

const texts: Texts = { ...releaseHealthMessages, ...selectedReleaseMessages };

/** What the panel's parts share, with the texts of the chosen release. */
export function useSelectedRelease(): Omit<ReleaseHealthContextValue, 't'> & {
  readonly t: Translate<Texts>;
} {
  const context = useReleaseHealth();
  return { ...context, t: useMessages<Texts>('ReleaseHealth', texts, context.messages) };
}
