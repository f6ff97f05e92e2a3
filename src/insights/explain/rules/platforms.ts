import type { Rule } from './rule.js';

/** What one platform or framework alone says. */
export const platformRules: readonly Rule[] = [
  { key: 'notInitialized', match: [/lateinit property (?<name>\w{1,80}) has not been initialized/] },
  {
    key: 'nonNullParameter',
    match: [/Parameter specified as non-null is null: .{0,300}?parameter (?<name>\w{1,80})/],
  },
  { key: 'networkOnMainThread', match: [/\bNetworkOnMainThreadException\b/] },
  {
    key: 'wrongThread',
    match: [
      /\bCalledFromWrongThreadException\b/,
      /Only the original thread that created a view hierarchy/,
      /must be used from main thread only/,
      /The calling thread cannot access this object because a different thread owns it/,
    ],
  },
  { key: 'transactionTooLarge', match: [/\bTransactionTooLargeException\b/] },
  {
    key: 'windowGone',
    match: [
      /\bBadTokenException\b/,
      /Can not perform this action after onSaveInstanceState/,
      /not attached to (?:window manager|a context|an activity)/,
    ],
  },
  { key: 'goroutinesAsleep', match: [/all goroutines are asleep - deadlock!/] },
  { key: 'concurrentMap', match: [/concurrent map (?:read and map write|writes|iteration and map write)/] },
  { key: 'closedChannel', match: [/send on closed channel|close of (?:closed|nil) channel/] },
  { key: 'nilMap', match: [/assignment to entry in nil map/] },
  { key: 'unwrapNone', match: [/called `Option::unwrap\(\)` on a `None` value/] },
  {
    key: 'unwrapError',
    match: [/called `Result::(?:unwrap|expect)\(\)` on an `Err` value: (?<value>[^\n]{1,120})/],
  },
  { key: 'alreadyBorrowed', match: [/already (?:mutably )?borrowed(?:: Borrow(?:Mut)?Error)?/] },
  {
    key: 'swiftNil',
    match: [/Unexpectedly found nil while (?:implicitly )?unwrapping an Optional value/],
  },
  {
    key: 'unknownSelector',
    match: [
      /(?<name>[-+]\[[^\]\n]{1,120}\]): unrecognized selector sent to/,
      /unrecognized selector sent to/,
    ],
  },
  {
    key: 'disposed',
    match: [
      /\bObjectDisposedException\b(?:.{0,80}Object name: '(?<name>[^'\n]{1,80})')?/s,
      /Cannot access a disposed (?:object|context)/,
    ],
  },
  { key: 'contextShared', match: [/A second operation (?:was )?started on this context/] },
  {
    key: 'emptySequence',
    match: [
      /Sequence contains no (?:matching )?elements?/,
      /\bNoSuchElementException\b/,
      /^StopIteration\b|Bad state: No element/,
    ],
  },
  {
    key: 'afterDispose',
    match: [/setState\(\) called after dispose\(\)/, /Looking up a deactivated widget's ancestor is unsafe/],
  },
  {
    key: 'loopClosed',
    match: [/^RuntimeError: Event loop is closed/, /^RuntimeError: .{0,40}no (?:running|current) event loop/],
  },
  {
    key: 'syncInAsync',
    match: [
      /\bSynchronousOnlyOperation\b/,
      /You cannot call this from an async context/,
      /cannot be called from a running event loop/,
    ],
  },
  {
    key: 'hostNotAllowed',
    match: [/Invalid HTTP_HOST header: '(?<host>[^'\n]{1,120})'/, /\bBlocked host: (?<host>[^\s]{1,120})/],
  },
  {
    key: 'forgeryCheck',
    match: [
      /\bInvalidAuthenticityToken\b/,
      /CSRF (?:token|verification) (?:missing|failed|mismatch|from)/i,
      /\bTokenMismatchException\b/,
    ],
  },
];
