import { readNumber } from '../../client/normalize/read.js';
import { linesBefore, rowNumber } from '../../client/normalize/sourceContext.js';
import { areHarmless } from './byKey.js';
import { isOpen, type Open } from './meta.js';
import { below, eachValue, line, type MetaPath, members, text, tree, type WireWalk } from './walk.js';

/** The stacks of an exception or thread. */
export function redactStacks(walk: WireWalk, owner: Open, path: MetaPath): void {
  redactStack(walk, owner.stacktrace, below(path, 'stacktrace'));
  const isCamel = owner.rawStacktrace !== null && owner.rawStacktrace !== undefined;
  redactStack(walk, owner.rawStacktrace, below(path, 'rawStacktrace'));
  redactStack(walk, owner.raw_stacktrace, isCamel ? undefined : below(path, 'raw_stacktrace'));
}

/** A stack, or bare frames in its place. */
export function redactStack(walk: WireWalk, stack: unknown, path: MetaPath): void {
  const frames = isOpen(stack) ? stack.frames : stack;
  const framesPath = isOpen(stack) ? below(path, 'frames') : path;
  const visit = (frame: Open, at: MetaPath): void => redactFrame(walk, frame, at);
  if (isOpen(frames)) visit(frames, framesPath);
  else if (Array.isArray(frames)) eachValue(frames, framesPath, visit);
}

export function redactFrame(walk: WireWalk, frame: Open, path: MetaPath): void {
  members(walk, frame.vars, VARS, below(path, 'vars'));
  redactSource(walk, frame, path);
  eachValue(frame.errors, undefined, (error) => redactError(walk, error));
}

const VARS = ['frame', 'vars'];
const SOURCE = ['frame', 'context'];

function redactSource(walk: WireWalk, frame: Open, path: MetaPath): void {
  if (isHarmlessSource(walk, frame)) return;
  const { context } = frame;
  if (Array.isArray(context)) redactRows(walk, context, below(path, 'context'));
  const number = Array.isArray(context) ? undefined : readNumber(frame.lineNo ?? frame.lineno);
  redactLines(walk, frame, number === undefined ? undefined : path, number ?? 0);
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
  const areTexts = (lines: unknown): boolean => !Array.isArray(lines) || lines.every(isText);
  const { context } = frame;
  return (
    isText(frame.contextLine) &&
    isText(frame.context_line) &&
    areTexts(frame.preContext) &&
    areTexts(frame.pre_context) &&
    areTexts(frame.postContext) &&
    areTexts(frame.post_context) &&
    (!Array.isArray(context) || context.every((row) => !Array.isArray(row) || isText(row[1]))) &&
    areHarmless(walk.redactor.spot(SOURCE), texts)
  );
}

/** Rows of number and text. Of several with one number, panels keep the first. */
function redactRows(walk: WireWalk, rows: readonly unknown[], path: MetaPath): void {
  for (let index = 0; index < rows.length; index++) {
    const row = rows[index];
    if (!Array.isArray(row)) continue;
    const number = rowNumber(row);
    const isFirst = number !== undefined && rows.findIndex((other) => rowNumber(other) === number) === index;
    line(walk, row, 1, SOURCE, isFirst ? below(below(path, String(index)), '1') : undefined);
  }
}

/** The three members SDKs send. Without a line number nobody shows them; lines before the first are left out. */
function redactLines(walk: WireWalk, frame: Open, path: MetaPath, number: number): void {
  const hidden = lengthOf(frame.preContext ?? frame.pre_context) - linesBefore(frame, number).length;
  for (const key of ['preContext', 'pre_context', 'postContext', 'post_context']) {
    const lines = frame[key];
    if (Array.isArray(lines)) redactList(walk, lines, below(path, key), key.startsWith('pre') ? hidden : 0);
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

export function redactError(walk: WireWalk, error: Open): void {
  text(walk, error, 'message', ['error', 'message']);
  members(walk, error.data, ['error', 'data']);
  tree(walk, error, 'name', ['error', 'data', 'name']);
  tree(walk, error, 'value', ['error', 'data', 'value']);
}
