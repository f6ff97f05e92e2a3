/** Lists of suggestions. */
export const choiceMessages = {
  comboboxEmpty: 'No suggestions',
  comboboxLoading: 'Looking for suggestions…',
  comboboxFailed: 'Suggestions could not be loaded',
};
