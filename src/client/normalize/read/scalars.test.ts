import { describe, expect, it } from 'vitest';
import {
  compact,
  MAX_ITEMS,
  readArray,
  readBoolean,
  readId,
  readNumber,
  readObject,
  readText,
  readUrl,
} from './scalars.js';

describe('scalars', () => {
  it('reads texts, and writes out numbers and booleans', () => {
    expect(['a', 7, false, 12n].map(readText)).toEqual(['a', '7', 'false', '12']);
    expect(['', null, undefined, {}, [], Number.NaN].map(readText)).toEqual(Array(6).fill(undefined));
  });

  it('reads numbers, also from texts', () => {
    expect([7, '7', ' -1.5e3 ', '.5', 7n].map(readNumber)).toEqual([7, 7, -1500, 0.5, 7]);
    expect(
      ['', '0x10', '7px', Number.NaN, Infinity, true, null, '9'.repeat(50), '9e999'].map(readNumber),
    ).toEqual(Array(9).fill(undefined));
  });

  it('reads booleans', () => {
    expect([true, 1, 'true', 'True', '1'].map(readBoolean)).toEqual(Array(5).fill(true));
    expect([false, 0, 'false', 'False', '0'].map(readBoolean)).toEqual(Array(5).fill(false));
    expect([null, '', 'yes', 2].map(readBoolean)).toEqual(Array(4).fill(undefined));
  });

  it('reads ids as text', () => {
    expect([7, ' a ', 12n].map(readId)).toEqual(['7', 'a', '12']);
    expect(['', ' ', null, {}, Number.NaN, true].map(readId)).toEqual(Array(6).fill(undefined));
  });

  it('reads http and https addresses only', () => {
    expect(readUrl(' https://a.example/x ')).toBe('https://a.example/x');
    for (const value of [
      'javascript:alert(1)',
      'data:text/html,x',
      '/relative',
      'java\nscript:alert(1)',
      7,
      `https://a.example/${'x'.repeat(9000)}`,
    ]) {
      expect(readUrl(value)).toBeUndefined();
    }
  });

  it('reads lists and objects, and nothing in their place', () => {
    expect(readArray({ length: 3 })).toEqual([]);
    expect(readArray(new Array(MAX_ITEMS + 5))).toHaveLength(MAX_ITEMS);
    expect([[], null, 'x'].map(readObject)).toEqual([undefined, undefined, undefined]);
    expect(compact({ a: undefined, b: null, c: 0 })).toEqual({ b: null, c: 0 });
  });
});
