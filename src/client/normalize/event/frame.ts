import type { Frame } from '../../../model/index.js';
import { toJson } from '../read/json.js';
import { type Mutable, noteUnreadable, type Reading } from '../read/reading.js';
import { readBoolean, readNumber, readText, readUrl, type Wire } from '../read/scalars.js';
import { readDictionary } from '../read/text.js';
import { normalizeProcessingErrors } from './processingError.js';
import { readContext } from './sourceContext.js';

const NO_CONTEXT: Frame['context'] = [];

/** One frame of either spelling, or of a mixture of both. */
export function normalizeFrame(wire: Wire, reading: Reading): Frame {
  const line = lineOf(wire.lineNo ?? wire.lineno);
  const frame: Mutable<Frame> = { context: readContext(wire, line) ?? NO_CONTEXT };
  addNames(frame, wire);
  addPlace(frame, wire, line);
  addDetails(frame, wire, reading);
  addNative(frame, wire);
  return frame;
}

/** A line number, if it is one. */
export function lineOf(value: unknown): number | undefined {
  const line = readNumber(value);
  return line !== undefined && line >= 1 && Number.isSafeInteger(line) ? line : undefined;
}

function addNames(frame: Mutable<Frame>, wire: Wire): void {
  const name = readText(wire.function);
  if (name !== undefined && name !== '?') frame.function = name;
  const raw = readText(wire.rawFunction ?? wire.raw_function);
  if (raw !== undefined) frame.rawFunction = raw;
  const module = readText(wire.module);
  if (module !== undefined) frame.module = module;
  const pack = readText(wire.package);
  if (pack !== undefined) frame.package = pack;
  const platform = readText(wire.platform);
  if (platform !== undefined) frame.platform = platform;
}

function addPlace(frame: Mutable<Frame>, wire: Wire, line: number | undefined): void {
  const absPath = readText(wire.absPath ?? wire.abs_path);
  const filename = readText(wire.filename) ?? (absPath === undefined ? undefined : pathOf(absPath));
  if (filename !== undefined) frame.filename = filename;
  if (absPath !== undefined) frame.absPath = absPath;
  if (line !== undefined) frame.line = line;
  const column = readNumber(wire.colNo ?? wire.colno);
  if (column !== undefined && column >= 0 && Number.isSafeInteger(column)) frame.column = column;
}

/** The path of an address; anything else unchanged. */
function pathOf(absPath: string): string {
  const match = /^https?:\/\/[^/?#]+(\/[^?#]+)/i.exec(absPath);
  return match?.[1] ?? absPath;
}

function addDetails(frame: Mutable<Frame>, wire: Wire, reading: Reading): void {
  const inApp = readBoolean(wire.inApp ?? wire.in_app);
  if (inApp !== undefined) frame.inApp = inApp;
  if (wire.vars) addVars(frame, wire.vars, reading);
  const link = wire.sourceLink ?? wire.source_link;
  if (link) {
    const url = readUrl(link);
    if (url !== undefined) frame.sourceLink = url;
  }
  const sourceMap = readText(wire.mapUrl ?? wire.map_url ?? wire.map);
  if (sourceMap !== undefined) frame.sourceMap = sourceMap;
  const lock = wire.lock ? toJson(wire.lock, reading.budget) : undefined;
  if (lock !== undefined) frame.lock = lock;
  if (wire.errors) addErrors(frame, wire.errors, reading);
}

function addVars(frame: Mutable<Frame>, value: unknown, reading: Reading): void {
  const vars = readDictionary(value, reading.budget);
  if (vars) frame.vars = vars;
  else noteUnreadable(reading, 'vars');
}

function addErrors(frame: Mutable<Frame>, value: unknown, reading: Reading): void {
  const errors = normalizeProcessingErrors(value, 'frame errors', reading);
  if (errors.length > 0) frame.errors = errors;
}

function addNative(frame: Mutable<Frame>, wire: Wire): void {
  const instruction = readText(wire.instructionAddr ?? wire.instruction_addr);
  if (instruction !== undefined) frame.instructionAddr = instruction;
  const symbol = readText(wire.symbolAddr ?? wire.symbol_addr);
  if (symbol !== undefined) frame.symbolAddr = symbol;
  const trust = readText(wire.trust);
  if (trust !== undefined) frame.trust = trust;
  const status = readText(wire.symbolicatorStatus ?? wire.symbolicator_status);
  if (status !== undefined) frame.symbolicatorStatus = status;
}
