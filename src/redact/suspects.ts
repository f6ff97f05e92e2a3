import type { PatternName } from './policy.js';

/** One bit per pattern. */
export const BIT: { readonly [name in PatternName]: number } = {
  email: 1,
  card: 2,
  ip: 4,
  token: 8,
  jwt: 16,
};

/**
 * Two or three characters without which no pattern can match, in one pass over the text. Next to no text of an event
 * has any, and an event has a hundred thousand texts.
 */
const TRACE: RegExp = new RegExp(
  [
    '@',
    'eyJ',
    // Card numbers.
    '\\d[ -]?\\d[ -]?\\d[ -]?\\d[ -]?\\d[ -]?\\d[ -]?\\d',
    // IP addresses of either kind.
    '\\d\\.\\d{1,3}\\.\\d',
    ':[\\da-fA-F]{0,4}:',
    // `bearer `, `basic `, `token `; `…token=`, `…key=`, `…password=`, `…secret=`.
    '[rRcCnN]\\s',
    '[nNyYdDtT]=',
    // What the names of tokens end with: `ghp_`, `github_`, `sk_`, `sntrys_`, `npm_`; `xoxb-`, `glpat-`, `sk-`.
    '[hHyY][a-zA-Z]_',
    '[bBkKmM]_',
    '[xX][a-zA-Z]-',
    '[tTkK]-',
    '[aA](?:[kK][iI]|[iI][zZ])[aA]',
  ].join('|'),
);

/** Which patterns a text could hold, as bits. */
export function suspects(text: string): number {
  return TRACE.test(text) ? closer(text) : 0;
}

function closer(text: string): number {
  const hasAt = text.includes('@');
  let bits = hasAt ? BIT.email : 0;
  if (text.includes('eyJ')) bits |= BIT.jwt;
  if (text.length >= 13 && /\d[ -]?\d[ -]?\d[ -]?\d[ -]?\d[ -]?\d[ -]?\d/.test(text)) bits |= BIT.card;
  if (/\d\.\d{1,3}\.\d|:[\da-f]{0,4}:/i.test(text)) bits |= BIT.ip;
  if (text.length > 5 && mayHaveToken(text, hasAt)) bits |= BIT.token;
  return bits;
}

const TOKEN =
  /(?:token|key|password|passwd|secret)=|(?:gh[pousr]|github|[rs]k|sntry[a-z]|npm)_|(?:xox[a-z]|glpat|sk)-|(?:bearer|basic|token)\s|akia|aiza/i;

function mayHaveToken(text: string, hasAt: boolean): boolean {
  return (hasAt && text.includes('://')) || TOKEN.test(text);
}
