/** Texts that were cut or scrubbed. */
export const cutMessages = {
  treeMoreText: 'Show all {count, plural, one {# character} other {# characters}}',
  redacted: 'redacted',
  redactedBy: 'redacted: {rule}',
  truncated: 'truncated',
  truncatedBy: 'truncated (was {count, plural, one {# character} other {# characters}})',
  invalidValue: 'invalid: {reason}',
  removedValue: 'removed',
};
