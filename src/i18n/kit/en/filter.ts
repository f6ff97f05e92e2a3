/** The search field. */
export const filterMessages = {
  filterIgnored: 'This server ignores: {tokens}',
  filterClear: 'Clear search',
  filterSuggestions: 'Suggestions',
};
