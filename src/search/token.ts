/** How a filter compares. The named ones are written with control characters by recent Sentry pages. */
export type SearchOperator =
  | '>'
  | '<'
  | '>='
  | '<='
  | '='
  | '!='
  | 'contains'
  | 'doesNotContain'
  | 'startsWith'
  | 'doesNotStartWith'
  | 'endsWith'
  | 'doesNotEndWith';

interface TokenPlace {
  /** The slice of the query, exactly as written. */
  readonly raw: string;
  /** Whitespace before `raw`. */
  readonly space: string;
  /** Where `raw` begins in the query (UTF-16 units). */
  readonly start: number;
}

/** `key:value`, with or without `!`, operator and list. */
export interface FilterToken extends TokenPlace {
  /** A key with a value. */
  readonly kind: 'filter';
  /** A `!` stands before it. */
  readonly negated: boolean;
  /** The name without quotes and without `tags[…]`. */
  readonly key: string;
  /** `tag` for `tags[key]`, `flag` for `flags[key]`. */
  readonly keyKind: 'plain' | 'tag' | 'flag';
  /** How the value is compared. */
  readonly operator?: SearchOperator;
  /** One value, or the members of a list. Quotes and their escapes are taken away, wildcards are not. */
  readonly values: readonly SearchValue[];
  /** Written in brackets: any one of `values` is enough. */
  readonly isList: boolean;
}

/** A value of a filter, without its quotes. */
export interface SearchValue {
  /** The value, without quotes. */
  readonly text: string;
  /** It was in quotes, which makes a difference for empty text and words of the grammar. */
  readonly quoted: boolean;
}

/** A word or a quoted text that is searched in the message, and whatever is no filter. */
export interface TextToken extends TokenPlace {
  /** Words to search for. */
  readonly kind: 'text';
  /** The words, without quotes. */
  readonly text: string;
  /** They stood in quotes. */
  readonly quoted: boolean;
}

/** A part of a query. Joined with their `space`, all `raw` are the query again. */
export type SearchToken = FilterToken | TextToken;

/** A query in its parts. `formatQuery` makes exactly the same text of it. */
export interface ParsedQuery {
  /** In order. Joined, their texts are the query. */
  readonly tokens: readonly SearchToken[];
  /** Whitespace after the last token. */
  readonly tail: string;
}
