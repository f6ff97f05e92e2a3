export * from './builders/index.js';
export type { Fault, FaultKind } from './sandbox/faults.js';
export type { BuiltPlace, SourcePlace, Symbolicate } from './sandbox/ingest/symbolicate.js';
export { createSandbox, type Sandbox, type SandboxOptions } from './sandbox/sandbox.js';
