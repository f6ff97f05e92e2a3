import { describe, expect, it } from 'vitest';
import { namedFirst } from './namedFirst.js';

const line = (text: string) => ({ line: 7, context: [{ number: 7, text }] });
const names = (vars: object | undefined): readonly string[] => Object.keys(vars ?? {});

describe('the order of variables (ST-13)', () => {
  const vars = { a: 1, user: null, b: 2, cart: { total: 3 } };

  it('begins with what the message is about, then what the line names, then the rest as it came', () => {
    const frame = { ...line('return cart.total + user.name'), vars };
    const exception = { type: 'TypeError', value: "Cannot read properties of null (reading 'name')" };
    expect(names(namedFirst(frame, exception))).toEqual(['user', 'cart', 'a', 'b']);
  });

  it('loses no variable, and says nothing where there is none', () => {
    expect(namedFirst({ ...line('x'), vars: { c: 1, d: 2 } }, undefined)).toEqual({ c: 1, d: 2 });
    expect(namedFirst({ ...line('x'), vars: {} }, undefined)).toBeUndefined();
    expect(namedFirst(line('x'), undefined)).toBeUndefined();
  });
});
