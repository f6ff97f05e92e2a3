/** Numbers and times. */
export const numberMessages = {
  unknown: 'unknown',
  atLeast: 'at least {count}',
  inWindow: '{count} in {window}',
};
