import type { ProblemHint } from '../../model/index.js';

/** Servers write a sentence, often with the search in it; of that only its kind leaves this folder. The first wins. */
const KINDS: readonly (readonly [ProblemHint, RegExp])[] = [
  ['query_operator', /\bboolean (?:statement|operator)|"?\bOR\b"? (?:or|and) "?\bAND\b/i],
  ['query_quotes', /unmatched|unbalanced|parenthes|quotation|not closed|unclosed|enclose/i],
  ['query_key', /(?:invalid|unknown|unsupported) (?:search )?(?:key|field|filter)\b/i],
  ['query_value', /invalid (?:value|number|date|status|duration|boolean)|valid values|empty string after/i],
];

const MOST = 2000;

/** What is wrong with a search, as far as the server's sentence tells; `query` when it does not. */
export function queryFault(text = ''): ProblemHint {
  const start = text.slice(0, MOST);
  return KINDS.find(([, pattern]) => pattern.test(start))?.[0] ?? 'query';
}

/** Whether a problem is about a search, a range or another part of the request. */
export function isQueryHint(hint: ProblemHint | undefined): boolean {
  return hint?.startsWith('query') ?? false;
}
