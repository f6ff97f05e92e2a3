import type { PatternName } from './policy.js';

/** One bit per pattern. */
export const BIT: { readonly [name in PatternName]: number } = {
  email: 1,
  card: 2,
  ip: 4,
  token: 8,
  jwt: 16,
};

const ALL: number = Object.values(BIT).reduce((all, bit) => all | bit, 0);

/**
 * Few characters without which no pattern can match. Next to no text of an event has any, and an event has a hundred
 * thousand texts. Several small expressions, each with few characters to begin with, are searched several times
 * faster than one that joins them. None looks beyond what it matches, so that what a text has, every longer text
 * around it has too.
 */
const TRACE = {
  card: /\d[ -]?\d[ -]?\d[ -]?\d[ -]?\d[ -]?\d[ -]?\d/,
  ip: /\d\.\d{1,3}\.\d|:[\da-fA-F]{0,4}:/,
  /** JWTs, and two kinds of keys. */
  start: /eyJ|[aA](?:[kK][iI]|[iI][zZ])[aA]/,
  /** `bearer `, `basic `, `token `; `…token=`, `…key=`, `…password=`, `…secret=`; `ghp_…`, `npm_…`, `xoxb-…`, `sk-…`. */
  token: /[eEiI][rRcCnN]\s|[eErRwW][nNyYtTdD]=|[a-zA-Z][a-zA-Z]_[\w=+/-]{15}|[a-zA-Z][a-zA-Z]-[\w-]{10}/,
} as const;

/** What tokens begin with, in full. */
const TOKEN =
  /(?:token|key|password|passwd|secret)=|(?:gh[pousr]|github|[rs]k|sntry[a-z]|npm)_|(?:xox[a-z]|glpat|sk)-|(?:bearer|basic|token)\s|akia|aiza/i;

/** Shorter than any token, and than any of the other patterns but e-mail and IP addresses. */
const SHORT = 7;
const LONG = 13;

/** Which of the `wanted` patterns a text, or any part of it, could hold, as bits. */
export function suspects(text: string, wanted: number = ALL): number {
  const { length } = text;
  let bits = 0;
  if ((wanted & (BIT.email | BIT.token)) !== 0 && length > 4 && text.includes('@')) {
    bits |= BIT.email;
    if (text.includes('://')) bits |= BIT.token;
  }
  if ((wanted & BIT.ip) !== 0 && length > 1 && TRACE.ip.test(text)) bits |= BIT.ip;
  if (length >= LONG) {
    if ((wanted & BIT.card) !== 0 && TRACE.card.test(text)) bits |= BIT.card;
    if ((wanted & (BIT.jwt | BIT.token)) !== 0 && TRACE.start.test(text)) bits |= BIT.jwt | keyBit(text);
  }
  if ((wanted & BIT.token) !== 0 && length >= SHORT && TRACE.token.test(text)) bits |= keyBit(text);
  return bits & wanted;
}

function keyBit(text: string): number {
  return TOKEN.test(text) ? BIT.token : 0;
}
