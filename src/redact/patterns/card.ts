import { itemAt } from '../../model/index.js';
import type { Finder, Run } from './run.js';

/** Groups of digits with one or two signs between them that people write into card numbers. */
const CLUSTER = /(?<![\p{L}\d])\d+(?:[ .+\-\u00a0\u2007-\u200a\u2010-\u2015\u202f]{1,2}\d+)*(?![\p{L}\d])/gu;
const GROUP = /\d+/g;
const MOST_GROUPS = 8;
const MOST_DIGITS = 19;

/** Numbers of payment cards: the prefix of an issuer, its length and a right check digit, in any grouping. */
export const findCards: Finder = (text) => {
  const runs: Run[] = [];
  for (const cluster of text.matchAll(CLUSTER)) {
    if (cluster[0].length < 12) continue;
    const groups = Array.from(cluster[0].matchAll(GROUP), ({ 0: digits, index }) => ({
      digits,
      start: cluster.index + index,
    }));
    for (let first = 0; first < groups.length; first += 1) {
      const last = lastGroup(groups, first, text);
      if (last === undefined) continue;
      const { digits, start } = itemAt(groups, last);
      runs.push({ start: itemAt(groups, first).start, end: start + digits.length });
      first = last;
    }
  }
  return runs;
};

interface Group {
  readonly digits: string;
  readonly start: number;
}

/** The group that ends a card number that begins with this one. */
function lastGroup(groups: readonly Group[], first: number, text: string): number | undefined {
  let digits = '';
  for (let last = first; last < groups.length && last < first + MOST_GROUPS; last += 1) {
    digits += itemAt(groups, last).digits;
    if (digits.length > MOST_DIGITS) return undefined;
    if (digits.length >= 12 && isCard(digits) && isWritten(groups, first, last, text)) return last;
  }
  return undefined;
}

/** Digits around a point are a number with a fraction, unless the points divide as cards are divided. */
function isWritten(groups: readonly Group[], first: number, last: number, text: string): boolean {
  const parts = groups.slice(first, last + 1);
  const { start } = itemAt(parts, 0);
  const final = parts.at(-1) as Group;
  const end = final.start + final.digits.length;
  if (/\d\.$/.test(text.slice(Math.max(0, start - 2), start)) || /^\.\d/.test(text.slice(end, end + 2))) {
    return parts.length > 2;
  }
  if (!text.slice(start, end).includes('.')) return true;
  return /^(?:4,4,4,4(?:,3)?|4,6,[45]|8,8)$/.test(parts.map((part) => part.digits.length).join());
}

function isCard(digits: string): boolean {
  return hasIssuer(digits) && !/^(\d)\1*$/.test(digits) && hasLuhnSum(digits) && !isArticle(digits);
}

/** First and last prefix of four digits that an issuer has, and how long its numbers are. */
const ISSUERS: readonly (readonly [from: number, to: number, shortest: number, longest: number])[] = [
  [2200, 2204, 16, 16],
  [2221, 2720, 16, 16],
  [3000, 3059, 14, 19],
  [3095, 3095, 14, 19],
  [3400, 3499, 15, 15],
  [3528, 3589, 16, 19],
  [3600, 3699, 14, 19],
  [3700, 3799, 15, 15],
  [3800, 3999, 14, 19],
  [4000, 4999, 13, 13],
  [4000, 4999, 16, 19],
  [5000, 5099, 12, 19],
  [5100, 5599, 16, 16],
  [5600, 5899, 12, 19],
  [6000, 6299, 16, 19],
  [6300, 6399, 12, 19],
  [6440, 6599, 16, 19],
  [6700, 6799, 12, 19],
  [8100, 8299, 16, 19],
];

function hasIssuer(digits: string): boolean {
  const { length } = digits;
  const prefix = Number(digits.slice(0, 4));
  return ISSUERS.some(
    ([from, to, min, max]) => prefix >= from && prefix <= to && length >= min && length <= max,
  );
}

/** The check digit of card numbers. */
function hasLuhnSum(digits: string): boolean {
  let sum = 0;
  for (let index = 0; index < digits.length; index++) {
    const digit = Number(digits[digits.length - 1 - index]);
    const doubled = digit * 2 > 9 ? digit * 2 - 9 : digit * 2;
    sum += index % 2 === 1 ? doubled : digit;
  }
  return sum % 10 === 0;
}

/** Thirteen digits with the check digit of a trade number (EAN) are one: cards of that length are long gone. */
function isArticle(digits: string): boolean {
  if (digits.length !== 13) return false;
  let sum = 0;
  for (let index = 0; index < 13; index++) sum += Number(digits[index]) * (index % 2 === 1 ? 3 : 1);
  return sum % 10 === 0;
}
