/**
 * In CI, where thousands of tests share a machine with other work, one that fails may try once more; `CompleteRun` names
 * it at the end, for somebody to mend. A counterexample of a property test is a fault on every machine.
 */
export const secondTry: 0 | { count: number; condition: RegExp } = process.env.CI
  ? { count: 1, condition: /^(?!Property failed)/ }
  : 0;
