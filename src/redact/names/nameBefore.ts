import type { NameTest } from './names.js';

/** The name that a sign comes after. */
export interface NameBefore {
  readonly name: string;
  readonly start: number;
  /** Behind the name, before its closing quotes and brackets. */
  readonly end: number;
  /** Behind those, before spaces. */
  readonly closed: number;
}

const SPACE = 1;
const CLOSER = 2;
const LETTER = 4;
const MOST_SPACES = 4;
const MOST_CLOSERS = 9;
const MOST_NAME = 80;

/** What each character is; this runs for every `=` and `:` of a payload. */
const KINDS = new Uint8Array(65_536);
for (const char of ' \t\u00a0') KINDS[char.charCodeAt(0)] = SPACE;
for (const char of '"\'`\\])?!') KINDS[char.charCodeAt(0)] = CLOSER;
for (const char of 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-$') {
  KINDS[char.charCodeAt(0)] = LETTER;
}

/** Reads back from `at`. Undefined where no name stands there. */
export function nameBefore(text: string, at: number): NameBefore | undefined {
  const closed = back(text, at, MOST_SPACES, SPACE);
  const end = back(text, closed, MOST_CLOSERS, CLOSER);
  const start = forward(text, back(text, end, MOST_NAME, LETTER), end);
  return start === end ? undefined : { name: text.slice(start, end), start, end, closed };
}

function back(text: string, end: number, most: number, kind: number): number {
  const least = Math.max(0, end - most);
  let start = end;
  while (start > least && KINDS[text.charCodeAt(start - 1)] === kind) start -= 1;
  return start;
}

/** `--password` and `12:30` begin with what is no name. */
function forward(text: string, from: number, end: number): number {
  let start = from;
  while (start < end && !isNameStart(text.charCodeAt(start))) start += 1;
  return start;
}

/** A letter, `_` or `$`. */
function isNameStart(code: number): boolean {
  return code > 57 || code === 36;
}

const SLOTS = 4096;

/** Whether a sign in a text comes after a name that `isSecret`. Made once: it remembers which names are not. */
export function createNameSearch(isSecret: NameTest): (text: string, sign: string) => boolean {
  // Names by a hash of theirs, each compared in full, so that the usual name needs no text of its own.
  const harmless: string[] = Array.from({ length: SLOTS }, () => '');

  const isSecretAt = (text: string, at: number): boolean => {
    const isNext = KINDS[text.charCodeAt(at - 1)] === LETTER;
    const end = isNext ? at : back(text, back(text, at, MOST_SPACES, SPACE), MOST_CLOSERS, CLOSER);
    const start = back(text, end, MOST_NAME, LETTER);
    if (start === end) return false;
    const slot = slotOf(text, start, end);
    const known = harmless[slot] as string;
    if (known.length === end - start && text.startsWith(known, start)) return false;
    if (isSecret(text.slice(forward(text, start, end), end))) return true;
    harmless[slot] = text.slice(start, end);
    return false;
  };

  return (text, sign) => {
    for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) {
      if (isSecretAt(text, at)) return true;
    }
    return false;
  };
}

/** By its length and some of its characters. */
function slotOf(text: string, start: number, end: number): number {
  const middle = (start + end) >> 1;
  const near =
    text.charCodeAt(start) * 31 +
    text.charCodeAt(end - 1) * 7 +
    text.charCodeAt(end - 2 < start ? start : end - 2);
  return (near * 31 + text.charCodeAt(middle) * 131 + (end - start) * 17) & (SLOTS - 1);
}
