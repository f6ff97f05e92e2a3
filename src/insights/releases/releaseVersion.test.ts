import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareReleaseVersions, parseReleaseVersion } from './releaseVersion.js';

const parse = parseReleaseVersion;
const compare = (a: string, b: string) => compareReleaseVersions(parse(a), parse(b));

const version = fc.oneof(
  fc.string({ maxLength: 30 }),
  fc
    .tuple(
      fc.array(fc.nat(20), { minLength: 1, maxLength: 4 }),
      fc.constantFrom('', '-rc.1', '-rc.10', '-alpha', '+7'),
    )
    .map(([numbers, tail]) => `shop@${numbers.join('.')}${tail}`),
);

describe('parseReleaseVersion', () => {
  it.each([
    ['shop@4.2.0', '4.2.0', 'shop'],
    ['@acme/shop@1.0.0-rc.1', '1.0.0-rc.1', '@acme/shop'],
    ['com.example.app@2.1 (45)', '2.1 (45)', 'com.example.app'],
    ['1.2.3+45', '1.2.3+45', undefined],
    ['a94a8fe5ccb19ba61c4c0873d391e987982fbbd3', 'a94a8fe5ccb1', undefined],
    ['nightly', 'nightly', undefined],
    ['@', '@', undefined],
    ['shop@', 'shop@', undefined],
  ])('shows %s as %s', (text, label, packageName) => {
    expect(parse(text)).toMatchObject({ label, ...(packageName && { package: packageName }) });
  });

  it('reads any text without failing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 2000 }), (text) => parse(text).numbers.length >= 0),
    );
    expect(parse(`${'1.'.repeat(50_000)}x`).kind).toBe('other');
  });
});

describe('compareReleaseVersions', () => {
  it('orders numbers by value, releases after their candidates, and builds last', () => {
    const ordered = [
      'main',
      'a@1.0.0-alpha',
      'a@1.0.0-alpha.1',
      'a@1.0.0-rc.2',
      'a@1.0.0-rc.10',
      'a@1.0.0',
      'a@1.0.0+9',
      'a@1.0.0+10',
      'a@1.9.0',
      'a@1.10.0',
      'a@2',
    ];
    expect(ordered.toReversed().toSorted(compare)).toEqual(ordered);
  });

  it('counts 1.2 and 1.2.0 as the same', () => {
    expect(compare('1.2', '1.2.0')).toBe(0);
  });

  it('orders build numbers that are longer than a number can hold', () => {
    expect(compare('1.0.0+90071992547409931', '1.0.0+90071992547409930')).toBe(1);
  });

  it('is a total order', () => {
    fc.assert(
      fc.property(version, version, version, (a, b, c) => {
        expect(compare(a, b)).toBe(-compare(b, a) || 0);
        if (compare(a, b) <= 0 && compare(b, c) <= 0) expect(compare(a, c)).toBeLessThanOrEqual(0);
      }),
    );
  });
});
