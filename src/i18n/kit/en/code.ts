/** Lines of code. */
export const codeMessages = {
  codeActiveLine: 'Line {line}, where the error was thrown',
  codeActivePlace: 'Line {line}, column {column}, where the error was thrown',
  codeLineMissing: 'Line {line} is missing from the source that came with the event.',
  codeCoverage: 'Tests reach {reached, number} of {count, plural, one {# line} other {# lines}} here.',
  codePartly: 'Reached in part: {lines}.',
  codeUncovered: 'Not reached: {lines}.',
  codeCut: '… {count, plural, one {# more character} other {# more characters}} …',
};
