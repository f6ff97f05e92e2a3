export interface TokenAt {
  readonly start: number;
  readonly end: number;
  /** The token's text up to the caret. */
  readonly text: string;
}

/** The search token around the caret. Quoted text with spaces is one token. */
export function tokenAt(query: string, caret: number): TokenAt {
  let start = 0;
  let quoted = false;
  for (let at = 0; at < caret; at++) {
    const char = query[at];
    if (char === '"') quoted = !quoted;
    else if (char === ' ' && !quoted) start = at + 1;
  }
  let end = caret;
  while (end < query.length && (quoted || query[end] !== ' ')) {
    if (query[end] === '"') quoted = !quoted;
    end++;
  }
  return { start, end, text: query.slice(start, caret) };
}

/** Puts a token in the place of another. A finished one gets a space behind it; `key:` does not. */
export function replaceToken(query: string, token: TokenAt, value: string): { query: string; caret: number } {
  const rest = query.slice(token.end).replace(/^ +/, '');
  const inserted = value.endsWith(':') ? value : `${value} `;
  const head = query.slice(0, token.start) + inserted;
  return { query: head + rest, caret: head.length };
}
