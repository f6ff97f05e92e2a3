import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addClause,
  addTagFilter,
  buildFilter,
  buildTagFilter,
  compileQuery,
  describeToken,
  type FilterToken,
  formatQuery,
  freeTextOf,
  hasTagFilter,
  literalValue,
  parseQuery,
  quoteFreeText,
  removeToken,
  replaceToken,
  setFilter,
  setFreeText,
  toggleTagFilter,
} from './index.js';

const raws = (query: string): string[] => parseQuery(query).tokens.map((token) => token.raw);
const first = (query: string): FilterToken => parseQuery(query).tokens[0] as FilterToken;
const described = (query: string) => parseQuery(query).tokens.map(describeToken);

describe('parseQuery', () => {
  it('splits filters, lists, quoted values and words', () => {
    expect(raws('is:unresolved !level:debug firstSeen:-7d  hello "a b"')).toEqual([
      'is:unresolved',
      '!level:debug',
      'firstSeen:-7d',
      'hello',
      '"a b"',
    ]);
    expect(first('assigned:[me, none, "a b"]')).toMatchObject({
      isList: true,
      values: [{ text: 'me' }, { text: 'none' }, { text: 'a b', quoted: true }],
    });
    expect(first('timesSeen:>=100')).toMatchObject({
      key: 'timesSeen',
      operator: '>=',
      values: [{ text: '100' }],
    });
    expect(first('release:"checkout@4.2.0+7 (beta)"').values).toEqual([
      { text: 'checkout@4.2.0+7 (beta)', quoted: true },
    ]);
    expect(first('message:"say \\"hi\\""').values).toEqual([{ text: 'say "hi"', quoted: true }]);
  });

  it('reads tags, flags and quoted keys', () => {
    expect(first('tags["http:route"]:/cart/*')).toMatchObject({
      keyKind: 'tag',
      key: 'http:route',
      values: [{ text: '/cart/*' }],
    });
    expect(first('!tags[level]:x')).toMatchObject({ keyKind: 'tag', key: 'level', negated: true });
    expect(first('flags["new-cart"]:true')).toMatchObject({ keyKind: 'flag', key: 'new-cart' });
    expect(first('"a:b":c')).toMatchObject({ keyKind: 'plain', key: 'a:b', values: [{ text: 'c' }] });
  });

  it('reads the control characters of recent pages', () => {
    expect(first('title:\uF00DDoesNotContain\uF00Dboom')).toMatchObject({
      operator: 'doesNotContain',
      values: [{ text: 'boom' }],
    });
  });

  it('ends bare values at parentheses and keeps what it cannot read as text', () => {
    expect(raws('(is:unresolved)')).toEqual(['(', 'is:unresolved', ')']);
    expect(parseQuery('"open quote').tokens.map((token) => token.kind)).toEqual(['text', 'text']);
    expect(first('key:[a,]')).toMatchObject({ isList: false, values: [{ text: '[a,]' }] });
    expect(first('key:"a"b')).toMatchObject({ values: [{ text: '"a"b', quoted: false }] });
    expect(raws('foo(bar) !x is:')).toEqual(['foo(bar)', '!x', 'is:']);
  });

  it('gives the query back to the letter, whatever it is', () => {
    const piece = fc.constantFrom(
      'is:',
      '!',
      'level:',
      '"',
      '\\',
      '[',
      ']',
      ',',
      ' ',
      '\t',
      '(',
      ')',
      '*',
      '>',
      '=',
      'tags[',
      ':',
      '\uF00D',
      'or',
      'a',
      'é',
      '\ud800',
      '\n',
    );
    const query = fc.oneof(
      fc.string(),
      fc.string({ unit: 'binary' }),
      fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join('')),
    );
    fc.assert(
      fc.property(query, (text) => {
        const parsed = parseQuery(text);
        expect(formatQuery(parsed)).toBe(text);
        for (const token of parsed.tokens)
          expect(text.slice(token.start, token.start + token.raw.length)).toBe(token.raw);
      }),
      { numRuns: 2000 },
    );
  });

  it('reads 500 characters within a tenth of a millisecond', () => {
    const query =
      'is:unresolved !level:debug release:"checkout@4.2.0 (beta)" assigned:[me, none] timeout and retry '
        .repeat(6)
        .slice(0, 500);
    for (let round = 0; round < 3000; round++) parseQuery(query);
    const rounds = Array.from({ length: 9 }, () => {
      const start = performance.now();
      for (let round = 0; round < 100; round++) parseQuery(query);
      return (performance.now() - start) / 100;
    }).sort((a, b) => a - b);
    expect(rounds[4]).toBeLessThan(0.1);
  });
});

