import type { FilterToken, ParsedQuery, SearchOperator, SearchToken, SearchValue } from './token.js';

const SPACE = /\s*/y;
const KEY = /(!?)(?:(tags|flags)\[(?:"([^"\]\n]+)"|([^\]"\s]+))\]|"([^"\s]+)"|([\w.-]+)):/y;
const NAMED_OPERATOR =
  /\uF00D(Contains|DoesNotContain|StartsWith|DoesNotStartWith|EndsWith|DoesNotEndWith)\uF00D/y;
const OPERATOR = />=|<=|!=|>|<|=/y;
const QUOTED = /"((?:[^"\\]|\\"|\\(?!"))*)"(?=[\s()]|$)/y;
const LIST =
  /\[\s*((?:"(?:[^"\\]|\\"|\\(?!"))*"|[^\s,"[\]()]+)(?:\s*,\s*(?:"(?:[^"\\]|\\"|\\(?!"))*"|[^\s,"[\]()]+))*)\s*\](?=[\s()]|$)/y;
const ITEM = /"((?:[^"\\]|\\"|\\(?!"))*)"|[^\s,"[\]()]+/g;
const BARE = /[^\s()]*/y;
const PARENTHESES = /[()]+/y;
const WORD = /\S+/y;

/**
 * Splits a query into tokens. Never fails: what is no filter is text. Joined again, the tokens are the query to the
 * letter (see {@link formatQuery}).
 */
export function parseQuery(query: string): ParsedQuery {
  const tokens: SearchToken[] = [];
  let at = 0;
  for (;;) {
    const space = match(SPACE, query, at)?.[0] ?? '';
    at += space.length;
    if (at >= query.length) return { tokens, tail: space };
    const token = readFilter(query, at, space) ?? readText(query, at, space);
    tokens.push(token);
    at += token.raw.length;
  }
}

/** The query of some tokens, to the letter. */
export function formatQuery({ tokens, tail }: ParsedQuery): string {
  return tokens.map((token) => token.space + token.raw).join('') + tail;
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function readFilter(query: string, start: number, space: string): FilterToken | undefined {
  const key = match(KEY, query, start);
  if (!key) return undefined;
  const valueStart = start + key[0].length;
  const operator = readOperator(query, valueStart);
  const value = readValue(query, valueStart + operator.length, operator.name === undefined);
  const [, not, kind, quotedName, bareName, quotedKey, bareKey] = key;
  return {
    kind: 'filter',
    raw: query.slice(start, value.end),
    space,
    start,
    negated: not === '!',
    key: quotedName ?? bareName ?? quotedKey ?? bareKey ?? '',
    keyKind: kind === 'tags' ? 'tag' : kind === 'flags' ? 'flag' : 'plain',
    ...(operator.name !== undefined && { operator: operator.name }),
    values: value.values,
    isList: value.isList,
  };
}

function readOperator(query: string, at: number): { name?: SearchOperator; length: number } {
  const named = match(NAMED_OPERATOR, query, at);
  if (named) {
    const word = named[1] as string;
    return { name: (word[0]?.toLowerCase() + word.slice(1)) as SearchOperator, length: named[0].length };
  }
  const sign = match(OPERATOR, query, at)?.[0];
  return sign === undefined ? { length: 0 } : { name: sign as SearchOperator, length: sign.length };
}

interface ReadValue {
  readonly values: readonly SearchValue[];
  readonly isList: boolean;
  readonly end: number;
}

function readValue(query: string, at: number, mayBeList: boolean): ReadValue {
  const list = mayBeList ? match(LIST, query, at) : null;
  if (list) return { values: readItems(list[1] ?? ''), isList: true, end: at + list[0].length };
  const quoted = match(QUOTED, query, at);
  if (quoted) {
    return {
      values: [{ text: unquote(quoted[1] ?? ''), quoted: true }],
      isList: false,
      end: at + quoted[0].length,
    };
  }
  const bare = match(BARE, query, at)?.[0] ?? '';
  return { values: [{ text: bare, quoted: false }], isList: false, end: at + bare.length };
}

function readItems(list: string): SearchValue[] {
  return Array.from(list.matchAll(ITEM), ([raw, quoted]) =>
    quoted === undefined ? { text: raw, quoted: false } : { text: unquote(quoted), quoted: true },
  );
}

function readText(query: string, start: number, space: string): SearchToken {
  const quoted = match(QUOTED, query, start);
  if (quoted) {
    return { kind: 'text', raw: quoted[0], space, start, text: unquote(quoted[1] ?? ''), quoted: true };
  }
  const raw = (match(PARENTHESES, query, start) ?? match(WORD, query, start))?.[0] ?? query.slice(start);
  return { kind: 'text', raw, space, start, text: raw, quoted: false };
}

function unquote(text: string): string {
  return text.replaceAll('\\"', '"');
}
