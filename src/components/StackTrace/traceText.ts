import { stackText, type ThreadTrace } from '../../insights/index.js';
import { type CrashEvent, itemAt } from '../../model/index.js';

/** Prints a thread's trace as its platform does. */
export function traceText(event: CrashEvent, trace: ThreadTrace): string {
  return stackText({
    platform: event.platform,
    browser: browserOf(event),
    exceptions: trace.exceptions.map((index) => itemAt(event.exceptions, index)),
    stacktrace: trace.stacktrace,
    images: event.images,
    message: trace.hasMessage ? (event.message?.formatted ?? event.title) : trace.thread?.name,
  });
}

function browserOf({ contexts }: CrashEvent): string | undefined {
  const name = contexts.find(({ kind }) => kind === 'browser')?.data.name;
  return typeof name === 'string' ? name : undefined;
}
