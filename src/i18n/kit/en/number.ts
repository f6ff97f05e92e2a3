/** Numbers and times. */
export const numberMessages = {
  unknown: 'unknown',
  atLeast: 'at least {count}',
  orMore: '{count}+',
  inWindow: '{count} ({window})',
};
