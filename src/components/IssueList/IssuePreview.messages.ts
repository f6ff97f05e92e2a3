import type { Messages } from '../../i18n/index.js';

/** The texts of the stack preview, which loads when it is first opened; they belong to `IssueList` like the others. */
export const issuePreviewMessages = {
  previewOf: 'Stack preview',
  previewEvent: 'Latest event',
  previewFrames: 'Own frames, newest first',
  previewOpen: 'Open issue',
  previewClose: 'Close preview',
  previewNoStack: 'The latest event has no stack trace.',
  previewNoOwn: 'No frame is known to be your own code. The newest ones:',
  previewMore: '{count, plural, one {# more own frame} other {# more own frames}}',
  previewFunction: 'unknown function',
} as const;

/** Texts of the preview by key; see `issuePreviewMessages`. */
export type IssuePreviewMessages = Messages<typeof issuePreviewMessages>;