describe('buildFilter', () => {
  it('quotes and escapes so that the value is meant to the letter', () => {
    const build = (value: string) => buildFilter({ key: 'k', value });
    expect(build('')).toBe('k:""');
    expect(build('plain/path:1')).toBe('k:plain/path:1');
    expect(build('a b')).toBe('k:"a b"');
    expect(build('say "hi"')).toBe('k:"say \\"hi\\""');
    expect(build('f(x)')).toBe('k:"f(x)"');
    expect(build('>5')).toBe('k:">5"');
    expect(build('[x]')).toBe('k:"[x]"');
    expect(build('!x')).toBe('k:"!x"');
    expect(build('a*b')).toBe('k:a\\*b');
    expect(build('a\\*b')).toBe('k:a*b');
    expect(build('C:\\dir\\')).toBe('k:C:\\dir\\');
    expect(build('C:\\my dir\\')).toBe('k:"C:\\my dir*"');
    expect(build('a\nb\u0000c\uF00Dd')).toBe('k:"a b c d"');
  });

  it('writes keys bare, quoted or as a tag, and refuses what cannot be written', () => {
    expect(buildFilter({ key: 'http:route', value: 'x' })).toBe('"http:route":x');
    expect(buildFilter({ key: 'project', value: 'x', isTag: true })).toBe('tags[project]:x');
    expect(buildFilter({ key: 'error.type', value: 'x', isTag: true, negated: true })).toBe(
      '!tags[error.type]:x',
    );
    expect(buildFilter({ key: 'level', value: 'x', isTag: true })).toBe('level:x');
    expect(buildFilter({ key: 'a b', value: 'x' })).toBeUndefined();
    expect(buildFilter({ key: '', value: 'x' })).toBeUndefined();
  });

  it('writes a value that reads back as itself', () => {
    const piece = fc.constantFrom(
      'a',
      ' ',
      '"',
      '\\',
      '(',
      ')',
      ',',
      '>',
      '=',
      '!',
      '[',
      ']',
      ':',
      '/',
      'é',
      '🙂',
      'or',
    );
    const value = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join('')),
    );
    fc.assert(
      fc.property(value, fc.boolean(), (text, negated) => {
        fc.pre(
          !/[\p{Cc}\u2028\u2029\uF00D*]/u.test(text) &&
            !(text.endsWith('\\') && /[\s"(),]|^[><=![]/.test(text)),
        );
        const clause = buildFilter({ key: 'k', value: text, negated }) ?? '';
        const { tokens } = parseQuery(`is:unresolved ${clause} tail`);
        expect(tokens).toHaveLength(3);
        expect(tokens[1]).toMatchObject({ kind: 'filter', key: 'k', negated, values: [{ text }] });
      }),
      { numRuns: 2000 },
    );
  });

  it('writes exactly one filter for any value', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const clause = buildFilter({ key: 'k', value: text }) ?? '';
        expect(parseQuery(clause).tokens).toHaveLength(1);
        expect(literalValue(first(clause).values[0]?.text ?? '').length).toBeLessThanOrEqual(text.length + 1);
      }),
    );
  });

  it("prefers the server's own clause where it is one filter", () => {
    expect(buildTagFilter('user', 'id:42', false, 'user.id:"42"')).toBe('user.id:"42"');
    expect(buildTagFilter('user', 'id:42', true, 'user.id:"42"')).toBe('!user.id:"42"');
    expect(buildTagFilter('device', '', false, '!has:device')).toBe('has:device');
    expect(buildTagFilter('user', 'id:42', false, 'a:b is:resolved')).toBe('user:id:42');
    expect(buildTagFilter('user', 'id:42', false, 'words')).toBe('user:id:42');
  });
});

