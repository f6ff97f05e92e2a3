/** Lists of suggestions. */
export const choiceMessages = {
  comboboxEmpty: 'No suggestions',
  comboboxLoading: 'Loading suggestions…',
  comboboxFailed: 'Suggestions could not be loaded',
  choicesUnread: 'The choices could not be read',
};
