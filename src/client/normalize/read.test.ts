import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compact,
  copyJson,
  MAX_ITEMS,
  newBudget,
  readArray,
  readBoolean,
  readId,
  readNumber,
  readObject,
  readText,
  readTime,
  readUrl,
  toJson,
  toJsonObject,
} from './read.js';

describe('readTime', () => {
  it('reads seconds, milliseconds, numeric texts and texts with or without a zone as UTC', () => {
    for (const value of [
      1782853448,
      1782853448.0004,
      1782853448000,
      '1782853448',
      '2026-06-30T21:04:08Z',
      '2026-06-30T21:04:08.000000999',
      '2026-06-30 21:04:08,0',
      '2026-06-30T23:04:08+02:00',
      '2026-06-30T23:04:08+0200',
      '2026-06-30T19:04:08-02',
      ' 2026-06-30T21:04:08z ',
      new Date(1782853448000),
    ]) {
      expect([value, readTime(value)]).toEqual([value, '2026-06-30T21:04:08.000Z']);
    }
    expect(readTime('2026-06-30')).toBe('2026-06-30T00:00:00.000Z');
    expect(readTime('2026-06-30T21:04')).toBe('2026-06-30T21:04:00.000Z');
    expect(readTime(0)).toBe('1970-01-01T00:00:00.000Z');
  });

  it('gives nothing for what is no time', () => {
    for (const value of [
      '',
      'soon',
      '2026-13-01T00:00:00Z',
      Number.NaN,
      1e20,
      -1e20,
      {},
      null,
      true,
      new Date('x'),
    ]) {
      expect(readTime(value)).toBeUndefined();
    }
    expect(readTime('x'.repeat(100))).toBeUndefined();
  });

  it('writes every time as the platform does', () => {
    fc.assert(
      fc.property(
        fc.date({
          min: new Date('0001-01-01T00:00:00Z'),
          max: new Date('9999-12-31T23:59:59Z'),
          noInvalidDate: true,
        }),
        (date) => {
          expect(readTime(date)).toBe(date.toISOString());
          expect(readTime(date.toISOString())).toBe(date.toISOString());
        },
      ),
    );
  });
});

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

describe('toJson', () => {
  it('gives clean JSON back as it is', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), (value) => {
        const text = JSON.stringify(value);
        fc.pre(!/"(?:__proto__|constructor|prototype)"/.test(text));
        expect(toJson(value)).toBe(value);
        expect(copyJson(value)).toEqual(value);
      }),
    );
  });

  it('drops keys that reach a prototype, at any depth', () => {
    const value: unknown = JSON.parse(
      '{"a":[{"__proto__":{"x":1},"constructor":{"prototype":2},"ok":1}],"prototype":3}',
    );
    expect(JSON.stringify(toJson(value))).toBe('{"a":[{"ok":1}]}');
    expect(({} as { x?: unknown }).x).toBeUndefined();
  });

  it('writes what JSON cannot hold', () => {
    class Point {
      x = 1;
      hide = (): number => 2;
    }
    const value = {
      a: Number.NaN,
      b: 12n,
      c: undefined,
      d: [undefined, Symbol('x')],
      e: new Date(0),
      f: new Point(),
      g: new Date('x'),
    };
    expect(toJson(value)).toEqual({
      a: 'NaN',
      b: '12',
      d: [null, null],
      e: '1970-01-01T00:00:00.000Z',
      f: { x: 1 },
      g: null,
    });
    expect([undefined, () => 1, Symbol('x')].map((one) => toJson(one))).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(toJsonObject([])).toBeUndefined();
  });

  it('ends cycles, depth and breadth, and says that something was cut', () => {
    const cyclic: unknown[] = [];
    cyclic.push({ cyclic });
    const budget = newBudget(1000);
    expect(() => JSON.stringify(toJson(cyclic, budget))).not.toThrow();
    expect(budget.cut).toBe(true);
    const wide = newBudget(10);
    expect(
      toJson(
        Array.from({ length: 50 }, (_, index) => [index]),
        wide,
      ),
    ).toHaveLength(9);
    expect(wide.cut).toBe(true);
    const many = newBudget(3);
    expect(Object.keys(toJson({ a: 1, b: 2, c: 3, d: 4 }, many) as object)).toEqual(['a', 'b']);
    expect(many.cut).toBe(true);
  });

  it('never gives out the object of somebody who may change it, when asked for a copy', () => {
    const value = { a: { b: [1] } };
    const copy = copyJson(value);
    value.a.b.push(2);
    expect(copy).toEqual({ a: { b: [1] } });
  });
});
