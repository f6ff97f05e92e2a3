import type { CrashEvent, Exception, Frame, Stacktrace } from '../../model/index.js';
import { readText } from './read.js';
import { firstLine } from './text.js';

/** What a title is made from. */
export type TitleParts = Pick<
  CrashEvent,
  'exceptions' | 'message' | 'securityReport' | 'threads' | 'stacktrace'
>;

export interface EventTitle {
  readonly title: string;
  /** Exception type, or what stands for it. */
  readonly type?: string;
  /** Exception message, or the message itself. */
  readonly value?: string;
}

const UNLABELED = '<unlabeled event>';
const MAX_TITLE = 256;

/** The name of an event that no server named. Servers cut long values elsewhere, so do not compare the two. */
export function titleOf(event: TitleParts): EventTitle {
  const main = mainException(event.exceptions);
  const named = main && titleOfException(main);
  if (named) return named;
  const text = firstLine(event.message?.formatted ?? event.message?.template ?? '');
  if (text !== undefined) return { title: cut(text), value: text };
  const directive = event.securityReport && reportText(event.securityReport);
  return directive === undefined ? { title: UNLABELED } : { title: cut(directive), value: directive };
}

/** The exception that surfaced. */
export function mainException(exceptions: readonly Exception[]): Exception | undefined {
  return exceptions.at(-1);
}

function titleOfException(exception: Exception): EventTitle | undefined {
  const value = firstLine(exception.value ?? '');
  const frame = exception.mechanism?.synthetic ? crashFrame(exception.stacktrace) : undefined;
  // A message with a stack has no type at all: what it says then counts more than where it was said.
  const type = exception.type === undefined ? undefined : (frame?.function ?? exception.type);
  if (type === undefined) return value === undefined ? undefined : { title: cut(value), value };
  return value === undefined ? { title: cut(type), type } : { title: cut(`${type}: ${value}`), type, value };
}

function reportText({ kind, data }: NonNullable<CrashEvent['securityReport']>): string {
  const directive = readText(data.effective_directive) ?? readText(data.violated_directive);
  const blocked = readText(data.blocked_uri);
  if (directive !== undefined)
    return blocked === undefined ? directive : `Blocked '${directive}' from '${blocked}'`;
  const host = readText(data.hostname);
  return host === undefined ? kind : `${kind}: ${host}`;
}

function cut(text: string): string {
  if (text.length <= MAX_TITLE) return text;
  const end = /[\uD800-\uDBFF]/.test(text[MAX_TITLE - 2] ?? '') ? MAX_TITLE - 2 : MAX_TITLE - 1;
  return `${text.slice(0, end)}…`;
}

/** Where it crashed: the last frame of the user's own code, else the last one. */
export function crashFrame(stacktrace: Stacktrace | undefined): Frame | undefined {
  return stacktrace?.frames.findLast((frame) => frame.inApp) ?? stacktrace?.frames.at(-1);
}

/** The stack that tells where the event happened. */
export function mainStacktrace(event: TitleParts): Stacktrace | undefined {
  return (
    event.exceptions.findLast((exception) => exception.stacktrace)?.stacktrace ??
    event.stacktrace ??
    (event.threads.find((thread) => thread.crashed) ?? event.threads.find((thread) => thread.current))
      ?.stacktrace
  );
}

const SCRIPT_PLATFORMS = new Set(['javascript', 'node']);

/** Where it happened, in the words servers use: `function(file)` for scripts, `function in module` elsewhere. */
export function culpritOf(frame: Frame | undefined, platform: string | undefined): string | undefined {
  const place = frame?.module ?? frame?.filename;
  if (!frame?.function || !place) return frame?.function ?? place;
  const kind = frame.platform ?? platform ?? 'javascript';
  return SCRIPT_PLATFORMS.has(kind) ? `${frame.function}(${place})` : `${frame.function} in ${place}`;
}
