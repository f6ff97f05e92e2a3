import { lineOf } from '../event/frame.js';
import { contextPlaces } from '../event/sourceContext.js';
import { readObject } from '../read/scalars.js';
import { fields, leaf, list, type Shape, under } from './metaShape.js';

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

const SOURCE_KEYS: ReadonlySet<string> = new Set([
  'context',
  'context_line',
  'contextLine',
  'pre_context',
  'preContext',
  'post_context',
  'postContext',
]);

/** A frame. Rows of source may be dropped or sorted on the way, so each is looked up in one table per frame. */
export const frameShape: Shape = (wire) => {
  const frame = readObject(wire) ?? {};
  const openFields = frameFields(wire);
  let known: ReadonlyMap<string, number> | undefined;
  const places = (): ReadonlyMap<string, number> => {
    known ??= contextPlaces(frame, lineOf(frame.lineNo ?? frame.lineno));
    return known;
  };
  return (key) => {
    if (!SOURCE_KEYS.has(key)) return openFields(key);
    if (/line$/i.test(key)) return textPlace(['context'], places().get(`${key}/0`));
    const isRows = key === 'context';
    return {
      steps: ['context'],
      shape: () => (index) => {
        const place = places().get(`${key}/${index}`);
        return isRows && place !== undefined ? { steps: [place], shape: cells } : textPlace([], place);
      },
    };
  };
};

/** A row of number and text. */
const cells: Shape = fields({ 0: 'number', 1: 'text' });

function textPlace(before: readonly string[], place: number | undefined): ReturnType<ReturnType<Shape>> {
  return place === undefined ? undefined : { steps: [...before, place, 'text'], shape: leaf };
}

const frames: Shape = (wire) => (Array.isArray(wire) ? list(frameShape)(wire) : under([0], frameShape)(wire));

const stacktraceFields: Shape = fields({ frames: [['frames'], frames], registers: 'registers' });

/** A stack, or bare frames in its place. */
export const stacktraceShape: Shape = (wire) =>
  Array.isArray(wire) ? under(['frames'], frames)(wire) : stacktraceFields(wire);
