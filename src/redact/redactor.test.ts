import { describe, expect, it } from 'vitest';
import { defaultRedaction } from './policy.js';
import { createRedactor } from './redactor.js';

const redactor = createRedactor(defaultRedaction);
const seen = (value: string): string => redactor.leaf(['extra', 'note'], value)?.text ?? value;

describe('the default policy', () => {
  it.each([
    ['mail ann.o+x@mail.example.co.uk now', 'mail [email] now'],
    ['mail ann@163.com', 'mail [email]'],
    ['card 4111-1111-1111-1111', 'card [card]'],
    ['from 203.0.113.7:443', 'from [ip]:443'],
    ['from 2001:db8::ff00:42:8329', 'from [ip]'],
    ['Authorization: Bearer abcdef.123456', 'Authorization: [redacted]'],
    ['https://ann:pa55@shop.example.com/', 'https://[token]@shop.example.com/'],
    ['GET /x?access_token=abc123&page=2', 'GET /x?access_token=[redacted]&page=2'],
    ['ghp_0123456789abcdefghijABCDEFGHIJ012345', '[token]'],
    ['eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl', '[jwt]'],
  ])('hides in %j what must not be seen', (value, expected) => {
    expect(seen(value)).toBe(expected);
  });

  it.each([
    'order 1234567890123456 of 2026', // no card: the check digit is wrong
    '0000 0000 0000 0000',
    '@sentry/browser 10.2.1',
    'user@localhost',
    'storefront@4.2.0',
    'checkout@4.2.0-beta.1',
    'app@1.0.final',
    'com.example.shop@4.2.0+1184',
    'shop@4.2',
    'shop@2026.11.20',
    'shop@v4.2.0-rc.nightly',
    'Fixed in shop@4.2.0.',
    'shop@6a7b8c9d',
    '12:30:45',
    'src/tokenizer.ts: unexpected token in JSON',
    'a basic example of things',
    'std::vector::push_back',
  ])('leaves %j alone', (value) => {
    expect(seen(value)).toBe(value);
  });

  it('hides values by the name of their key, however it is spelled, and whatever they hold', () => {
    for (const key of ['password', 'X-Api-Key', 'dbPassword', 'access_token', 'Set-Cookie', 'pwd', 'PIN']) {
      expect(redactor.spot(['frame', 'vars', key]).whole?.text).toBe('[redacted]');
    }
    for (const key of ['author', 'shipping', 'position', 'session_count', 'pinned']) {
      expect(redactor.spot(['frame', 'vars', key]).whole).toBeUndefined();
    }
  });
});

describe('what looks like a release', () => {
  it('is told from an address, side by side', () => {
    expect(seen('ann@example.com saw it in shop@4.2.0, bob@shop4.example in shop@4.2.1-rc.1')).toBe(
      '[email] saw it in shop@4.2.0, [email] in shop@4.2.1-rc.1',
    );
  });

  it('stays readable as a release and as a tag', () => {
    for (const place of [['tag', 'release'], ['title'], ['breadcrumb', 'message']]) {
      expect(redactor.leaf(place, 'shop@4.2.0')).toBeUndefined();
      expect(redactor.leaf(place, 'ann@shop.example')?.text).toBe('[email]');
    }
  });
});

describe('a rule', () => {
  const policy = {
    name: 'own',
    rules: [
      { id: 'vars', at: ['$frame.vars.*.inner'] },
      { id: 'auth', at: ['$request.headers.authorization'] },
      { id: 'email', at: ['$user.email'], exceptRoles: ['support'] },
    ],
  };

  it('covers its places and all below them, without regard to case', () => {
    const own = createRedactor(policy);
    expect(own.leaf(['frame', 'vars', 'a', 'inner', 'deep'], 'x')?.rules).toEqual(['proxy:vars']);
    expect(own.leaf(['frame', 'vars', 'a', 'other'], 'x')).toBeUndefined();
    expect(own.leaf(['request', 'headers', 'Authorization'], 'x')?.text).toBe('[redacted]');
  });

  it('does not hold for the roles it excepts', () => {
    expect(createRedactor(policy, 'support').leaf(['user', 'email'], 'a@b.example')).toBeUndefined();
    expect(createRedactor(policy, 'other').leaf(['user', 'email'], 'a@b.example')?.text).toBe('[redacted]');
  });
});
