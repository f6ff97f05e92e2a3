/** The texts that only the raw view needs; they load with it. They belong to `StackTrace` when they are replaced. */
export const rawStackMessages = {
  raw: 'Stack trace as text',
  rawByServer: 'As the server writes it, with source maps applied',
  rawCut:
    'Only the first {count, plural, one {# character is} other {# characters are}} shown. Copying takes all of it.',
};
