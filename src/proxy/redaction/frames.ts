import { lineOf } from '../../client/normalize/event/frame.js';
import { linesBefore, readRow } from '../../client/normalize/event/sourceContext.js';
import { areHarmless } from './byKey.js';
import { isOpen, type Open } from './meta.js';
import {
  below,
  dictionary,
  eachValue,
  line,
  type MetaPath,
  others,
  text,
  tree,
  type WireWalk,
} from './walk.js';

/** The stacks of an exception or thread. */
export function redactStacks(walk: WireWalk, owner: Open, path: MetaPath): void {
  const isCamel = owner.rawStacktrace !== null && owner.rawStacktrace !== undefined;
  for (const key of STACKS) {
    const at = isCamel && key === 'raw_stacktrace' ? undefined : below(path, key);
    if (typeof owner[key] === 'object') redactStack(walk, owner[key], at);
    else tree(walk, owner, key, ['other', key]);
  }
}

/** Members of an exception or thread that hold stacks. */
export const STACKS = ['stacktrace', 'rawStacktrace', 'raw_stacktrace'] as const;
const FRAMES: ReadonlySet<string> = new Set(['frames']);

/** A stack, or bare frames in its place. */
export function redactStack(walk: WireWalk, stack: unknown, path: MetaPath): void {
  const frames = isOpen(stack) ? stack.frames : stack;
  const framesPath = isOpen(stack) ? below(path, 'frames') : path;
  const visit = (frame: Open, at: MetaPath): void => redactFrame(walk, frame, at);
  if (isOpen(stack)) {
    others(walk, stack, FRAMES);
    if (typeof frames !== 'object') tree(walk, stack, 'frames', ['other']);
  }
  if (isOpen(frames)) visit(frames, framesPath);
  else if (Array.isArray(frames)) eachValue(walk, frames, framesPath, visit);
}

const SEEN: ReadonlySet<string> = new Set([
  ...['vars', 'context', 'errors', 'pre_context', 'preContext', 'context_line', 'contextLine'],
  ...['post_context', 'postContext'],
]);

export function redactFrame(walk: WireWalk, frame: Open, path: MetaPath): void {
  dictionary(walk, frame, 'vars', VARS, below(path, 'vars'));
  redactSource(walk, frame, path);
  redactErrors(walk, frame);
  others(walk, frame, SEEN);
}

/** What went wrong while the event or a frame was processed. */
export function redactErrors(walk: WireWalk, owner: Open): void {
  if (typeof owner.errors === 'object')
    eachValue(walk, owner.errors, undefined, (error) => redactError(walk, error));
  else tree(walk, owner, 'errors', ['other']);
}

const VARS = ['frame', 'vars'];
const SOURCE = ['frame', 'context'];

function redactSource(walk: WireWalk, frame: Open, path: MetaPath): void {
  if (isHarmlessSource(walk, frame)) return;
  const { context } = frame;
  if (Array.isArray(context)) redactRows(walk, context, below(path, 'context'));
  else tree(walk, frame, 'context', SOURCE);
  redactLines(walk, frame, Array.isArray(context) ? undefined : path, lineOf(frame.lineNo ?? frame.lineno));
}

/**
 * Whether nothing of a frame's source has to go. Its lines are by far the most texts of an event and next to none of
 * them changes, so they are looked at in one go. With anything among them that is no text they are not.
 */
function isHarmlessSource(walk: WireWalk, frame: Open): boolean {
  const texts: string[] = [];
  const isText = (text: unknown): boolean => {
    if (typeof text === 'string') texts.push(text);
    return typeof text === 'string' || text === undefined || text === null;
  };
  const isLine = (row: readonly unknown[]): boolean => row.length < 3 && typeof row[0] === 'number';
  const areTexts = (lines: unknown): boolean =>
    lines === undefined || lines === null || (Array.isArray(lines) && lines.every(isText));
  const { context } = frame;
  return (
    isText(frame.contextLine) &&
    isText(frame.context_line) &&
    areTexts(frame.preContext) &&
    areTexts(frame.pre_context) &&
    areTexts(frame.postContext) &&
    areTexts(frame.post_context) &&
    (context === undefined ||
      context === null ||
      (Array.isArray(context) &&
        context.every((row) => Array.isArray(row) && isLine(row) && isText(row[1])))) &&
    areHarmless(walk, walk.redactor.spot(SOURCE), texts)
  );
}

const LINE: ReadonlySet<string> = new Set(['1']);

/** Rows of number and text. Of several with one number, panels keep the first. */
function redactRows(walk: WireWalk, rows: readonly unknown[], path: MetaPath): void {
  const seen = new Set<number>();
  for (let index = 0; index < rows.length; index++) {
    const row = rows[index];
    if (!Array.isArray(row)) {
      tree(walk, rows as unknown[], index, SOURCE);
      continue;
    }
    others(walk, row as never as Open, LINE);
    const number = readRow(row)?.number;
    const isFirst = number !== undefined && !seen.has(number);
    if (isFirst) seen.add(number);
    line(walk, row, 1, SOURCE, isFirst ? below(below(path, String(index)), '1') : undefined);
  }
}

/** The three members SDKs send; lines before the first are left out. */
function redactLines(walk: WireWalk, frame: Open, path: MetaPath, number: number | undefined): void {
  const before = lengthOf(frame.preContext ?? frame.pre_context);
  const hidden = number === undefined ? 0 : before - linesBefore(frame, number).length;
  for (const key of ['preContext', 'pre_context', 'postContext', 'post_context']) {
    const lines = frame[key];
    if (Array.isArray(lines)) redactList(walk, lines, below(path, key), key.startsWith('pre') ? hidden : 0);
    else tree(walk, frame, key, SOURCE);
  }
  for (const key of ['contextLine', 'context_line']) line(walk, frame, key, SOURCE, below(path, key));
}

/** Lines of source; what is said about one before the `first` would point at nothing. */
function redactList(walk: WireWalk, lines: unknown[], path: MetaPath, first: number): void {
  for (let index = 0; index < lines.length; index++) {
    line(walk, lines, index, SOURCE, index < first ? undefined : below(path, String(index)));
  }
}

function lengthOf(value: unknown): number {
  return Array.isArray(value) ? value.length : 0;
}

function redactError(walk: WireWalk, error: Open): void {
  text(walk, error, 'message', ['error', 'message']);
  text(walk, error, 'type', ['other', 'type']);
  dictionary(walk, error, 'data', ['error', 'data']);
  for (const key of Object.keys(error)) {
    if (!['type', 'message', 'data'].includes(key)) tree(walk, error, key, ['error', 'data', key]);
  }
}
