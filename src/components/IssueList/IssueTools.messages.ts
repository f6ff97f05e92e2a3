import type { Messages } from '../../i18n/index.js';

/** The texts of what loads after the rows; they belong to `IssueList` like the others. */
export const issueToolsMessages = {
  tools: 'Columns, folding and export',
  toolColumns: 'Columns',
  toolFold: 'Fold issues that look alike',
  toolFoldState: '{rows} rows for {loaded} loaded issues',
  toolCopy: 'Copy loaded rows',
  toolDownload: 'Download loaded rows (CSV)',
  toolSnapshot: 'Save a snapshot (HTML)',
  toolCopied: '{count, plural, one {# row} other {# rows}} copied',
  toolCopyRefused: 'The browser does not allow copying here.',
  snapshotTitle: 'Issues',
  snapshotScope: '{count, plural, one {# issue} other {# issues}}, taken {when}',
  snapshotQuery: 'Search: {query}',
  snapshotProject: 'Project',
  snapshotStatus: 'Status',
  snapshotId: 'Id',
  snapshotFirstSeen: 'First seen',
} as const;

/** Texts of the list's tools by key; see `issueToolsMessages`. */
export type IssueToolsMessages = Messages<typeof issueToolsMessages>;
