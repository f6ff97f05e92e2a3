import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PATTERNS } from './patterns.js';
import type { PatternName } from './policy.js';
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
          if (text.match(PATTERNS[name].run))
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
  const long = 'q'.repeat(40);
  it.each<[PatternName, string]>([
    ...['Bearer ', 'BASIC ', 'token\t', 'ghp_', 'GHO_', 'github_pat_', 'GlPat-', 'xoxb-', 'XOXP-'].map(
      (start): [PatternName, string] => ['token', start + long],
    ),
    ...['sk_live_', 'RK_test_', 'sntrys_', 'sntryu_', 'npm_', 'sk-', 'token=', 'apiKEY=', 'passwd='].map(
      (start): [PatternName, string] => ['token', start + long],
    ),
    ...['AKIA', 'akia'].map((start): [PatternName, string] => ['token', start + long.slice(0, 16)]),
    ...['AIza', 'aiza'].map((start): [PatternName, string] => ['token', start + long.slice(0, 35)]),
    ...['password=', 'secret=', '://u:'].map((start): [PatternName, string] => ['token', `${start}${long}@`]),
    ['email', 'q@q.q'],
    ['jwt', `eyJ${long}.${long}`],
    ['ip', '1.2.3.4'],
    ['ip', '::f'],
    ['ip', 'f::'],
    ['ip', 'FE:FE:FE:FE:FE:FE:FE:FE'],
    ['card', '4111 1111-11111111'],
  ])('does not miss a %s in %j', (name, text) => {
    expect(text.match(PATTERNS[name].run)).not.toBeNull();
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
