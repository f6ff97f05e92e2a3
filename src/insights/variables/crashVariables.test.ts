import { describe, expect, it } from 'vitest';
import type { Exception, Frame, JsonObject } from '../../model/index.js';
import { crashVariables } from './crashVariables.js';

const at = (text: string, vars: JsonObject): Frame => ({ line: 7, context: [{ number: 7, text }], vars });
const first = (text: string, vars: JsonObject, exception: Exception) =>
  crashVariables(at(text, vars), exception)[0];

describe('crashVariables', () => {
  it.each<[string, string, JsonObject, Exception, readonly string[], string]>([
    [
      'Chrome',
      'return fmt(order.user.name)',
      { order: { id: 3, user: null } },
      { type: 'TypeError', value: "Cannot read properties of null (reading 'name')" },
      ['order', 'user'],
      'null',
    ],
    [
      'old Chrome',
      'return user.name',
      { user: '<undefined>' },
      { type: 'TypeError', value: "Cannot read property 'name' of undefined" },
      ['user'],
      'undefined',
    ],
    [
      'Safari',
      'x()',
      { cart: { total: null } },
      { type: 'TypeError', value: "null is not an object (evaluating 'cart.total.amount')" },
      ['cart', 'total'],
      'null',
    ],
    [
      'Firefox',
      'x()',
      { user: null },
      { type: 'TypeError', value: `can't access property "name", user is null` },
      ['user'],
      'null',
    ],
    [
      'Python',
      '    return user.name.title()',
      { user: 'None', rows: '[]' },
      { type: 'AttributeError', value: "'NoneType' object has no attribute 'name'" },
      ['user'],
      'None',
    ],
    [
      'Python, subscript',
      "    return row['id']",
      { row: null },
      { type: 'TypeError', value: "'NoneType' object is not subscriptable" },
      ['row'],
      'null',
    ],
    [
      'Java',
      'return user.getName();',
      { user: 'null' },
      {
        type: 'NullPointerException',
        value: `Cannot invoke "com.acme.User.getName()" because "user" is null`,
      },
      ['user'],
      'null',
    ],
    [
      'Java, field',
      'return this.user.getName();',
      { user: null },
      {
        type: 'NullPointerException',
        value: `Cannot invoke "com.acme.User.getName()" because "this.user" is null`,
      },
      ['user'],
      'null',
    ],
    [
      'Ruby',
      'user.name.upcase',
      { user: 'nil' },
      { type: 'NoMethodError', value: "undefined method `name' for nil:NilClass" },
      ['user'],
      'nil',
    ],
    [
      'PHP',
      'return $user->getName();',
      { user: null },
      { type: 'Error', value: 'Call to a member function getName() on null' },
      ['user'],
      'null',
    ],
    [
      'Go, which names nobody',
      'return cart.Total + tax',
      { cart: '<nil>', tax: 3 },
      {
        type: 'runtime.errorString',
        value: 'runtime error: invalid memory address or nil pointer dereference',
      },
      ['cart'],
      'nil',
    ],
    [
      'C#, which names nobody',
      'return order.Customer.Name;',
      { order: { Customer: null } },
      {
        type: 'System.NullReferenceException',
        value: 'Object reference not set to an instance of an object.',
      },
      ['order', 'Customer'],
      'null',
    ],
  ])('names what was nothing: %s', (_, line, vars, exception, path, empty) => {
    expect(first(line, vars, exception)).toMatchObject({ path, empty, reason: 'message' });
  });

  it('names the variable that holds a missing key', () => {
    const found = first(
      'return prices[currency]',
      { prices: { EUR: 1 }, currency: "'XAU'" },
      { type: 'KeyError', value: "'XAU'" },
    );
    expect(found).toMatchObject({ path: ['currency'], reason: 'message', member: 'XAU' });
  });

  it('does not guess between two empty values of a line', () => {
    const found = crashVariables(at('a + b', { a: null, b: null }), {
      value: 'invalid memory address or nil pointer dereference',
    });
    expect(found.map(({ path, reason }) => [path[0], reason])).toEqual([
      ['a', 'line'],
      ['b', 'line'],
    ]);
  });

  it('goes on with the line, then with what is empty, each once', () => {
    const frame = at('total = price * rate', { price: 3, rate: 'NaN', left: 'None', other: 1, total: 4 });
    expect(crashVariables(frame).map(({ path, reason }) => `${path} ${reason}`)).toEqual([
      'total line',
      'price line',
      'rate line',
      'left empty',
    ]);
  });

  it('has nothing to say about names of a prototype, and of frames without variables', () => {
    expect(crashVariables(at('constructor.toString()', {}))).toEqual([]);
    expect(crashVariables({ context: [] })).toEqual([]);
  });
});
