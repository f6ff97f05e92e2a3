import type { SearchToken } from './token.js';

/**
 * The tokens that join or group others: `OR`, `AND` and parentheses. In small letters `or` and `and` are words to look
 * for, unless they stand between two filters.
 */
export function operatorsOf(tokens: readonly SearchToken[]): ReadonlySet<SearchToken> {
  return new Set(tokens.filter((token, index) => isOperator(token, tokens[index - 1], tokens[index + 1])));
}

function isOperator(
  token: SearchToken,
  before: SearchToken | undefined,
  after: SearchToken | undefined,
): boolean {
  if (token.kind === 'filter' || token.quoted) return false;
  if (/^(?:OR|AND|[()]+)$/.test(token.raw)) return true;
  return /^(?:or|and)$/i.test(token.raw) && isOperand(before) && isOperand(after);
}

function isOperand(token: SearchToken | undefined): boolean {
  return token?.kind === 'filter' || /^[()]+$/.test(token?.raw ?? '');
}
