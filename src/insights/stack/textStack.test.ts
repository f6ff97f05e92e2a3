import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CrashEvent } from '../../model/index.js';
import { stackInText, withTextStack } from './textStack.js';

const short = (text: string) =>
  stackInText(text)?.frames.map((frame) => [
    frame.module,
    frame.function,
    frame.filename,
    frame.line,
    frame.column,
  ]);

describe('a stack inside a text (ST-N07)', () => {
  it('is read as V8 prints it, oldest first', () => {
    const text = [
      'job failed: TypeError: cart.total is not a function',
      '    at renderTotals (src/cart.ts:21:9)',
      '    at async Promise.all (index 0)',
      '    at src/main.ts:3:1',
      'giving up',
    ].join('\n');
    expect(short(text)).toEqual([
      [undefined, undefined, 'src/main.ts', 3, 1],
      [undefined, 'Promise.all', 'index 0', undefined, undefined],
      [undefined, 'renderTotals', 'src/cart.ts', 21, 9],
    ]);
  });

  it('is read as Firefox, Python and Java print it', () => {
    expect(short('total@https://a.example/cart.js:2:3\n@https://a.example/main.js:1:1')).toEqual([
      [undefined, undefined, 'https://a.example/main.js', 1, 1],
      [undefined, 'total', 'https://a.example/cart.js', 2, 3],
    ]);
    const python =
      'Traceback:\n  File "a.py", line 1, in main\n    run()\n  File "b.py", line 2, in run\n    x()\nKeyError';
    expect(stackInText(python)?.frames).toEqual([
      {
        function: 'main',
        absPath: 'a.py',
        filename: 'a.py',
        line: 1,
        context: [{ number: 1, text: 'run()' }],
      },
      { function: 'run', absPath: 'b.py', filename: 'b.py', line: 2, context: [{ number: 2, text: 'x()' }] },
    ]);
    expect(
      short('X\n\tat com.acme.Cart.total(Cart.java:21)\n\tat java.base/java.lang.Thread.run(Native Method)'),
    ).toEqual([
      ['java.lang.Thread', 'run', undefined, undefined, undefined],
      ['com.acme.Cart', 'total', 'Cart.java', 21, undefined],
    ]);
  });

  it('keeps lines that nobody can read in their places', () => {
    const text = '    at a (a.js:1:1)\n--- worker 3 ---\n    at b (b.js:2:2)';
    expect(short(text)?.map(([, name]) => name)).toEqual(['b', '--- worker 3 ---', 'a']);
  });

  it('is not found in prose', () => {
    expect(
      stackInText('The order at counter 3 (see page 4:12:1) was lost.\nAsk at the desk.'),
    ).toBeUndefined();
    expect(stackInText('    at a (a.js:1:1)')).toBeUndefined();
  });

  it('fills an event that came without frames, and no other', () => {
    const text = '    at a (a.js:1:1)\n    at b (b.js:2:2)';
    const bare = { exceptions: [], threads: [], message: { formatted: text } } as unknown as CrashEvent;
    expect(withTextStack(bare).stacktrace?.frames).toHaveLength(2);
    const thrown = { ...bare, exceptions: [{ type: 'Error', value: text }] } as CrashEvent;
    expect(withTextStack(thrown).exceptions[0]?.stacktrace?.frames).toHaveLength(2);
    const whole = { ...bare, stacktrace: { frames: [{ function: 'own', context: [] }] } } as CrashEvent;
    expect(withTextStack(whole)).toBe(whole);
  });

  it('reads any text, and never more frames than it has lines', () => {
    const line = fc.oneof(
      fc.string(),
      fc.constantFrom('at a (b:1:2)', 'File "x", line 3, in y', '@:1:1', 'at a.b(c.d:1)'),
    );
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const text = lines.join('\n');
        expect(stackInText(text)?.frames.length ?? 0).toBeLessThanOrEqual(text.split('\n').length);
      }),
    );
  });
});
