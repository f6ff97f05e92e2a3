import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Frame, Json } from '../../model/index.js';
import { findInFrames } from './findInFrames.js';

const frames: readonly Frame[] = [
  { function: 'main', filename: 'src/main.ts', line: 3, context: [] },
  {
    function: 'readCart',
    filename: 'src/cart.ts',
    line: 7,
    context: [
      { number: 7, text: 'const user = load(id);' },
      { number: 8, text: 'return user.cart;' },
    ],
    vars: {
      order: { lines: [{ sku: 'A-17' }], user: { name: 'Ada' } },
      password: 'cart-secret',
      headers: { authorization: 'cart-token' },
    },
  },
];
const stacks = [{ id: 'e0', stack: { frames } }];
const find = (query: string) => findInFrames(stacks, query, 'newest').hits;

describe('findInFrames (ST-N03)', () => {
  it('finds functions, files, source and variables in reading order, whatever the case', () => {
    expect(find('CART').map(({ frame, place, line }) => [frame, place, line])).toEqual([
      [1, 'function', undefined],
      [1, 'file', undefined],
      [1, 'source', 8],
    ]);
    expect(find('main').map(({ frame, place }) => [frame, place])).toEqual([
      [0, 'function'],
      [0, 'file'],
    ]);
  });

  it('reads the order of the frames', () => {
    expect(findInFrames(stacks, 'src/', 'oldest').hits.map(({ frame }) => frame)).toEqual([0, 1]);
    expect(findInFrames(stacks, 'src/', 'newest').hits.map(({ frame }) => frame)).toEqual([1, 0]);
  });

  it('names the way to a value inside closed data', () => {
    expect(find('a-17')).toEqual([
      { stack: 'e0', frame: 1, place: 'variable', text: 'A-17', path: ['order', 'lines', '0', 'sku'] },
    ]);
  });

  it('never finds a value that panels hide by its name, at any depth', () => {
    expect(find('secret')).toEqual([]);
    expect(find('token')).toEqual([]);
    expect(find('password').map(({ path }) => path)).toEqual([['password']]);
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1 }), { maxLength: 6 }), (keys) => {
        const vars = keys.reduceRight<Json>((inner, key) => ({ [key]: inner }), {
          api_key: 'zq9-hidden-zq9',
        });
        const frame: Frame = { context: [], vars: { root: vars } };
        expect(findInFrames([{ id: 'x', stack: { frames: [frame] } }], 'zq9-hidden', 'newest').hits).toEqual(
          [],
        );
      }),
    );
  });

  it('stops at 2,000 hits and says so', () => {
    const many = Array.from({ length: 3000 }, () => frames[0] as Frame);
    const { hits, isCapped } = findInFrames([{ id: 'x', stack: { frames: many } }], 'main', 'newest');
    expect([hits.length, isCapped]).toEqual([2000, true]);
  });
});
