import type { Messages } from '../../i18n/index.js';

/** The texts of `ErrorPanel`. */
export const errorPanelMessages = {
  label: 'Errors',
  parts: 'Parts of the panel',
  tabIssues: 'Issues',
  tabReleases: 'Releases',
  detail: 'Issue',
  copyLink: 'Copy link to this issue',
} as const;

export type ErrorPanelMessages = Messages<typeof errorPanelMessages>;
