import { buildTagFilter, quoteFreeText } from './build.js';
import { formatQuery, parseQuery } from './parse.js';
import type { FilterToken, SearchToken } from './token.js';

/** The query without one of its tokens. */
export function removeToken(query: string, index: number): string {
  return keepTokens(query, (_, at) => at !== index);
}

/** The query with one token written anew. An index that is not there changes nothing. */
export function replaceToken(query: string, index: number, raw: string): string {
  const parsed = parseQuery(query);
  if (!parsed.tokens[index]) return query;
  const tokens = parsed.tokens.map((token, at) => (at === index ? { ...token, raw } : token));
  return formatQuery({ ...parsed, tokens });
}

/** The query with a clause at its end. One that is already there is not added twice. */
export function addClause(query: string, clause: string): string {
  const trimmed = query.trimEnd();
  if (clause === '' || parseQuery(query).tokens.some((token) => token.raw === clause)) return query;
  return trimmed === '' ? clause : `${trimmed} ${clause}`;
}

/** The query with a filter on this key alone: other filters on it go. `undefined` takes them all away. */
export function setFilter(query: string, key: string, clause: string | undefined): string {
  const tokens = parseQuery(query).tokens;
  const first = tokens.findIndex((token) => isOn(token, key));
  if (first < 0) return clause === undefined ? query : addClause(query, clause);
  const replaced = clause === undefined ? query : replaceToken(query, first, clause);
  return keepTokens(replaced, (token, at) => !isOn(token, key) || (at === first && clause !== undefined));
}

/** What is known of the tag's value. */
export interface TagFilterOptions {
  /** The server's own clause for the value. */
  readonly clause?: string | undefined;
}

/**
 * Narrows the query to events with (`include`) or without (`exclude`) a tag's value. Including takes the place of
 * other values included for that tag, since no event has two; either takes its opposite back. A key that cannot be
 * written leaves the query as it is.
 */
export function addTagFilter(
  query: string,
  key: string,
  value: string,
  mode: 'include' | 'exclude',
  options: TagFilterOptions = {},
): string {
  const clause = buildTagFilter(key, value, mode === 'exclude', options.clause);
  const opposite = buildTagFilter(key, value, mode !== 'exclude', options.clause);
  if (clause === undefined) return query;
  const wanted = parseQuery(clause).tokens[0] as FilterToken;
  const rest = keepTokens(query, (token) => {
    if (token.raw === clause) return true;
    return token.raw !== opposite && !(mode === 'include' && isRival(token, key, wanted));
  });
  return addClause(rest, clause);
}

/** Takes the filter away if it is there, adds it otherwise. */
export function toggleTagFilter(
  query: string,
  key: string,
  value: string,
  mode: 'include' | 'exclude',
  options: TagFilterOptions = {},
): string {
  const clause = buildTagFilter(key, value, mode === 'exclude', options.clause);
  return hasTagFilter(query, key, value, mode, options)
    ? keepTokens(query, (token) => token.raw !== clause)
    : addTagFilter(query, key, value, mode, options);
}

/** Whether the query already has exactly this filter. */
export function hasTagFilter(
  query: string,
  key: string,
  value: string,
  mode: 'include' | 'exclude',
  options: TagFilterOptions = {},
): boolean {
  const clause = buildTagFilter(key, value, mode === 'exclude', options.clause);
  return parseQuery(query).tokens.some((token) => token.raw === clause);
}

/** The words that are searched in messages. */
export function freeTextOf(query: string): string {
  return parseQuery(query)
    .tokens.flatMap((token) => (token.kind === 'text' ? [token.text] : []))
    .join(' ');
}

/** The query with other words to search in messages; its filters stay. */
export function setFreeText(query: string, text: string): string {
  const filters = keepTokens(query, (token) => token.kind === 'filter');
  return text.trim() === '' ? filters : addClause(filters, quoteFreeText(text));
}

/** Says that the tag has another value, or none. */
function isRival(token: SearchToken, key: string, wanted: FilterToken): boolean {
  if (token.kind !== 'filter') return false;
  if (token.negated) return token.key === 'has' && token.values[0]?.text === key;
  const isOnKey = wanted.key === 'has' ? token.key === key : token.key === wanted.key;
  const isSameKind = wanted.key === 'has' || token.keyKind === wanted.keyKind;
  return isOnKey && isSameKind && (token.operator === undefined || token.operator === '=');
}

function isOn(token: SearchToken, key: string): boolean {
  return token.kind === 'filter' && token.key === key && token.keyKind === 'plain';
}

function keepTokens(query: string, keep: (token: SearchToken, index: number) => boolean): string {
  const { tokens, tail } = parseQuery(query);
  const kept = tokens.filter(keep);
  if (kept.length === tokens.length) return query;
  return formatQuery({ tokens: kept, tail }).trim();
}
