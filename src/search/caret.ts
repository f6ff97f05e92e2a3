import { parseQuery } from './parse.js';
import type { SearchToken } from './token.js';

/** The token that is being written. */
export interface TokenAt {
  /** Index of its first character. */
  readonly start: number;
  /** Index behind its last character. */
  readonly end: number;
  /** The token's text up to the caret. */
  readonly text: string;
}

/** Finds the token around the caret. A quotation that is not closed yet goes on to the end. */
export function tokenAt(query: string, caret: number): TokenAt {
  const head = query.slice(0, caret);
  const { tokens } = parseQuery(query);
  const open = openQuotation(head);
  const around = tokens.find(
    ({ start, raw }) =>
      !/^[()]+$/.test(raw) && (open ? start === open.start : start <= caret && caret <= start + raw.length),
  );
  const start = open?.start ?? around?.start ?? caret;
  const isClosed = around && (!open || start + around.raw.length > caret);
  return {
    start,
    end: isClosed ? start + around.raw.length : open ? query.length : caret,
    text: head.slice(start),
  };
}

/** The token at the end of a text that a quotation mark would complete. */
function openQuotation(head: string): SearchToken | undefined {
  const last = parseQuery(`${head}"`).tokens.at(-1);
  if (!last || last.start + last.raw.length !== head.length + 1) return undefined;
  const isQuoted = last.kind === 'text' ? last.quoted : last.values.at(-1)?.quoted;
  return isQuoted ? last : undefined;
}

/** Puts a token in the place of another. A finished one gets a space behind it; `key:` does not. */
export function completeToken(
  query: string,
  token: TokenAt,
  value: string,
): { query: string; caret: number } {
  const rest = query.slice(token.end).replace(/^ +/, '');
  const inserted = value.endsWith(':') ? value : `${value} `;
  const head = query.slice(0, token.start) + inserted;
  return { query: head + rest, caret: head.length };
}
