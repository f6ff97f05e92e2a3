/** Scripts that are written from right to left, those in use today. */
const RIGHT_TO_LEFT = new Set([
  'Adlm',
  'Arab',
  'Aran',
  'Armi',
  'Hebr',
  'Mand',
  'Mend',
  'Nkoo',
  'Rohg',
  'Samr',
  'Syrc',
  'Thaa',
]);

const known = new Map<string, 'ltr' | 'rtl'>();

/**
 * The writing direction of a locale's text, by the script that it names or is usually written in. A locale that
 * cannot be read counts as left to right.
 */
export function directionOf(locale: string): 'ltr' | 'rtl' {
  let direction = known.get(locale);
  if (direction === undefined) {
    direction = RIGHT_TO_LEFT.has(scriptOf(locale)) ? 'rtl' : 'ltr';
    known.set(locale, direction);
  }
  return direction;
}

// Not `getTextInfo()`, which Firefox lacks.
function scriptOf(locale: string): string {
  try {
    return new Intl.Locale(locale).maximize().script ?? '';
  } catch {
    return '';
  }
}
