import { isPlumbing } from '../../model/event/plumbing.js';
import type { CrashEvent, Exception, Frame, Stacktrace } from '../../model/index.js';
import { type RelevanceReason, relevantCrumb } from '../relevance/relevantCrumbs.js';
import { exceptionTree } from '../stack/exceptionTree.js';
import { frameLibrary, isAsyncGap } from '../stack/frames.js';
import { crashVariables } from '../variables/crashVariables.js';
import type { StartHere } from './startHere.js';
import { startStack } from './startStack.js';

/** A reason to start at a frame, as the key of its text. */
export type StartWhyKey =
  | 'startRaisedHere'
  | 'startBeforeLibrary'
  | 'startBeforeFrames'
  | 'startWithSource'
  | 'startNewest'
  | 'startRootCause'
  | 'startMember'
  | 'startVariable'
  | 'startCrumb';

/** One reason, with the values that its text names. */
export interface StartWhy {
  /** Which reason. */
  readonly key: StartWhyKey;
  /** From the payload: any text, at most 120 characters. */
  readonly values: { readonly [name: string]: string | number };
  /** `startCrumb`: place in `CrashEvent.breadcrumbs` of the step that may explain the error. */
  readonly crumb?: number;
}

/** Reasons for a step that say something went wrong there. What the user did last explains nothing by itself. */
const FAILURES: ReadonlySet<RelevanceReason> = new Set([
  'failed-request',
  'status-changed',
  'error-log',
  'failure-told',
  'device-state',
  'shared-words',
]);

const MOST = 120;

/**
 * Why to start at a frame, the most telling reason first: which step it is, which exception it belongs to, which variable
 * of it the message is about, which breadcrumb may explain it.
 */
export function whyHere(event: CrashEvent, start: StartHere): readonly StartWhy[] {
  const exception = start.exception === undefined ? undefined : event.exceptions[start.exception];
  const stack = startStack(event, start);
  return [
    stack && whichStep(stack, start, event.platform),
    whichException(event, start),
    whichVariable(stack?.frames[start.frame], exception),
    whichCrumb(event),
  ].filter((why) => why !== undefined);
}

function whichStep(
  { frames }: Stacktrace,
  { frame, reason }: StartHere,
  platform: string | undefined,
): StartWhy {
  if (reason === 'newest') return { key: 'startNewest', values: {} };
  if (reason === 'newest-with-source') return { key: 'startWithSource', values: {} };
  const after = frames.slice(frame + 1).filter((one) => !isPlumbing(one) && !isAsyncGap(one));
  const [next] = after;
  if (next === undefined) return { key: 'startRaisedHere', values: {} };
  const library = frameLibrary(next, platform)?.slice(0, MOST);
  const isAll = library !== undefined && after.every((one) => frameLibrary(one, platform) === library);
  return isAll
    ? { key: 'startBeforeLibrary', values: { library, count: after.length } }
    : { key: 'startBeforeFrames', values: { count: after.length } };
}

function whichException({ exceptions }: CrashEvent, { exception }: StartHere): StartWhy | undefined {
  if (exception === undefined || exceptions.length < 2) return undefined;
  const node = exceptionTree(exceptions).nodes.find(({ index }) => index === exception);
  const { type, value } = exceptions[exception] ?? {};
  const values = { type: (type ?? value ?? '').slice(0, MOST) };
  if (values.type === '') return undefined;
  if (node?.relation === 'member') return { key: 'startMember', values };
  const isRoot = !node?.children.some(({ relation }) => relation === 'cause');
  return node?.relation === 'cause' && isRoot ? { key: 'startRootCause', values } : undefined;
}

function whichVariable(frame: Frame | undefined, exception: Exception | undefined): StartWhy | undefined {
  if (frame === undefined || exception === undefined) return undefined;
  const found = crashVariables(frame, exception).find(({ reason }) => reason === 'message');
  if (found === undefined || (typeof found.value === 'object' && found.empty === undefined)) return undefined;
  const value = (found.empty ?? String(found.value)).slice(0, MOST);
  return { key: 'startVariable', values: { variable: found.path.join('.').slice(0, MOST), value } };
}

function whichCrumb(event: CrashEvent): StartWhy | undefined {
  const crumb = relevantCrumb(event);
  return crumb && FAILURES.has(crumb.reason)
    ? { key: 'startCrumb', values: {}, crumb: crumb.index }
    : undefined;
}
