import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchesText, parseQuery, QueryError } from './parse.js';

describe('parseQuery', () => {
  it.each([
    ['is:unresolved', [{ key: 'is', negated: false, values: ['unresolved'], quoted: false }]],
    ['!level:debug', [{ key: 'level', negated: true, values: ['debug'], quoted: false }]],
    ['timesSeen:>=1k', [{ key: 'timesSeen', negated: false, operator: '>=', values: ['1k'], quoted: false }]],
    ['assigned:[me, none]', [{ key: 'assigned', negated: false, values: ['me', 'none'], quoted: false }]],
    [
      'release:"shop@1 (beta)"',
      [{ key: 'release', negated: false, values: ['shop@1 (beta)'], quoted: true }],
    ],
    [
      'tags["http:route"]:/cart/*',
      [{ key: 'tags[http:route]', negated: false, values: ['/cart/*'], quoted: false }],
    ],
    ['user.email:""', [{ key: 'user.email', negated: false, values: [''], quoted: true }]],
    ['"cart and total"', [{ negated: false, values: ['cart and total'], quoted: true }]],
    [
      'url:https://a.example/x',
      [{ key: 'url', negated: false, values: ['https://a.example/x'], quoted: false }],
    ],
  ])('reads %s', (text, terms) => {
    expect(parseQuery(text)).toEqual(terms);
  });

  it.each(['timeout and retry', 'a OR b', 'level:', 'title:"open', 'level:[a,', 'level:[a,,b]'])(
    'refuses %s',
    (text) => {
      expect(() => parseQuery(text)).toThrow(QueryError);
    },
  );

  it('answers any text, with terms or a refusal', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), (text) => {
        try {
          parseQuery(text);
        } catch (error) {
          expect(error).toBeInstanceOf(QueryError);
        }
      }),
    );
  });
});

describe('matchesText', () => {
  it.each([
    ['*cart*', 'The Cart failed', true],
    ['cart*', 'the cart', false],
    ['a*b*c', 'a-b-c', true],
    ['a*a', 'a', false],
    ['\\*', '*', true],
    ['exact', 'exact!', false],
  ])('%s on %s is %s', (pattern, value, expected) => {
    expect(matchesText(pattern, value)).toBe(expected);
  });

  it('is quick on hostile patterns', () => {
    expect(matchesText('*a'.repeat(2000), 'a'.repeat(50_000).concat('b'))).toBe(false);
  });
});
