import type { ExplanationKey } from '../../src/insights/index.js';

/** An event that is explained as a whole, and one close to it that is not. */
export interface Situation {
  readonly key: ExplanationKey;
  readonly name: string;
  readonly event: object;
  readonly values: { readonly [name: string]: string };
  readonly silent: object;
}

const anr = (lock: object | undefined, held: object): object => ({
  platform: 'java',
  exception: {
    values: [
      {
        type: 'ApplicationNotResponding',
        value: 'Background ANR',
        thread_id: '1',
        mechanism: { type: 'AppExitInfo', handled: false },
        stacktrace: { frames: [{ function: 'save', module: 'com.acme.Cart', lock }] },
      },
    ],
  },
  threads: {
    values: [
      { id: '1', name: 'main' },
      { id: '7', name: 'db-writer', held_locks: held },
    ],
  },
});
const lock = { type: 8, address: '0x0d3a2f0a', package_name: 'com.acme', class_name: 'Store', thread_id: 7 };
const slow = {
  platform: 'java',
  exception: {
    values: [{ type: 'IllegalStateException', value: 'not responding', mechanism: { type: 'generic' } }],
  },
};

const signal = (name: string, value: string, type = name): object => ({
  platform: 'native',
  exception: {
    values: [{ type, value, mechanism: { type: 'signalhandler', meta: { signal: { name, number: 11 } } } }],
  },
});

const framed = (abs_path: string): object => ({
  platform: 'javascript',
  exception: {
    values: [
      { type: 'Error', value: 'x', stacktrace: { frames: [{ abs_path, filename: abs_path, lineno: 1 }] } },
    ],
  },
});

const csp = (directive: string | undefined): object => ({
  platform: 'javascript',
  type: 'csp',
  csp: {
    effective_directive: directive,
    blocked_uri: 'https://ads.example',
    document_uri: 'https://shop.example',
  },
});

export const SITUATIONS: readonly Situation[] = [
  {
    key: 'notResponding',
    name: 'the main thread was busy',
    event: anr(undefined, {}),
    values: {},
    silent: slow,
  },
  {
    key: 'notRespondingLock',
    name: 'the owner of the lock is named by its id',
    event: anr(lock, {}),
    values: { thread: 'db-writer', lock: 'com.acme.Store' },
    silent: slow,
  },
  {
    key: 'notRespondingLock',
    name: 'the owner of the lock is found by what it holds',
    event: anr({ ...lock, thread_id: undefined }, { '0x0d3a2f0a': { type: 1, address: '0x0d3a2f0a' } }),
    values: { thread: 'db-writer', lock: 'com.acme.Store' },
    silent: slow,
  },
  {
    key: 'browserExtension',
    name: 'the newest frame is an extension’s',
    event: framed('chrome-extension://abcdef/content.js'),
    values: {},
    silent: framed('https://shop.example/chrome-extension/content.js'),
  },
  {
    key: 'policyReport',
    name: 'a report of a blocked script',
    event: csp('script-src-elem'),
    values: { directive: 'script-src-elem', blocked: 'https://ads.example' },
    silent: csp(undefined),
  },
  {
    key: 'memoryKilled',
    name: 'an exit code of 137 in a context',
    event: { platform: 'other', message: 'job ended', contexts: { job: { exit_code: 137 } } },
    values: {},
    silent: { platform: 'other', message: 'job ended', contexts: { job: { exit_code: 1 } } },
  },
  {
    key: 'nullPointer',
    name: 'an access near zero',
    event: signal('SIGSEGV', 'Segfault at 0x0000000000000010'),
    values: { signal: 'SIGSEGV' },
    silent: signal('SIGUSR1', 'at 0x10'),
  },
  {
    key: 'badAccess',
    name: 'an access elsewhere',
    event: signal('SIGSEGV', 'Segfault at 0x7ffee3bff8'),
    values: { signal: 'SIGSEGV' },
    silent: signal('SIGWINCH', 'at 0x7ffee3bff8'),
  },
  {
    key: 'badAccess',
    name: 'as Apple names it',
    event: signal('', 'KERN_INVALID_ADDRESS at 0x1f00dead4', 'EXC_BAD_ACCESS'),
    values: { signal: 'EXC_BAD_ACCESS' },
    silent: signal('', 'KERN', 'NSException'),
  },
  {
    key: 'abortSignal',
    name: 'an assertion',
    event: signal('SIGABRT', 'Abort'),
    values: { signal: 'SIGABRT' },
    silent: signal('SIGTERM', 'Terminated'),
  },
];
