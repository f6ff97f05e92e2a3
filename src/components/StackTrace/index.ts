export { StackTrace } from './StackTrace.js';
export { type StackTraceMessages, stackTraceMessages } from './StackTrace.messages.js';
export type {
  Asked,
  FrameLink,
  FrameRef,
  FrameSampling,
  ReleaseChanges,
  StackEvidence,
  StackTraceDisplay,
  StackTraceProps,
  StackTraceViewProps,
} from './StackTrace.types.js';
export { StackTraceView } from './StackTraceView.js';
