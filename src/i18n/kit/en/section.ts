/** A part that could not be drawn. */
export const sectionMessages = {
  sectionFailed: 'This section could not be shown.',
  sectionRetry: 'Try again',
};
