export { rawStackMessages } from './RawStack.messages.js';
export { stackKeysMessages } from './StackKeys.messages.js';
export { StackTrace } from './StackTrace.js';
export { type StackTraceMessages, stackTraceMessages } from './StackTrace.messages.js';
export type {
  FrameLink,
  FramePlace,
  StackTraceDisplay,
  StackTraceProps,
  StackTraceViewProps,
} from './StackTrace.types.js';
export { StackTraceView } from './StackTraceView.js';
