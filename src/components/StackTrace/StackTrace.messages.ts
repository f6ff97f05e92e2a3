import type { Messages } from '../../i18n/index.js';
import type { rawStackMessages } from './RawStack.messages.js';
import type { stackKeysMessages } from './StackKeys.messages.js';

/** What the stack trace says. Component name for overrides: `StackTrace`. */
export const stackTraceMessages = {
  label: 'Stack trace',
  toolbar: 'How the stack trace is shown',
  view: 'Frames',
  viewRelevant: 'Most relevant',
  viewFull: 'Full',
  viewRaw: 'Raw',
  order: 'Order',
  orderNewest: 'Newest first',
  orderOldest: 'Oldest first',
  orderAnnounced: 'Order: {order, select, newest {newest first} other {oldest first}}',
  source: 'Code',
  sourceMapped: 'Original',
  sourceMinified: 'Minified',
  sourceSymbolicated: 'Symbolicated',
  sourceUnsymbolicated: 'As reported',
  expandAll: 'Expand all',
  collapseAll: 'Collapse all',
  copy: 'Copy stack trace',
  copyFrame: 'Copy path',

  thread: 'Thread',
  threadUnnamed: 'Thread {id}',
  threadCrashed: '{name} (crashed)',
  threadCurrent: '{name} (current)',
  threadState: 'State: {state}',
  threadEmpty: 'No stack trace was recorded for this thread.',

  exceptionUnknown: 'Unnamed exception',
  exceptionsCount: '{count, plural, one {# exception} other {# exceptions}}',
  relationCause: 'Caused by',
  relationCauseAfter: 'Which led to',
  relationContext: 'Raised while handling',
  relationContextAfter: 'While it was handled, this was raised',
  relationMember: 'Member of the group',
  relationRoot: 'Also reported',
  groupMembers: '{count, plural, one {# related exception} other {# related exceptions}}',
  moreExceptions: 'Show {count, plural, one {# more exception} other {# more exceptions}}',
  exceptionsOmitted:
    '{count, plural, one {# exception was} other {# exceptions were}} left out before sending',
  exceptionNoStack: 'This exception came without a stack trace.',

  unhandled: 'Unhandled',
  handled: 'Handled',
  handledTitle: 'The application caught this exception',
  unhandledTitle: 'Nothing caught this exception',
  mechanism: 'Mechanism: {type}',
  synthetic: 'Type made up by the SDK',
  helpLink: 'Help',

  frames: 'Frames',
  frameUnknown: 'unknown place',
  functionUnknown: 'anonymous',
  inApp: 'In app',
  library: 'library',
  startHere: 'Start here',
  startNewestInApp: 'The newest frame of your own code',
  startNewestWithSource: 'No frame is marked as your own code; this is the newest one with source',
  startNewest: 'No frame is marked as your own code; this is where it broke',
  repeats: 'Repeats ×{count, number}',
  repeatsTitle: 'This call repeats {count, plural, one {# time} other {# times}} in a row',
  gapShowLibrary: 'Show {count, plural, one {# library frame} other {# library frames}}',
  gapHideLibrary: 'Hide {count, plural, one {# library frame} other {# library frames}}',
  gapShow: 'Show {count, plural, one {# more frame} other {# more frames}}',
  gapHide: 'Hide {count, plural, one {# frame} other {# frames}}',
  gapPart: '{name} {count, number}',
  gapAnnounced: 'Showing {count, plural, one {# more frame} other {# more frames}}',
  omitted: '{count, plural, one {# frame was} other {# frames were}} left out before sending',
  showAllFrames: 'Show all {count, number} lines',
  noInApp: 'No frame is marked as your own code, so the newest frames are shown.',
  minified:
    '{count, number} of {total, plural, one {# frame is} other {# frames are}} minified. Upload source maps to see the original code.',

  sourceOf: 'Source of {file}',
  variables: 'Local variables',
  frameProblems: 'Problems with this frame',
  lock: 'Lock',
  registers: 'Registers',
  openSource: 'Open source',

  rawLoading: 'Loading…',
  rawFailed: 'Could not be loaded. Try again',

  messageOnly: 'This event is a message and has no stack trace.',
  emptyTitle: 'No stack trace',
  emptyText: 'The event carries neither an exception nor a stack trace.',
  unreadable: 'Part of the stack trace could not be read: {parts}.',
};

/**
 * Texts of the stack trace by key; see `stackTraceMessages` and, for what loads late, `stackKeysMessages` and
 * `rawStackMessages`.
 */
export type StackTraceMessages = Messages<
  typeof stackTraceMessages & typeof stackKeysMessages & typeof rawStackMessages
>;
