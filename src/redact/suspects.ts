import { decode, isEncoded } from './patterns/decoded.js';
import type { PatternName } from './patterns/patterns.js';

/** One bit per pattern; `named` for values behind a name in a text. */
export const BIT: { readonly [name in PatternName | 'named']: number } = {
  email: 1,
  card: 2,
  ip: 4,
  token: 8,
  jwt: 16,
  named: 32,
};

const ALL: number = Object.values(BIT).reduce((all, bit) => all | bit, 0);

/**
 * Few characters without which no pattern can match. Next to no text of an event has any, and an event has a hundred
 * thousand texts. Several small expressions, each with few characters to begin with, are searched several times
 * faster than one that joins them. None looks beyond what it matches, so that what a text has, every longer text
 * around it has too.
 */
const TRACE = {
  card: new RegExp(
    `${`\\d${'[ .+\\-\\u00a0\\u2007-\\u200a\\u2010-\\u2015\\u202f]?'.repeat(2)}`.repeat(6)}\\d`,
  ),
  /** At the first point of an IPv4 address. */
  ip4: /\.\d{1,3}\.\d/y,
  ip6: /:[\da-fA-F]{1,4}:[\da-fA-F]{1,4}:/,
  /** JWTs, and some kinds of keys. */
  start: /eyJ|[aA](?:[kKsS][iI]|[iI][zZ])[aA]|-----B|[sS][gG]\.|[yY][aA]29\./,
  /** `bearer `, `basic `, `token `. */
  scheme: /[rR][eE][rR][\s:]|[sS][iI][cC][\s:]|[kK][eE][nN][\s:]/,
} as const;

/** The rarer of what tokens begin with, in full. */
const START = /akia|asia|aiza|ya29\.|sg\.|-----begin /i;
const SCHEME = /(?:bearer|basic|token)[\s:]/i;
/** What stands before the `_` of `ghp_…` and `npm_…`, and before the `-` of `xoxb-…` and `sk-…`. */
const BEFORE_LOW =
  /(?:gh[pousr]|github_pat|[rs]k_(?:live|test)|whsec|sntry[a-z]|npm|hf|dop_v1|shp[a-z]{2})$/i;
const BEFORE_DASH = /(?:xox[a-z]|gl(?:pa|pt|d|r)t|pypi|sk)$/i;
/** As long as the longest of them. */
const MOST_BEFORE = 10;

/** Addresses that are keys, and what stands before a password on a command line. */
const HOOK = /hooks\.slack\.com|\/api\/webhooks\/|telegram\.org\/bot|\/webhookb2\//i;
const COMMAND = /\s(?:-u|--user|-p\S)/;

/** Shorter than any token, and than any of the other patterns but e-mail and IP addresses. */
const SHORT = 7;
const LONG = 12;

const nothing = (): boolean => false;

/**
 * Which of the `wanted` patterns a text, or any part of it, could hold, as bits: also in characters that are encoded.
 * `namesSecret` tells whether a text names one.
 */
export function suspects(
  text: string,
  wanted: number = ALL,
  namesSecret: (text: string) => boolean = nothing,
): number {
  const bits = suspectsAsWritten(text, wanted, namesSecret);
  if (bits === wanted || !isEncoded(text)) return bits;
  return bits | suspectsAsWritten(decode(text).text, wanted, namesSecret);
}

function suspectsAsWritten(text: string, wanted: number, namesSecret: (text: string) => boolean): number {
  const { length } = text;
  let bits = 0;
  if ((wanted & (BIT.email | BIT.token)) !== 0 && length > 4) bits |= addressBits(text);
  if ((wanted & BIT.ip) !== 0 && length > 1 && hasIpTrace(text)) bits |= BIT.ip;
  if (length >= LONG) {
    if ((wanted & BIT.card) !== 0 && TRACE.card.test(text)) bits |= BIT.card;
    if ((wanted & (BIT.jwt | BIT.token)) !== 0 && TRACE.start.test(text)) bits |= BIT.jwt | startBit(text);
  }
  if ((wanted & BIT.token) !== 0 && length >= SHORT && isTokenlike(text)) bits |= BIT.token;
  if ((wanted & BIT.named) !== 0 && length >= SHORT - 2 && namesSecret(text)) bits |= BIT.named;
  return bits & wanted;
}

function hasIpTrace(text: string): boolean {
  for (let at = text.indexOf('.', 1); at >= 0; at = text.indexOf('.', at + 1)) {
    if (!isDigit(text.charCodeAt(at - 1)) || !isDigit(text.charCodeAt(at + 1))) continue;
    TRACE.ip4.lastIndex = at;
    if (TRACE.ip4.test(text)) return true;
  }
  return text.includes('::') || TRACE.ip6.test(text);
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isTokenlike(text: string): boolean {
  return (
    hasBefore(text, '_', BEFORE_LOW) ||
    hasBefore(text, '-', BEFORE_DASH) ||
    (TRACE.scheme.test(text) && SCHEME.test(text)) ||
    (text.includes('://') && HOOK.test(text)) ||
    (mayBeCommand(text) && COMMAND.test(text))
  );
}

function mayBeCommand(text: string): boolean {
  return (
    text.includes('curl') || text.includes('mysql') || text.includes('mariadb') || text.includes('sshpass')
  );
}

/** Looks for a sign that is rare, and at what stands before it. No token is that short behind it. */
function hasBefore(text: string, sign: string, before: RegExp): boolean {
  for (let at = text.indexOf(sign, 2); at >= 0 && at < text.length - SHORT; at = text.indexOf(sign, at + 1)) {
    const code = text.charCodeAt(at - 1) | 32;
    if (
      ((code >= 97 && code <= 122) || code === 49) &&
      before.test(text.slice(Math.max(0, at - MOST_BEFORE), at))
    )
      return true;
  }
  return false;
}

function startBit(text: string): number {
  return START.test(text) ? BIT.token : 0;
}

function addressBits(text: string): number {
  if (!text.includes('@')) return text.includes('gravatar.com/') ? BIT.email : 0;
  return text.includes('://') || text.includes('jdbc:') ? BIT.email | BIT.token : BIT.email;
}
