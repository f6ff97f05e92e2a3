import type { FilterToken, SearchOperator, SearchToken } from './token.js';

/** What a token says, as a word that a view translates. */
export type SearchRelation =
  | 'is'
  | 'isNot'
  | 'anyOf'
  | 'noneOf'
  | 'has'
  | 'lacks'
  | 'contains'
  | 'containsNot'
  | 'startsWith'
  | 'startsNotWith'
  | 'endsWith'
  | 'endsNotWith'
  | 'matches'
  | 'matchesNot'
  | 'above'
  | 'below'
  | 'atLeast'
  | 'atMost'
  | 'within'
  | 'olderThan'
  | 'text';

/** A token in words: what stands left, what right, and how they relate. */
export interface TokenDescription {
  /** How key and value belong together. */
  readonly relation: SearchRelation;
  /** Absent for free text. */
  readonly key?: string;
  /** Values to show: without quotes, and without the wildcards that the relation already tells. */
  readonly values: readonly string[];
}

const OPPOSITES: { readonly [relation in SearchRelation]?: SearchRelation } = {
  is: 'isNot',
  anyOf: 'noneOf',
  has: 'lacks',
  lacks: 'has',
  contains: 'containsNot',
  startsWith: 'startsNotWith',
  endsWith: 'endsNotWith',
  matches: 'matchesNot',
  isNot: 'is',
  containsNot: 'contains',
  startsNotWith: 'startsWith',
  endsNotWith: 'endsWith',
  above: 'atMost',
  below: 'atLeast',
  atLeast: 'below',
  atMost: 'above',
  within: 'olderThan',
  olderThan: 'within',
};

const OPERATORS: { readonly [operator in SearchOperator]: SearchRelation } = {
  '>': 'above',
  '<': 'below',
  '>=': 'atLeast',
  '<=': 'atMost',
  '=': 'is',
  '!=': 'isNot',
  contains: 'contains',
  doesNotContain: 'containsNot',
  startsWith: 'startsWith',
  doesNotStartWith: 'startsNotWith',
  endsWith: 'endsWith',
  doesNotEndWith: 'endsNotWith',
};

const DATE_KEYS = new Set([
  'age',
  'firstSeen',
  'first_seen',
  'lastSeen',
  'last_seen',
  'timestamp',
  'event.timestamp',
]);

/** Tells what a token means, for a filter bar that shows tokens instead of syntax. */
export function describeToken(token: SearchToken): TokenDescription {
  if (token.kind === 'text') return { relation: 'text', values: [token.text] };
  const { relation, key, values } = describePositive(token);
  return { relation: token.negated ? (OPPOSITES[relation] ?? relation) : relation, key, values };
}

function describePositive(token: FilterToken): Required<TokenDescription> {
  const { key, operator, isList } = token;
  const texts = token.values.map((value) => value.text);
  const [text = ''] = texts;
  if (isList) return { relation: 'anyOf', key, values: texts.map(literalValue) };
  if (operator) return { relation: OPERATORS[operator], key, values: [text] };
  if (key === 'has') return { relation: 'has', key: text, values: [] };
  if (text === '') return { relation: 'lacks', key, values: [] };
  if (DATE_KEYS.has(key) && /^[+-]\d/.test(text)) {
    return { relation: text.startsWith('-') ? 'within' : 'olderThan', key, values: [text.slice(1)] };
  }
  const pattern = describePattern(text);
  return { ...pattern, key };
}

function describePattern(text: string): { relation: SearchRelation; values: readonly string[] } {
  const starts = text.startsWith('*') && text.length > 1;
  const ends = /(?:^|[^\\])\*$/.test(text) && text.length > 1;
  const inner = text.slice(starts ? 1 : 0, ends ? -1 : undefined);
  if (hasWildcard(inner) || inner === '') return { relation: 'matches', values: [text] };
  const value = literalValue(inner);
  if (starts && ends) return { relation: 'contains', values: [value] };
  if (ends) return { relation: 'startsWith', values: [value] };
  return { relation: starts ? 'endsWith' : 'is', values: [value] };
}

function hasWildcard(text: string): boolean {
  return /(?:^|[^\\])\*/.test(text);
}

/** A value without the escapes of its stars. */
export function literalValue(text: string): string {
  return text.replaceAll('\\*', '*');
}
