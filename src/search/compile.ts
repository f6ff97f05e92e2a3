import { quoteFreeText } from './build.js';
import { parseQuery } from './parse.js';
import type { FilterToken, SearchOperator, SearchToken, TextToken } from './token.js';

/**
 * The query as servers of every age accept it: words like `and` inside free text are quoted together with their
 * neighbours, and comparisons that recent pages write with control characters become wildcards. Everything else
 * stays to the letter, mistakes included, since the server's word on them counts.
 */
export function compileQuery(query: string): string {
  const { tokens, tail } = parseQuery(query);
  let compiled = '';
  let run: TextToken[] = [];
  for (const token of tokens) {
    if (token.kind === 'text') {
      run.push(token);
      continue;
    }
    compiled += writeRun(run) + token.space + writeFilter(token);
    run = [];
  }
  return compiled + writeRun(run) + tail;
}

function writeRun(run: readonly TextToken[]): string {
  const written = run.map((token) => token.space + token.raw).join('');
  const words = run.filter((token) => !token.quoted && isBoolean(token));
  // Between filters a lone `or` is meant as an operator: quoting it would change the question without a word.
  if (words.length === 0 || words.length === run.length) return written;
  return (run[0]?.space ?? '') + quoteFreeText(run.map((token) => token.text).join(' '));
}

function isBoolean(token: SearchToken): boolean {
  return /^(?:or|and)$/i.test(token.raw);
}

const PATTERNS: { readonly [operator in SearchOperator]?: readonly [before: string, after: string] } = {
  contains: ['*', '*'],
  doesNotContain: ['*', '*'],
  startsWith: ['', '*'],
  doesNotStartWith: ['', '*'],
  endsWith: ['*', ''],
  doesNotEndWith: ['*', ''],
};

function writeFilter(token: FilterToken): string {
  const pattern = token.operator && PATTERNS[token.operator];
  if (!pattern) return token.raw;
  const key = token.raw.slice(token.negated ? 1 : 0, token.raw.indexOf('\uF00D'));
  const [before, after] = pattern;
  const isNegated = token.negated !== /^doesNot/.test(token.operator ?? '');
  const value = `${before}${token.values[0]?.text ?? ''}${after}`;
  const written = /[\s"(),]/.test(value) ? `"${value.replaceAll('"', '\\"')}"` : value;
  return `${isNegated ? '!' : ''}${key}${written}`;
}
