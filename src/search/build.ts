import { parseQuery } from './parse.js';

/** What a filter is built from. The value is meant to the letter: its stars are no wildcards. */
export interface FilterParts {
  /** What stands before the colon. */
  readonly key: string;
  /** What stands after it, without quotes. */
  readonly value: string;
  /** Writes the filter's opposite. */
  readonly negated?: boolean | undefined;
  /** The key is a tag's: where a search field has the same name, the tag is meant. */
  readonly isTag?: boolean | undefined;
}

/** Search fields whose name means something else than a tag of that name. */
const FIELDS = new Set(
  `is has assigned assigned_or_suggested bookmarks subscribed age firstSeen first_seen lastSeen last_seen timesSeen
  times_seen issue project id timestamp message title location first-release firstRelease status`.split(
    /\s+/,
  ),
);
const FIELD_GROUPS = /^(?:issue|project|error|stack|event)\./;

/**
 * The text of one filter, quoted and escaped so that the server compares with exactly this value. `undefined` when
 * the search language has no way to write the key.
 */
export function buildFilter({ key, value, negated, isTag }: FilterParts): string | undefined {
  const name = isTag && (FIELDS.has(key) || FIELD_GROUPS.test(key)) ? tagKey(key) : plainKey(key);
  return name === undefined ? undefined : `${negated ? '!' : ''}${name}:${quoteValue(value)}`;
}

function plainKey(key: string): string | undefined {
  if (/^[\w.-]+$/.test(key)) return key;
  return /^[\w.:-]+$/.test(key) ? `"${key}"` : undefined;
}

function tagKey(key: string): string | undefined {
  const name = plainKey(key);
  return name === undefined ? undefined : `tags[${name}]`;
}

/** A value that is compared to the letter. */
export function quoteValue(value: string): string {
  const text = escapeStars(withoutControls(value));
  if (text === '') return '""';
  const needsQuotes = /[\s"(),]|^[><=![]/.test(text);
  if (!needsQuotes) return text;
  // A quoted value cannot end with a backslash: a wildcard in its place still finds it.
  const quotable = text.endsWith('\\') ? `${text.slice(0, -1)}*` : text;
  return `"${quotable.replaceAll('"', '\\"')}"`;
}

/** A value of a list, where brackets are syntax too. */
export function quoteItem(value: string): string {
  const written = quoteValue(value);
  return /^[^"]*[[\]]/.test(written) ? `"${written}"` : written;
}

/** A backslash directly before a star has no spelling of its own: the pattern is widened. */
function escapeStars(text: string): string {
  return text.replace(/(?<!\\)\*|\\+\*?/g, (run) => {
    if (run === '*') return '\\*';
    return run.endsWith('*') ? '*' : run;
  });
}

/** Line breaks end a value, NUL and U+F00D are read as syntax. */
function withoutControls(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029\uF00D]/gu, ' ');
}

const BOOLEAN_WORD = /(?:^|\s)(?:or|and)(?=\s|$)/i;

/** Free text as a server accepts it: quoted as a whole where a part of it would be read as syntax. */
export function quoteFreeText(text: string): string {
  const clean = withoutControls(text).trim().replace(/\s+/g, ' ');
  const isPlain = !BOOLEAN_WORD.test(clean) && !/[():"]/.test(clean) && !clean.startsWith('!');
  if (isPlain) return clean;
  return `"${withoutLastSlashes(clean).replaceAll('"', '\\"')}"`;
}

/** Read from the end: an expression would try every run of backslashes. */
function withoutLastSlashes(text: string): string {
  let end = text.length;
  while (text[end - 1] === '\\') end -= 1;
  return text.slice(0, end);
}

/**
 * The filter for a tag's value, or with an empty one for events without the tag. The server's own clause is preferred,
 * since it knows its escapes and special tags; one that is no single filter is not trusted.
 */
export function buildTagFilter(
  key: string,
  value: string,
  negated = false,
  clause?: string | undefined,
): string | undefined {
  if (value === '') return presenceFilter(key, negated);
  const [own, ...others] = clause === undefined ? [] : parseQuery(clause.trim()).tokens;
  if (own?.kind !== 'filter' || others.length > 0) return buildFilter({ key, value, negated, isTag: true });
  if (!negated) return own.raw;
  return own.negated ? own.raw.slice(1) : `!${own.raw}`;
}

/** Servers without the empty value know the word. */
function presenceFilter(key: string, isThere: boolean): string | undefined {
  const name = plainKey(key);
  return name === undefined ? undefined : `${isThere ? '' : '!'}has:${name}`;
}
