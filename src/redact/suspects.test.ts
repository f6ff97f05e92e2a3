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
