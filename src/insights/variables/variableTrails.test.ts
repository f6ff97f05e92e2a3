import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Exception, Frame, JsonObject } from '../../model/index.js';
import { variableTrails } from './variableTrails.js';

const frame = (name: string, vars?: JsonObject): Frame => ({
  function: name,
  line: 7,
  context: [{ number: 7, text: 'return user.name' }],
  ...(vars && { vars }),
});
const crash: Exception = { type: 'TypeError', value: "Cannot read properties of null (reading 'name')" };

describe('a variable along the frames (ANC-08)', () => {
  it('joins what it held on the way, and says in which frame', () => {
    const frames = [
      frame('main', { id: 3 }),
      frame('load', { user: { name: 'Ada', id: 7 } }),
      frame('between'),
      frame('save', { user: { name: 'Ada', id: 7 } }),
      frame('render', { user: null }),
    ];
    expect(variableTrails(frames, 4, crash)).toEqual([
      {
        name: 'user',
        steps: [
          { frame: 1, text: '{… 2}' },
          { frame: 4, text: 'null' },
        ],
      },
    ]);
  });

  it('is silent about what never changed, and what no other frame has', () => {
    const same = { user: null };
    expect(variableTrails([frame('a', same), frame('b', same)], 1, crash)).toEqual([]);
    expect(variableTrails([frame('a', { other: 1 }), frame('b', same)], 1, crash)).toEqual([]);
  });

  it('tells how a list emptied, and shortens long texts', () => {
    const frames = [
      frame('a', { user: ['x', 'y'] }),
      frame('b', { user: 'x'.repeat(100) }),
      frame('c', { user: [] }),
    ];
    const [trail] = variableTrails(frames, 2, crash);
    expect(trail?.steps.map(({ text }) => text)).toEqual(['[… 2]', `"${'x'.repeat(40)}…"`, '[]']);
  });

  it('keeps where it began and the last five of a long way', () => {
    const frames = Array.from({ length: 30 }, (_, at) =>
      frame(`f${at}`, { user: at === 29 ? null : at + 1 }),
    );
    const [trail] = variableTrails(frames, 29, crash);
    expect(trail?.steps.map((step) => step.frame)).toEqual([0, 25, 26, 27, 28, 29]);
  });

  it('never tells a value that is hidden by its name, nor what is inside of data', () => {
    const line = (vars: JsonObject): Frame => ({
      ...frame('f', vars),
      context: [{ number: 7, text: 'return password.trim(user)' }],
    });
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom<JsonObject[string]>(null, 'zq9-secret', { a: 'zq9-secret' }, ['zq9-secret']),
        ),
        (values) => {
          const frames = [
            ...values.map((password) => line({ password, user: { inner: password } })),
            line({ password: null, user: null }),
          ];
          expect(JSON.stringify(variableTrails(frames, frames.length - 1, crash))).not.toContain('zq9');
        },
      ),
    );
  });
});
