import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import {
  addClause,
  addTagFilter,
  buildFilter,
  buildTagFilter,
  compileQuery,
  completeToken,
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
  tagClause,
  tagClauses,
  toggleTagFilter,
  tokenAt,
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

  it('tries no pattern more often than the query has tokens for', () => {
    const exec = vi.spyOn(RegExp.prototype, 'exec');
    const steps = (query: string): number => {
      exec.mockClear();
      parseQuery(query);
      return exec.mock.calls.length;
    };
    for (const part of ['is:unresolved !level:debug ', 'release:"a b" x ', '"', 'k:[a, ', '((', '\\" ']) {
      expect(steps(part.repeat(200))).toBeLessThanOrEqual(2.5 * steps(part.repeat(100)));
    }
    exec.mockRestore();
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
    expect(buildTagFilter('device', '', false, '!has:device')).toBe('!has:device');
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

describe('tagClauses', () => {
  const choice = (key: string, value: string, mode: 'include' | 'exclude' = 'include') => ({
    key,
    value,
    mode,
  });

  it('makes values of one tag alternatives, and everything else a condition of its own', () => {
    const choices = [
      choice('browser', 'Chrome 130'),
      choice('os', 'iOS'),
      choice('browser', ''),
      choice('browser', 'a]'),
      choice('level', 'info', 'exclude'),
      choice('level', 'debug', 'exclude'),
    ];
    expect(tagClauses(choices)).toEqual([
      'browser:["Chrome 130", "", "a]"]',
      'os:iOS',
      '!level:info',
      '!level:debug',
    ]);
    expect(tagClauses([choice('is', 'a'), choice('is', 'b')])).toEqual(['tags[is]:[a, b]']);
    expect(tagClauses([choice('os', 'x')], () => 'os.name:x')).toEqual(['os.name:x']);
  });

  it('is read as the very values again', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.stringMatching(/^[\w "\][,()!>=-]{1,12}$/), { minLength: 2 }),
        (values) => {
          const [clause = '', ...others] = tagClauses(values.map((value) => choice('k', value)));
          expect(others).toEqual([]);
          const { tokens } = parseQuery(clause);
          expect(tokens).toHaveLength(1);
          expect(tokens[0]).toMatchObject({ kind: 'filter', key: 'k', isList: true });
          expect(tokens[0]?.kind === 'filter' && tokens[0].values.map(({ text }) => text)).toEqual(values);
        },
      ),
    );
  });
});

describe('tagClause', () => {
  it('quotes what needs it, negates, and asks for presence', () => {
    expect(tagClause({ key: 'os', value: 'Windows 11', mode: 'include' })).toBe('os:"Windows 11"');
    expect(tagClause({ key: 'os', value: 'a"b*', mode: 'exclude' })).toBe('!os:"a\\"b\\*"');
    expect(tagClause({ key: 'os', value: '', mode: 'include' })).toBe('!has:os');
    expect(tagClause({ key: 'os', value: '', mode: 'exclude' })).toBe('has:os');
    expect(tagClause({ key: 'os', value: 'x', mode: 'exclude' }, 'os.name:x')).toBe('!os.name:x');
    expect(tagClause({ key: 'is', value: 'x', mode: 'include' })).toBe('tags[is]:x');
  });
});

describe('the token under the caret', () => {
  /** `|` marks the caret, `[…]` what is found. */
  it.each([
    ['|', '[]'],
    ['is:unr|', '[is:unr]'],
    ['is|:unresolved level:error', '[is:unresolved] level:error'],
    ['a |', 'a []'],
    ['a | b', 'a [] b'],
    ['a b|', 'a [b]'],
    ['(is:x|) y', '([is:x]) y'],
    ['release:"my sh|', '[release:"my sh]'],
    ['release:"my | shop" x', '[release:"my  shop"] x'],
    ['"a | b', '["a  b]'],
    ['"say \\"hi\\" a|', '["say \\"hi\\" a]'],
    ['"a b" c|', '"a b" [c]'],
  ])('is found in %s', (written, expected) => {
    const caret = written.indexOf('|');
    const query = written.replace('|', '');
    const { start, end, text } = tokenAt(query, caret);
    expect(`${query.slice(0, start)}[${query.slice(start, end)}]${query.slice(end)}`).toBe(expected);
    expect(text).toBe(query.slice(start, caret));
  });

  it('lies around the caret in any query', () => {
    const piece = fc.constantFrom('is:', 'x', '"', '\\', ' ', '(', ')', '[a,', ']', '!');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 10 }), fc.nat(30), (parts, at) => {
        const query = parts.join('');
        const caret = Math.min(at, query.length);
        const { start, end } = tokenAt(query, caret);
        expect(start).toBeLessThanOrEqual(caret);
        expect(end).toBeGreaterThanOrEqual(caret);
        expect(end).toBeLessThanOrEqual(query.length);
      }),
    );
  });

  it('gives way to a finished one with a space behind it, and to a key without', () => {
    expect(completeToken('is:u x', tokenAt('is:u x', 4), 'is:unresolved')).toEqual({
      query: 'is:unresolved x',
      caret: 14,
    });
    expect(completeToken('rel', tokenAt('rel', 3), 'release:')).toEqual({ query: 'release:', caret: 8 });
  });
});
