import { describe, expect, it } from 'vitest';
import type { Exception } from '../../model/index.js';
import { stackText } from './index.js';

const exceptions: readonly Exception[] = [
  {
    type: 'ConnectError',
    value: 'refused',
    module: 'com.acme.db',
    stacktrace: {
      frames: [
        { function: 'main', module: 'com.acme.Main', filename: 'Main.java', line: 3, context: [] },
        {
          function: 'open',
          module: 'com.acme.Pool',
          filename: 'pool.x',
          line: 12,
          column: 5,
          context: [{ number: 12, text: '    connect(host)' }],
        },
      ],
    },
  },
  {
    type: 'CheckoutError',
    value: 'failed',
    stacktrace: { frames: [{ filename: 'shop.x', line: 9, context: [] }] },
  },
];

const print = (platform: string): string[] => stackText({ platform, exceptions }).split('\n');

describe('stackText', () => {
  it('prints JavaScript as V8 does', () => {
    expect(print('node')).toEqual([
      'CheckoutError: failed',
      '    at shop.x:9',
      'Caused by: ConnectError: refused',
      '    at open (pool.x:12:5)',
      '    at main (Main.java:3)',
    ]);
  });

  it('prints Python with the root cause and the oldest frame first', () => {
    expect(print('python')).toEqual([
      'Traceback (most recent call last):',
      '  File "Main.java", line 3, in main',
      '  File "pool.x", line 12, in open',
      '    connect(host)',
      'ConnectError: refused',
      '',
      'The above exception was the direct cause of the following exception:',
      '',
      'Traceback (most recent call last):',
      '  File "shop.x", line 9, in <unknown>',
      'CheckoutError: failed',
    ]);
  });

  it('prints Java with modules', () => {
    expect(print('java')).toEqual([
      'CheckoutError: failed',
      '\tat <unknown>(shop.x:9)',
      'Caused by: com.acme.db.ConnectError: refused',
      '\tat com.acme.Pool.open(pool.x:12)',
      '\tat com.acme.Main.main(Main.java:3)',
    ]);
  });

  it('prints Go with the place on a line of its own', () => {
    expect(print('go').slice(0, 3)).toEqual(['CheckoutError: failed', '<unknown>(...)', '\tshop.x:9']);
  });

  it('prints Ruby with the message behind the newest frame', () => {
    expect(print('ruby')).toEqual([
      'shop.x:9: failed (CheckoutError)',
      "pool.x:12:in `open': refused (ConnectError)",
      "\tfrom Main.java:3:in `main'",
    ]);
  });

  it('prints an unknown platform and an empty event without failing', () => {
    expect(stackText({ platform: 'cobol', exceptions })).toContain('    at com.acme.Pool.open (pool.x:12:5)');
    expect(stackText({ exceptions: [] })).toBe('');
    expect(stackText({ exceptions: [{}] })).toBe('Error');
  });
});
