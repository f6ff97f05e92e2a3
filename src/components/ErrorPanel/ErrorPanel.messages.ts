import type { Messages } from '../../i18n/index.js';

/** The texts of `ErrorPanel`. */
export const errorPanelMessages = {
  label: 'Errors',
  parts: 'Views',
  tabIssues: 'Issues',
  tabReleases: 'Releases',
  releasesWithoutSearch: 'The search of the issues does not narrow the releases.',
  detail: 'Issue',
  copyShortId: 'Copy {shortId}',
  keyNextIssue: 'Next issue',
  keyPreviousIssue: 'Previous issue',
  keyResolve: 'Resolve, and on to the next',
  keyArchive: 'Archive, and on to the next',
  keyAssignToMe: 'Assign to me',
  keyUnresolve: 'Unresolve',
  keyUndo: 'Undo the last action',
  keyClose: 'Close',
} as const;

/** Texts of the panel by key; see `errorPanelMessages`. */
export type ErrorPanelMessages = Messages<typeof errorPanelMessages>;
