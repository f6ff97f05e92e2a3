import type { Messages } from '../../i18n/index.js';

/** The texts of `ErrorPanel`. */
export const errorPanelMessages = {
  label: 'Errors',
  parts: 'Parts of the panel',
  tabIssues: 'Issues',
  tabReleases: 'Releases',
  detail: 'Issue',
  copyShortId: 'Copy {shortId}',
} as const;

/** Texts of the panel by key; see `errorPanelMessages`. */
export type ErrorPanelMessages = Messages<typeof errorPanelMessages>;