describe('editing a query', () => {
  it('includes and excludes a tag, and takes the opposite back', () => {
    const included = addTagFilter('is:unresolved', 'browser', 'Firefox 139', 'include');
    expect(included).toBe('is:unresolved browser:"Firefox 139"');
    expect(addTagFilter(included, 'browser', 'Firefox 139', 'include')).toBe(included);
    expect(addTagFilter(included, 'browser', 'Firefox 139', 'exclude')).toBe(
      'is:unresolved !browser:"Firefox 139"',
    );
    expect(addTagFilter(included, 'browser', 'Safari', 'include')).toBe('is:unresolved browser:Safari');
    expect(addTagFilter('!browser:A', 'browser', 'B', 'exclude')).toBe('!browser:A !browser:B');
    expect(addTagFilter('x', 'bad key', 'B', 'include')).toBe('x');
  });

  it('toggles a tag and knows whether it is there', () => {
    const on = toggleTagFilter('crash', 'os', 'iOS', 'include');
    expect(on).toBe('crash os:iOS');
    expect(hasTagFilter(on, 'os', 'iOS', 'include')).toBe(true);
    expect(hasTagFilter(on, 'os', 'iOS', 'exclude')).toBe(false);
    expect(toggleTagFilter(on, 'os', 'iOS', 'include')).toBe('crash');
  });

  it('sets, removes and replaces without touching the rest', () => {
    expect(setFilter('a  is:unresolved  "b c" is:assigned', 'is', 'is:resolved')).toBe(
      'a  is:resolved  "b c"',
    );
    expect(setFilter('a is:unresolved', 'is', undefined)).toBe('a');
    expect(setFilter('a', 'is', 'is:resolved')).toBe('a is:resolved');
    expect(setFilter('a', 'is', undefined)).toBe('a');
    expect(removeToken('a b:c d', 1)).toBe('a d');
    expect(removeToken('a', 7)).toBe('a');
    expect(replaceToken('a  b', 1, 'c:d')).toBe('a  c:d');
    expect(replaceToken('a', 3, 'x')).toBe('a');
    expect(addClause('a', '')).toBe('a');
  });

  it('reads and sets the words apart from the filters', () => {
    expect(freeTextOf('is:unresolved cart "not found" level:error')).toBe('cart not found');
    expect(setFreeText('is:unresolved cart', 'timeout and retry')).toBe('is:unresolved "timeout and retry"');
    expect(setFreeText('is:unresolved cart', ' ')).toBe('is:unresolved');
  });
});

describe('free text', () => {
  it('is quoted where a part of it would be read as syntax', () => {
    expect(quoteFreeText('cart total')).toBe('cart total');
    expect(quoteFreeText(' timeout  and retry ')).toBe('"timeout and retry"');
    expect(quoteFreeText('Timeout OR retry')).toBe('"Timeout OR retry"');
    expect(quoteFreeText('android order')).toBe('android order');
    expect(quoteFreeText('f(x)')).toBe('"f(x)"');
    expect(quoteFreeText('key:value')).toBe('"key:value"');
    expect(quoteFreeText('say "hi"\\')).toBe('"say \\"hi\\""');
    expect(quoteFreeText('!level')).toBe('"!level"');
  });

  it('reads back as one text, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const { tokens } = parseQuery(`is:unresolved ${quoteFreeText(`${text} and x`)}`);
        expect(tokens).toHaveLength(2);
        expect(tokens[1]).toMatchObject({ kind: 'text', quoted: true });
      }),
    );
  });
});

describe('compileQuery', () => {
  it('quotes words such as "and" together with their neighbours', () => {
    expect(compileQuery('is:unresolved timeout and retry level:error')).toBe(
      'is:unresolved "timeout and retry" level:error',
    );
    expect(compileQuery('"a b" or c')).toBe('"a b or c"');
  });

  it('leaves operators between filters to the server, which answers for them', () => {
    expect(compileQuery('level:error OR level:fatal')).toBe('level:error OR level:fatal');
  });

  it('writes wildcards for what recent pages write with control characters', () => {
    expect(compileQuery('title:\uF00DContains\uF00Dboom')).toBe('title:*boom*');
    expect(compileQuery('title:\uF00DDoesNotStartWith\uF00D"a b"')).toBe('!title:"a b*"');
    expect(compileQuery('!title:\uF00DEndsWith\uF00Dx')).toBe('!title:*x');
  });

  it('leaves everything else to the letter', () => {
    for (const query of ['', '  ', ' a  b ', '(x', 'key:[a, "b c"]', 'timesSeen:>1k'])
      expect(compileQuery(query)).toBe(query);
  });
});

describe('describeToken', () => {
  it('tells relations as words', () => {
    expect(
      described(
        'level:error !level:a level:[a,b] !level:[a] has:user !has:user k:"" !k:"" t:*x* t:x* !t:*x t:a*b n:>5 !n:>5 n:=5 n:!=5 firstSeen:-7d age:+2h text t:* v:a\\*b',
      ).map((one) => [one.relation, one.key, ...one.values].join(' ')),
    ).toEqual([
      'is level error',
      'isNot level a',
      'anyOf level a b',
      'noneOf level a',
      'has user',
      'lacks user',
      'lacks k',
      'has k',
      'contains t x',
      'startsWith t x',
      'endsNotWith t x',
      'matches t a*b',
      'above n 5',
      'atMost n 5',
      'is n 5',
      'isNot n 5',
      'within firstSeen 7d',
      'olderThan age 2h',
      'text  text',
      'matches t *',
      'is v a*b',
    ]);
  });
});
