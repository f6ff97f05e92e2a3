const DIGITS = [0, 1, 2, 3, 5, 6, 8, 9, 11, 12, 14, 15, 17, 18] as const;
/** Of a year that is no leap year: the 29th of February takes a parser. */
const DAYS: readonly number[] = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/**
 * The usual form of a time, `2026-06-30T21:04:09Z` with up to nine digits of fraction, as ISO with milliseconds.
 * `undefined` for every other form and for days that do not exist in every year, which take a parser. This runs for
 * several members of every row, where a parser would cost more than the rest of the row.
 */
export function fromPlainIso(text: string): string | undefined {
  const { length } = text;
  if (length < 20 || length > 30 || text.charCodeAt(length - 1) !== 90 || !isPlain(text)) return undefined;
  if (length === 24 && text[19] === '.') return isDigits(text, 20, 23) ? text : undefined;
  if (length === 20) return `${text.slice(0, 19)}.000Z`;
  if (text[19] !== '.' || !isDigits(text, 20, length - 1)) return undefined;
  return `${text.slice(0, 19)}.${text.slice(20, Math.min(23, length - 1)).padEnd(3, '0')}Z`;
}

function isPlain(text: string): boolean {
  if (text[4] !== '-' || text[7] !== '-' || text[10] !== 'T' || text[13] !== ':' || text[16] !== ':')
    return false;
  for (const index of DIGITS) if (digit(text, index) > 9) return false;
  const month = two(text, 5);
  const day = two(text, 8);
  return (
    digit(text, 0) * 10 + digit(text, 1) > 0 &&
    day >= 1 &&
    day <= (DAYS[month - 1] ?? 0) &&
    two(text, 11) <= 23 &&
    two(text, 14) <= 59 &&
    two(text, 17) <= 59
  );
}

function isDigits(text: string, from: number, to: number): boolean {
  for (let index = from; index < to; index += 1) if (digit(text, index) > 9) return false;
  return to > from;
}

/** More than 9 for anything that is no digit. */
function digit(text: string, index: number): number {
  return (text.charCodeAt(index) - 48) >>> 0;
}

function two(text: string, index: number): number {
  return digit(text, index) * 10 + digit(text, index + 1);
}
