/** Lines of code. */
export const codeMessages = {
  codeActiveLine: 'Line {line}, where it happened',
};
