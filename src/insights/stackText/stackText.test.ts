import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DebugImage, Exception, Frame } from '../../model/index.js';
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

  const nativeCrash = (frames: readonly Frame[]): Exception => ({
    type: 'SIGSEGV',
    value: 'Segfault',
    stacktrace: { frames },
  });

  it('prints where an Apple image was loaded when it has no symbols, and lists the images at the end', () => {
    const frames = [
      { package: '/var/app/Shop.app/Shop', instructionAddr: '0x102a3c034', context: [] },
      { package: '/usr/lib/libother.dylib', instructionAddr: '0x900000000', context: [] },
    ];
    const images: readonly DebugImage[] = [
      {
        type: 'macho',
        name: '/var/app/Shop.app/Shop',
        debugId: '5DF214CB-0A32-3F4B-8C11-AABBCCDDEEFF',
        data: { image_addr: '0x102a38000', image_size: 0x14000, arch: 'arm64' },
      },
      { type: 'macho', name: '/usr/lib/unused.dylib', data: { image_addr: '0x1c0000000', image_size: 16 } },
    ];
    for (const platform of ['cocoa', 'native'])
      expect(stackText({ platform, exceptions: [nativeCrash(frames)], images }).split('\n')).toEqual([
        'SIGSEGV: Segfault',
        '0   libother.dylib                      0x0000000900000000',
        '1   Shop                                0x0000000102a3c034 0x102a38000 + 16436',
        '',
        'Binary Images:',
        '0x102a38000 - 0x102a4bfff Shop arm64  <5df214cb0a323f4b8c11aabbccddeeff> /var/app/Shop.app/Shop',
      ]);
  });

  // https://sourceware.org/gdb/current/onlinedocs/gdb.html/Backtrace.html
  it('prints native code of Linux as GDB does', () => {
    const frames = [
      { package: '/usr/lib/libc.so.6', instructionAddr: '0x7f1c2d4e5a1c', context: [] },
      ...Array.from({ length: 9 }, () => ({ function: 'main', package: '/usr/bin/renderd', context: [] })),
      { function: 'inlined', filename: 'tile.h', line: 4, column: 9, context: [] },
      {
        function: 'draw_tile',
        absPath: '/src/tile.c',
        line: 88,
        instructionAddr: '0x55d0c1a2f4e0',
        context: [],
      },
    ];
    const lines = stackText({ platform: 'native', exceptions: [nativeCrash(frames)] }).split('\n');
    expect(lines.slice(0, 4)).toEqual([
      'SIGSEGV: Segfault',
      '#0  0x000055d0c1a2f4e0 in draw_tile () at /src/tile.c:88',
      '#1  inlined () at tile.h:4',
      '#2  main () from /usr/bin/renderd',
    ]);
    expect(lines.slice(-2)).toEqual([
      '#10 main () from /usr/bin/renderd',
      '#11 0x00007f1c2d4e5a1c in ?? () from /usr/lib/libc.so.6',
    ]);
  });

  // https://source.android.com/docs/core/tests/debug/native-crash
  it('prints native code of Android as a tombstone, counted from where its image begins', () => {
    const frames = [
      { package: '/data/app/shop/lib/arm64/libshop.so', instructionAddr: '0x7b0000531', context: [] },
      {
        function: 'abort',
        package: '/apex/com.android.runtime/lib64/bionic/libc.so',
        instructionAddr: '0x7a001cb16',
        symbolAddr: '0x7a001cadd',
        context: [],
      },
    ];
    const images = [
      {
        type: 'elf',
        name: '/apex/com.android.runtime/lib64/bionic/libc.so',
        data: { image_addr: '0x7a0000000', image_size: 0x100000, code_id: 'b16b00' },
      },
    ];
    expect(stackText({ platform: 'native', exceptions: [nativeCrash(frames)], images }).split('\n')).toEqual([
      'SIGSEGV: Segfault',
      '    #00 pc 000000000001cb16  /apex/com.android.runtime/lib64/bionic/libc.so (abort+57) (BuildId: b16b00)',
      '    #01 pc 00000007b0000531  /data/app/shop/lib/arm64/libshop.so',
    ]);
  });

  // https://learn.microsoft.com/windows-hardware/drivers/debuggercmds/k--kb--kc--kd--kp--kp--kv--display-stack-backtrace-
  it('prints native code of Windows as WinDbg does', () => {
    const frames = [
      { package: 'C:\\Windows\\System32\\kernel32.dll', instructionAddr: '0x7ff61000', context: [] },
      {
        function: 'draw_tile',
        package: 'C:\\shop\\Shop.exe',
        absPath: 'C:\\src\\tile.cpp',
        line: 88,
        instructionAddr: '0x7ff60034',
        symbolAddr: '0x7ff60000',
        context: [],
      },
    ];
    const images = [{ type: 'pe', name: 'C:\\shop\\Shop.exe', data: {} }];
    expect(stackText({ platform: 'native', exceptions: [nativeCrash(frames)], images }).split('\n')).toEqual([
      'SIGSEGV: Segfault',
      '00 Shop!draw_tile+0x34 [C:\\src\\tile.cpp @ 88]',
      '01 kernel32!0x000000007ff61000',
    ]);
  });

  it('finds the image of an address, whatever images say', () => {
    const address = fc.oneof(
      fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }).map((one) => `0x${one.toString(16)}`),
      fc.string().map((text) => text.replace(/\s/g, '')),
      fc.integer(),
      fc.constant(null),
    );
    const image = fc.record({
      type: fc.constant('macho'),
      data: fc.record({ image_addr: address, image_size: address }),
    });
    fc.assert(
      fc.property(fc.array(image), fc.array(address), (images, addresses) => {
        const frames = addresses.map((at) => ({ instructionAddr: String(at), context: [] }));
        const text = stackText({
          platform: 'cocoa',
          exceptions: [nativeCrash(frames)],
          images: images as never,
        });
        expect(text.split('\n').filter((line) => /^\d+ +\?\?\?/.test(line))).toHaveLength(frames.length);
      }),
    );
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
