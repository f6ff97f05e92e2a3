import fc from 'fast-check';

/** JSON objects on the wire, loosely typed: mutations take any shape. */
export type Wire = { [key: string]: unknown };

const HOSTILE = [
  '__proto__',
  'constructor',
  'javascript:alert(1)',
  '<img src=x onerror=alert(1)>',
  '[Filtered]',
  '',
  ' ',
  '\u0000',
  '\ud800',
  '\u202E',
  'x'.repeat(3000),
];

export const word: fc.Arbitrary<string> = fc.oneof(
  { weight: 8, arbitrary: fc.stringMatching(/^[A-Za-z][\w .:/-]{0,18}$/) },
  { weight: 1, arbitrary: fc.constantFrom(...HOSTILE) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
);

export const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> =>
  fc.option(arbitrary, { nil: null, freq: 3 });

export const json: fc.Arbitrary<unknown> = fc.jsonValue({ maxDepth: 3 });
export const jsonObject: fc.Arbitrary<Wire> = fc.dictionary(word, json, { maxKeys: 4 }) as fc.Arbitrary<Wire>;

export const hexId: fc.Arbitrary<string> = fc.stringMatching(/^[0-9a-f]{32}$/);

export const time: fc.Arbitrary<unknown> = fc.oneof(
  fc.integer({ min: 1_500_000_000, max: 1_900_000_000 }),
  fc.double({ min: 1_500_000_000, max: 1_900_000_000, noNaN: true }),
  fc.integer({ min: 1_500_000_000_000, max: 1_900_000_000_000 }),
  fc.constantFrom(
    '2026-06-30T21:04:09.250000Z',
    '2026-06-30T21:04:09',
    '2026-06-30T21:04:09+02:00',
    '2026-06-30T21:04:09Z',
    '2026-06-30T21:04:09.25Z',
    '2028-02-29T21:04:09.123Z',
    '1782853449',
    // None of these is a time.
    '2026-13-30T21:04:09Z',
    '2026-06-00T21:04:09Z',
    '2026-06-30T24:60:09Z',
    '2026-06-30T21:04:61Z',
    '2026-06-30T21:04:09.1x3Z',
    '2026-06-30T21:04:09,123Z',
    '2026-06-3xT21:04:09.123Z',
    '2026/06/30T21:04:09.123Z',
  ),
);

export const level: fc.Arbitrary<unknown> = fc.constantFrom(
  'fatal',
  'error',
  'warning',
  'info',
  'debug',
  'log',
  'warn',
  'critical',
  'new-word',
  null,
);

/** The same members under one of the two spellings, or each under either. */
export function spelled(
  members: Wire,
  snake: { readonly [camel: string]: string },
  spelling: 'camel' | 'snake' | 'mixed',
): Wire {
  const written: Wire = {};
  Object.entries(members).forEach(([key, value], index) => {
    const isSnake = spelling === 'snake' || (spelling === 'mixed' && index % 2 === 0);
    written[isSnake ? (snake[key] ?? key) : key] = value;
  });
  return written;
}

export type Spelling = 'camel' | 'snake' | 'mixed';

/** `{ values }`, a bare list, a single object; with null members now and then. */
export function listed(item: fc.Arbitrary<unknown>, maxLength = 4): fc.Arbitrary<unknown> {
  const members = fc.array(maybe(item), { maxLength });
  return fc.oneof(
    { weight: 4, arbitrary: members.map((values) => ({ values })) },
    { weight: 2, arbitrary: members },
    { weight: 1, arbitrary: item },
    { weight: 1, arbitrary: item.map((values) => ({ values })) },
  );
}

export const pairsOf: fc.Arbitrary<unknown> = fc.oneof(
  fc.array(maybe(fc.tuple(word, fc.oneof(maybe(word), json))), { maxLength: 4 }),
  fc.dictionary(word, fc.oneof(word, fc.array(word, { maxLength: 3 }), fc.constant(null)), { maxKeys: 4 }),
  fc.constantFrom('a=b; c=d', '?a=b&c=%20&d', 'plain', '', null),
);
