import { operatorsOf } from '../../../search/operators.js';
import { parseQuery } from '../../../search/parse.js';
import type { FilterToken, TextToken } from '../../../search/token.js';

export interface Search {
  readonly query: string;
  /** Tokens that the server would take for a tag that no event has, or not understand at all. */
  readonly ignored: readonly string[];
}

const STATUS: { readonly [word: string]: string } = {
  unresolved: 'unresolved',
  resolved: 'resolved',
  ignored: 'ignored',
  archived: 'ignored',
  muted: 'ignored',
};

/** Search fields of other servers. Here each would be compared with a tag of that name. */
const FIELDS = new Set(
  `assigned assigned_or_suggested bookmarks subscribed age firstSeen first_seen lastSeen last_seen timesSeen
  times_seen issue project id timestamp message title location first-release firstRelease status platform transaction`.split(
    /\s+/,
  ),
);
const FIELD_GROUPS = /^(?:issue|project|error|stack|event|sdk)\./;
/** Words with a meaning of their own, which therefore cannot name a tag. */
const WORDS = new Set(['is', 'has', 'level']);

/**
 * Writes a query in the server's own language: statuses, tags to the letter, and words, in this order, since
 * everything behind the first word is text to it. Quotes are closed; an open one would make the server fail.
 */
export function compileSearch(text: string): Search {
  const filters: string[] = [];
  const words: string[] = [];
  const ignored: string[] = [];
  const { tokens } = parseQuery(text);
  const operators = operatorsOf(tokens);
  for (const token of tokens) {
    if (token.kind === 'filter') {
      const filter = writeFilter(token);
      if (filter === undefined) ignored.push(token.raw);
      else filters.push(filter);
    } else if (operators.has(token)) {
      // Everything is joined by "and" already.
      if (!/^and$/i.test(token.raw)) ignored.push(token.raw);
    } else words.push(...quotedText(token, ignored.includes('(')).split(/\s+/));
  }
  return { query: [...filters, ...writeWords(words)].join(' '), ignored };
}

/** Parentheses that close a group stick to the word before them. */
function quotedText({ text, quoted }: TextToken, isGrouped: boolean): string {
  return isGrouped && !quoted ? text.replace(/\)+$/, '') : text;
}

function writeFilter({ key, keyKind, negated, operator, values, isList }: FilterToken): string | undefined {
  const [value, ...others] = values;
  const isPlain = value && others.length === 0 && !negated && operator === undefined;
  if (!isPlain || value.text === '' || keyKind === 'flag' || !/^[\w.-]+$/.test(key)) return undefined;
  if (/(?:^|[^\\])\*/.test(value.text)) return undefined;
  const meant = value.text.replaceAll('\\*', '*');
  if (keyKind === 'tag') return WORDS.has(key) ? undefined : `${key}:${quote(meant)}`;
  if (key === 'is') {
    const status = !isList && Object.hasOwn(STATUS, meant) ? STATUS[meant] : undefined;
    return status && `is:${status}`;
  }
  if (FIELDS.has(key) || FIELD_GROUPS.test(key)) return undefined;
  return `${key}:${quote(meant)}`;
}

/** The first word must not hold a colon: it would be a tag. */
function writeWords(words: readonly string[]): readonly string[] {
  const [first, ...others] = words.filter((word) => word !== '');
  if (first === undefined) return [];
  const opening = first
    .replaceAll(':', ' ')
    .split(' ')
    .filter((part) => part !== '');
  return [...opening, ...others].map(quote);
}

/** As a shell reads it. */
function quote(text: string): string {
  const clean = text.replace(/\p{Cc}/gu, ' ');
  return /[\s"'\\]/.test(clean) ? `"${clean.replace(/["\\]/g, '\\$&')}"` : clean;
}
