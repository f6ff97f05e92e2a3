/** Trees of data. */
export const treeMessages = {
  treeMoreKeys: 'Show {count, plural, one {# more entry} other {# more entries}}',
  treeTooDeep: 'Nested too deeply to show',
  treeEmptyObject: 'empty object',
  treeEmptyList: 'empty list',
  treeEmptyText: 'empty text',
  treeObject: '{count, plural, one {# key} other {# keys}}',
  treeList: '{count, plural, one {# item} other {# items}}',
};
