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
  it('prints JavaScript of browsers as V8 does, with causes as its console adds them', () => {
    expect(print('javascript')).toEqual([
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
      'com.acme.db.ConnectError: refused',
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

  it('prints JavaScript of Firefox and Safari as they do', () => {
    const inFirefox = stackText({ platform: 'javascript', browser: 'Firefox Mobile', exceptions });
    expect(inFirefox.split('\n').slice(0, 4)).toEqual([
      'CheckoutError: failed',
      '@shop.x:9',
      'Caused by: ConnectError: refused',
      'open@pool.x:12:5',
    ]);
  });

  it('prints Go with the place on a line of its own', () => {
    expect(print('go')).toEqual([
      'panic: failed',
      '',
      'goroutine [running]:',
      '<unknown>(...)',
      '\tshop.x:9',
      '',
      'Caused by: refused',
      '',
      'goroutine [running]:',
      'com.acme.Pool.open(...)',
      '\tpool.x:12',
      'com.acme.Main.main(...)',
      '\tMain.java:3',
    ]);
  });

  it('prints Ruby with the message behind the newest frame', () => {
    expect(print('ruby')).toEqual([
      'shop.x:9: failed (CheckoutError)',
      "pool.x:12:in `open': refused (ConnectError)",
      "\tfrom Main.java:3:in `main'",
    ]);
  });

  // https://github.com/dotnet/runtime: Exception.ToString() and AggregateException.ToString()
  it('prints .NET with causes inside, and the members of an AggregateException numbered', () => {
    const member = (type: string, exceptionId: number, source: string): Exception => ({
      type,
      value: `${type} failed`,
      mechanism: { exceptionId, parentId: 0, source },
      stacktrace: {
        frames: [
          { module: 'Shop.Cart', function: `Read${type}()`, filename: 'Cart.cs', line: 4, context: [] },
        ],
      },
    });
    const group: readonly Exception[] = [
      member('B', 2, 'InnerExceptions[1]'),
      member('A', 1, 'InnerExceptions[0]'),
      {
        type: 'System.AggregateException',
        value: 'One or more errors occurred.',
        mechanism: { exceptionId: 0, isExceptionGroup: true },
        stacktrace: { frames: [{ module: 'Shop.Program', function: 'Main()', context: [] }] },
      },
    ];
    expect(stackText({ platform: 'csharp', exceptions: group }).split('\n')).toEqual([
      'System.AggregateException: One or more errors occurred.',
      ' ---> A: A failed',
      '   at Shop.Cart.ReadA() in Cart.cs:line 4',
      '   --- End of inner exception stack trace ---',
      '   at Shop.Program.Main()',
      ' ---> (Inner Exception #1) B: B failed',
      '   at Shop.Cart.ReadB() in Cart.cs:line 4<---',
      '',
    ]);
  });

  // https://developer.apple.com/documentation/xcode/examining-the-fields-in-a-crash-report
  it('prints Swift and Objective-C in the columns of a crash report', () => {
    const frames = [
      {
        function: 'main',
        package: '/var/app/Shop',
        instructionAddr: '0x102a3c034',
        symbolAddr: '0x102a3c000',
        context: [],
      },
      { package: '/usr/lib/libsystem_kernel.dylib', instructionAddr: '0x1c0a5d2ec', context: [] },
      {
        function: 'Cart.total()',
        package: 'Shop',
        instructionAddr: 'scrubbed',
        filename: 'Cart.swift',
        line: 9,
        context: [],
      },
    ];
    const crash = { type: 'EXC_BREAKPOINT', value: 'Index out of range', stacktrace: { frames } };
    for (const platform of ['cocoa', 'swift', 'objc'])
      expect(stackText({ platform, exceptions: [crash] }).split('\n')).toEqual([
        'EXC_BREAKPOINT: Index out of range',
        '0   Shop                                scrubbed Cart.total() (Cart.swift:9)',
        '1   libsystem_kernel.dylib              0x00000001c0a5d2ec',
        '2   Shop                                0x0000000102a3c034 main + 52',
      ]);
  });

  // https://api.dart.dev/dart-core/StackTrace-class.html
  it('prints Dart with numbers that leave out where a task was suspended', () => {
    const frames = [
      { function: 'main', absPath: 'package:shop/main.dart', line: 7, column: 3, context: [] },
      { absPath: '<asynchronous suspension>', context: [] },
      { function: 'Cart.total', absPath: 'package:shop/cart.dart', line: 3, column: 5, context: [] },
    ];
    const crash = { type: 'StateError', value: 'Bad state: No element', stacktrace: { frames } };
    expect(stackText({ platform: 'dart', exceptions: [crash] }).split('\n')).toEqual([
      'StateError: Bad state: No element',
      '#0      Cart.total (package:shop/cart.dart:3:5)',
      '<asynchronous suspension>',
      '#1      main (package:shop/main.dart:7:3)',
    ]);
  });

  it('reads the causes of a Python SDK that calls every one a cause of the group', () => {
    const text = stackText({
      platform: 'python',
      exceptions: [
        { type: 'Inner', mechanism: { exceptionId: 2, parentId: 0, source: '__cause__' } },
        { type: 'Member', mechanism: { exceptionId: 1, parentId: 0, source: 'exceptions[0]' } },
        { type: 'Group', mechanism: { exceptionId: 0, isExceptionGroup: true } },
      ],
    });
    expect(text.split('\n')).toEqual([
      '  | Group (1 sub-exception)',
      '  +-+---------------- 1 ----------------',
      '    | Inner',
      '    | ',
      '    | The above exception was the direct cause of the following exception:',
      '    | ',
      '    | Member',
      '    +------------------------------------',
    ]);
  });

  it('prints an unknown platform and an empty event without failing', () => {
    expect(stackText({ platform: 'cobol', exceptions })).toContain('    at com.acme.Pool.open (pool.x:12:5)');
    expect(stackText({ exceptions: [] })).toBe('');
    expect(stackText({ exceptions: [{}] })).toBe('Error');
  });
});
