import { describe, expect, it } from 'vitest';
import { normalizeOwnership } from './ownership.js';

const NOA = { type: 'user', id: '12', name: 'Noa', email: 'noa@acme.example' };
const TEAM = { type: 'team', id: '7', name: 'identity' };

const rulesOf = (value: unknown) => normalizeOwnership(value).owners.map(({ rule }) => rule);

describe('normalizeOwnership', () => {
  it.each([
    [
      'tuples',
      [
        [['path', 'app/mail.py'], [['user', 'Noa@acme.example']]],
        [['path', 'app/*'], [['team', 'identity']]],
      ],
    ],
    [
      'objects',
      [
        {
          matcher: { type: 'path', pattern: 'app/mail.py' },
          owners: [{ type: 'user', name: 'noa@acme.example' }],
        },
        { matcher: { type: 'path', pattern: 'app/*' }, owners: [{ type: 'team', name: 'identity' }] },
      ],
    ],
  ])('names the rule of each owner, from %s', (_, rules) => {
    expect(rulesOf({ owners: [NOA, TEAM], rule: ['path', 'app/mail.py'], rules })).toEqual([
      'path:app/mail.py',
      'path:app/*',
    ]);
  });

  it('guesses no rule for an owner whom none names', () => {
    expect(rulesOf({ owners: [TEAM], rules: [[['path', 'app/*'], [['user', 'identity']]]] })).toEqual([
      undefined,
    ]);
  });

  it('takes the one rule that is told, and survives everything else', () => {
    expect(rulesOf({ owners: [NOA], rule: ['url', '/pay'] })).toEqual(['url:/pay']);
    for (const rules of [null, 'x', [null, 'x', [], [[]], [['path'], 'x'], { matcher: 3 }]]) {
      expect(rulesOf({ owners: [NOA, 'x'], rule: 5, rules })).toHaveLength(2);
    }
    expect(normalizeOwnership(undefined)).toEqual({ owners: [] });
  });
});
