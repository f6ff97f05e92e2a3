import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { copyJson, newBudget, toJson, toJsonObject } from './json.js';

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

  it('keeps what stands under keys that reach a prototype, with the key in brackets, at any depth', () => {
    const value: unknown = JSON.parse(
      '{"a":[{"__proto__":{"x":1},"constructor":{"prototype":2},"ok":1}],"prototype":3}',
    );
    expect(JSON.stringify(toJson(value))).toBe(
      '{"a":[{"[__proto__]":{"x":1},"[constructor]":{"[prototype]":2},"ok":1}],"[prototype]":3}',
    );
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
