import { fields, leaf, list, member, type Shape, under } from './metaShape.js';
import { readArray, readNumber, readObject, type Wire } from './read.js';
import { linesBefore, readContext, rowNumber } from './sourceContext.js';

const frameFields: Shape = fields({
  function: 'function',
  rawFunction: 'rawFunction',
  raw_function: 'rawFunction',
  module: 'module',
  filename: 'filename',
  absPath: 'absPath',
  abs_path: 'absPath',
  package: 'package',
  platform: 'platform',
  lineNo: 'line',
  lineno: 'line',
  colNo: 'column',
  colno: 'column',
  vars: 'vars',
  inApp: 'inApp',
  in_app: 'inApp',
  instructionAddr: 'instructionAddr',
  instruction_addr: 'instructionAddr',
  symbolAddr: 'symbolAddr',
  symbol_addr: 'symbolAddr',
  trust: 'trust',
  sourceLink: 'sourceLink',
  source_link: 'sourceLink',
  lock: 'lock',
});

/** A frame. Source lines are found by their number, since rows may be dropped or sorted on the way. */
export const frameShape: Shape = (wire) => {
  const object = readObject(wire) ?? {};
  const openFields = frameFields(wire);
  return (key) => {
    const numbers = lineNumbers(object, key);
    if (!numbers) return openFields(key);
    return key === 'context_line' || key === 'contextLine'
      ? lineOf(object, numbers[0], ['context'], leaf)
      : {
          steps: ['context'],
          wire: numbers,
          shape: key === 'context' ? rowLines(object) : textLines(object),
        };
  };
};

/** The line numbers of the members of one of the four keys that hold source. */
function lineNumbers(wire: Wire, key: string): readonly (number | undefined)[] | undefined {
  if (key === 'context') {
    return readArray(wire.context).map(rowNumber);
  }
  const line = readNumber(wire.lineNo ?? wire.lineno);
  if (line === undefined || 'context' in wire) return undefined;
  if (key === 'context_line' || key === 'contextLine') return [line];
  if (key === 'pre_context' || key === 'preContext') {
    const all = readArray(wire[key]).length;
    const kept = linesBefore(wire, line).length;
    return Array.from({ length: all }, (_, index) => (index < all - kept ? undefined : line - all + index));
  }
  return key === 'post_context' || key === 'postContext'
    ? readArray(wire[key]).map((_, index) => line + 1 + index)
    : undefined;
}

/** Rows of number and text. */
function rowLines(frame: Wire): Shape {
  const cells: Shape = fields({ 0: 'number', 1: 'text' });
  return (numbers) => (key) => lineOf(frame, member(numbers, key), [], cells);
}

/** Bare texts. */
function textLines(frame: Wire): Shape {
  return (numbers) => (key) => lineOf(frame, member(numbers, key), [], leaf);
}

function lineOf(
  frame: Wire,
  number: unknown,
  before: readonly string[],
  shape: Shape,
): ReturnType<ReturnType<Shape>> {
  const line = readNumber(frame.lineNo ?? frame.lineno);
  const index = readContext(frame, line)?.findIndex((one) => one.number === number) ?? -1;
  if (index < 0) return undefined;
  return { steps: shape === leaf ? [...before, index, 'text'] : [...before, index], shape };
}

const frames: Shape = (wire) => (Array.isArray(wire) ? list(frameShape)(wire) : under([0], frameShape)(wire));

const stacktraceFields: Shape = fields({ frames: [['frames'], frames], registers: 'registers' });

/** A stack, or bare frames in its place. */
export const stacktraceShape: Shape = (wire) =>
  Array.isArray(wire) ? under(['frames'], frames)(wire) : stacktraceFields(wire);
