import type { Run } from '../patterns/run.js';

/** A name, and what stands behind the sign after it. */
export interface Named {
  readonly name: string;
  readonly start: number;
  /** `=`, `:` or the like. `wide`: with a space on a side. */
  readonly sign: string;
  readonly isWide: boolean;
  /** The name stood in quotes, as in JSON. */
  readonly isQuoted: boolean;
  /** Where the value begins. */
  readonly value: number;
}

const OPENER = /[bruf]{0,2}(\\{0,7}["'`])/iy;

/** The inside of a quotation that begins here. One that is not closed was cut off, and goes on to the end. */
export function quotedEnd(text: string, at: number): Run | undefined {
  OPENER.lastIndex = at;
  const match = OPENER.exec(text);
  if (!match) return undefined;
  const quote = match[1] as string;
  const start = at + match[0].length;
  let end = text.indexOf(quote, start);
  // With one more backslash before it, it belongs to what is quoted.
  while (end > start && text[end - 1] === '\\') end = text.indexOf(quote, end + 1);
  return { start, end: end < 0 ? text.length : end };
}

/** Names whose value goes on to the end of the line. */
const TO_END = /^(?:proxy[-_]?)?authorization$|^(?:set[-_]?)?cookies?$/i;
const LINE = /[^\r\n"'`<>]*/y;
const BARE = /(?:[^\s&;"'`<>,)}\]]|[,)}\]](?![\s,;)}\]"']|$))*/y;
/** The rest of a member of `Server=…;Pwd=two words;`. */
const MEMBER = /[^;=&"'\r\n]{1,200}(?=;)/y;

/** Where a value without quotes ends. */
export function bareEnd(text: string, start: number, { name, sign, isQuoted, ...named }: Named): number {
  const first = text[start];
  if (isQuoted && (first === '[' || first === '{')) return closedEnd(text, start);
  if (TO_END.test(name) && sign === ':' && !isQuoted)
    return start + (matchAt(LINE, text, start)?.trimEnd().length ?? 0);
  const end = start + (matchAt(BARE, text, start)?.length ?? 0);
  const isMember = sign === '=' && /(?:^|;)\s*$/.test(text.slice(Math.max(0, named.start - 3), named.start));
  return isMember && text[end] === ' ' ? end + (matchAt(MEMBER, text, end)?.length ?? 0) : end;
}

function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}

/** Behind the bracket that closes the one that stands here. */
function closedEnd(text: string, start: number): number {
  let depth = 0;
  for (let at = start; at < text.length; at += 1) {
    const char = text[at] as string;
    if (char === '"' || char === "'") at = quotedEnd(text, at)?.end ?? at;
    else if (char === '[' || char === '{') depth += 1;
    else if ((char === ']' || char === '}') && --depth === 0) return at + 1;
  }
  return text.length;
}

const EMPTY_WORDS =
  /^(?:null|nil|none|nan|undefined|true|false|yes|no|on|off|ok|empty|missing|required|optional|invalid|incorrect|wrong|expired|changed|reset|unset|valid|enabled|disabled|present|available|string|str|number|bool|boolean|int|integer|float|bytes|object|any|unknown|never|void|text|filtered|redacted|hidden|removed|masked|omitted|secret|password|token)$/i;

/** Nothing, a mask, a hole for a value, or a word that says of what kind it is. */
export function isPlaceholder(value: string): boolean {
  const text = value.trim();
  if (text === '' || EMPTY_WORDS.test(text)) return true;
  return /^(?:[*•x.…_?-]+|<[^<>]*>|\[[^[\]]*\]|\(.*\)|\{\{.*|\$\{.*|%[sdrv]|%\(\w+\)s|\$\d+|:\w+|\?)$/i.test(
    text,
  );
}

const CODE =
  /^(?:new |await |typeof |[A-Za-z_$][\w$]*(?:\.[A-Za-z_$][\w$]*)*[([]|(?:self|this|os|process|settings|config|env|req|request|args|kwargs|data|body|user|form|props|state|options|params|ctx|context)\.)/;

/** Whether a value without quotes is one to hide. What stands behind `key = ` or `key: ` may be code or prose. */
export function hidesBare(text: string, run: Run, { name, sign, isWide, isQuoted, start }: Named): boolean {
  const value = text.slice(run.start, run.end);
  if (value === '' || isPlaceholder(value) || value === name) return false;
  if (/tokens$/i.test(name) && /^\d+$/.test(value)) return false;
  if (isQuoted || (TO_END.test(name) && sign === ':' && /\s|[\d=]/.test(value))) return true;
  if (CODE.test(value)) return false;
  if (sign === '=' && !isWide) return true;
  return sign.length < 3 && (isOpaque(value, name) || isWholeLine(text, start, run));
}

/** Letters with digits or signs between them; digits alone where numbers are secrets. */
function isOpaque(value: string, name: string): boolean {
  if (/^\d+$/.test(value)) return value.length >= 3 && !/token$/i.test(name);
  return value.length >= 4 && /[\d!@#$%^&*+=~]/.test(value) && !/[([]/.test(value);
}

/** `password: correcthorse`, alone in its line, as files of settings have it. */
function isWholeLine(text: string, start: number, { start: from, end }: Run): boolean {
  return (
    /(?:^|\n)[ \t-]{0,40}["'[]?$/.test(text.slice(Math.max(0, start - 44), start)) &&
    /^[ \t]{0,8}(?:\r?\n|$)/.test(text.slice(end, end + 10)) &&
    !/\s/.test(text.slice(from, end))
  );
}
