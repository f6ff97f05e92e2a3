import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PatternName } from './patterns/patterns.js';
import { PATTERNS } from './patterns/patterns.js';
import { BIT, suspects } from './suspects.js';

const part = fc.constantFrom(
  ...[
    'Bearer ',
    'basic\t',
    'TOKEN ',
    'ghp_',
    'Gho_',
    'github_pat_',
    'glpat-',
    'xoxb-',
    'sk_live_',
    'rk_test_',
    'sntrys_',
  ],
  ...[
    'npm_',
    'AKIA',
    'AIza',
    'sk-',
    'token=',
    'api_key=',
    'apiKey=',
    'PASSWORD=',
    'passwd=',
    'secret=',
    '://',
    'u:p@',
    '@',
  ],
  ...[
    '4111',
    '1111 ',
    '-1111',
    '1',
    '203.0.113.7',
    '::',
    'fe80:',
    'a.b',
    'eyJ',
    'abcdefgh',
    '0123456789abcdefghij',
    '.',
    ':',
    ' ',
    'é',
  ],
);

describe('suspects', () => {
  it('leaves out no pattern that is there', () => {
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
        const text = parts.join('');
        const bits = suspects(text);
        for (const name of Object.keys(PATTERNS) as PatternName[]) {
          if (PATTERNS[name](text).length > 0)
            expect([text, name, bits & BIT[name]]).toEqual([text, name, BIT[name]]);
        }
      }),
      { numRuns: 5000 },
    );
  });

  it('leaves out nothing of a text when it is one of many, and looks for no more than it is asked', () => {
    const text = fc.array(part, { maxLength: 5 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.array(text, { maxLength: 4 }), fc.nat({ max: 31 }), (texts, wanted) => {
        const all = suspects(texts.join('\0'), wanted);
        expect(all & ~wanted).toBe(0);
        for (const one of texts) expect(suspects(one, wanted) & ~all).toBe(0);
      }),
      { numRuns: 2000 },
    );
  });

  // Long enough for each, and with nothing else in it that could give it away.
  const long = 'q1'.repeat(20);
  it.each<[PatternName, string]>([
    ...[
      'Bearer ',
      'BASIC ',
      'token\t',
      'Token: ',
      'ghp_',
      'GHO_',
      'github_pat_',
      'GlPat-',
      'xoxb-',
      'XOXP-',
    ].map((start): [PatternName, string] => ['token', start + long]),
    ...['sk_live_', 'RK_test_', 'sntrys_', 'sntryu_', 'npm_', 'sk-', 'whsec_', 'pypi-', 'ya29.'].map(
      (start): [PatternName, string] => ['token', start + long],
    ),
    ...['AKIA', 'asia'].map((start): [PatternName, string] => ['token', start + long.slice(0, 16)]),
    ...['AIza', 'aiza'].map((start): [PatternName, string] => ['token', start + long.slice(0, 35)]),
    ['token', `hf_${'q'.repeat(32)}`],
    ['token', `shpat_${'a1'.repeat(16)}`],
    ['token', `dop_v1_${'a1'.repeat(20)}`],
    ['token', `SG.${long.slice(0, 20)}.${long.slice(0, 20)}`],
    ['token', '://:q@'],
    ['token', '-----BEGIN PRIVATE KEY-----'],
    ['email', 'q@q.qq'],
    ['jwt', `eyJ${long}.${long}`],
    ['ip', '1.2.3.4'],
    ['ip', '2001::f'],
    ['ip', 'FE80:FE:FE:FE:FE:FE:FE:FE'],
    ['card', '4111 1111-11111111'],
    ['card', '4111.1111.1111.1111'],
  ])('does not miss a %s in %j', (name, text) => {
    expect(PATTERNS[name](text).length).toBeGreaterThan(0);
    expect(suspects(text) & BIT[name]).toBe(BIT[name]);
  });

  it('finds nothing in plain code and prose', () => {
    for (const text of [
      'const total = cart.items.length;',
      'Cannot read properties of undefined',
      'src/cart/index.ts',
      '12.5s',
      '',
    ]) {
      expect(suspects(text) & ~BIT.ip).toBe(0);
    }
  });
});
