import { describe, expect, it } from 'vitest';
import { failureOf } from './failure.js';

const route = {
  name: 'issues',
  method: 'GET',
  path: '/issues/',
  scopes: [],
  right: 'read',
  holds: 'issues',
} as const;

const problemOf = (detail: string) =>
  failureOf(route, 400, new Headers(), { kind: 'json', json: { detail } }, 0);

describe('a search that the server refuses', () => {
  it.each([
    ['query_operator', 'Boolean statements containing "OR" or "AND" are not supported in this search'],
    ['query_operator', 'Error parsing search query: Boolean operators are not supported'],
    [
      'query_quotes',
      "Error parsing search query: Parse error at 'foo (bar' (column 5). This is commonly caused by unmatched parentheses. Enclose any text in double quotes.",
    ],
    ['query_quotes', 'A quotation mark is not closed.'],
    ['query_key', 'Error parsing search query: Invalid key for this search: shoesize'],
    ['query_value', "Error parsing search query: Empty string after 'release:'"],
    ['query_value', 'Invalid value for "is" search, valid values are resolved, unresolved'],
    ['query_value', 'Invalid number. Expected number then optional k, m, or b suffix (e.g. 500k).'],
    ['query', 'Something that nobody foresaw'],
    ['query', ''],
  ])('is told as %s', (hint, detail) => {
    expect(problemOf(detail)).toMatchObject({ code: 'unsupported', hint, status: 400 });
  });

  it('never tells a word of the answer, which repeats the search', () => {
    const error = problemOf('Invalid key for this search: user.email:ada@example.org');
    expect(JSON.stringify({ ...error, message: error.message })).not.toContain('ada');
  });

  it('takes no time over a long answer', () => {
    expect(problemOf(`${'invalid '.repeat(200_000)}value`).hint).toBe('query');
  });
});
