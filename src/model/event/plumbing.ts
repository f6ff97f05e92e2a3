import type { Frame } from './frame.js';

/** Functions of SDKs, of panic machinery, and of what starts and ends a program. */
const FUNCTIONS = startsWith([
  String.raw`<*(?:dyn )?sentry(?:_\w+)?::`, // crates of the Rust SDK
  'sentry_(?:capture|value|handle|transport)', // the native SDK
  String.raw`_?__rustc\b`,
  String.raw`__rust_\w`,
  'rust_(?:begin_unwind|panic)',
  '<*(?:std::(?:panic|panicking|rt|sys|sys_common|backtrace|thread)|core::panicking)::',
  'core::(?:result|option)::(?:unwrap|expect)_failed',
  'core::ops::function::Fn',
  '__libc_(?:start|init)',
  '(?:_start|start_thread|clone3?)$',
  'BaseThreadInitThunk|RtlUserThreadStart',
]);
const MODULES = startsWith([
  '@sentry(?:-internal)?/',
  String.raw`sentry_sdk\b`,
  String.raw`io\.sentry\.`,
  String.raw`Sentry[.\\]`,
  'github.com/getsentry/sentry-go',
]);
const PATHS =
  /(?:^|[/\\])(?:@sentry(?:-internal)?|sentry_sdk|sentry-(?:ruby|php|go|core|panic)(?:[-@][^/\\]*)?)[/\\]|[/\\]getsentry[/\\]sentry-|^package:sentry(?:_\w+)?\//;
const LONGEST = 300;

/** Whether a frame belongs to an SDK, or to the code that starts and ends a program. Nobody has to look at it first. */
export function isPlumbing({ function: name, module, filename, absPath }: Frame): boolean {
  return (
    (name !== undefined && FUNCTIONS.test(name.slice(0, LONGEST))) ||
    (module !== undefined && MODULES.test(module.slice(0, LONGEST))) ||
    isSdkPath(filename) ||
    isSdkPath(absPath)
  );
}

function isSdkPath(path: string | undefined): boolean {
  return path !== undefined && PATHS.test(path.slice(-LONGEST));
}

function startsWith(beginnings: readonly string[]): RegExp {
  return new RegExp(`^(?:${beginnings.join('|')})`);
}
