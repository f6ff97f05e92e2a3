/** Lines of code. */
export const codeMessages = {
  codeActiveLine: 'Line {line}, where the error was thrown',
  codeActivePlace: 'Line {line}, column {column}, where the error was thrown',
  codeLineMissing: 'Line {line} is missing from the source that came with the event.',
  codeCut: '… {count, plural, one {# more character} other {# more characters}} …',
};
