import type { Json, JsonObject } from '../../../model/index.js';
import { isObject, listOf, member, numberOf, textOf } from '../read/lenient.js';

/** A stack as the API sends it: camel case, source lines with their numbers. */
export function stacktraceJson(stacktrace: unknown): JsonObject | null {
  const frames = listOf(member(stacktrace, 'frames')).filter(isObject);
  if (frames.length === 0) return null;
  return {
    frames: frames.map(frameJson),
    framesOmitted: member(stacktrace, 'frames_omitted') ?? null,
    registers: member(stacktrace, 'registers') ?? null,
    hasSystemFrames: frames.some((frame) => frame.in_app === true),
  };
}

function frameJson(frame: JsonObject): JsonObject {
  return {
    filename: textOf(frame.filename) ?? textOf(frame.abs_path),
    absPath: textOf(frame.abs_path) ?? textOf(frame.filename),
    module: textOf(frame.module),
    package: textOf(frame.package),
    platform: textOf(frame.platform),
    instructionAddr: textOf(frame.instruction_addr),
    symbolAddr: textOf(frame.symbol_addr),
    function: textOf(frame.function),
    rawFunction: textOf(frame.raw_function),
    symbol: textOf(frame.symbol),
    context: contextJson(frame),
    lineNo: numberOf(frame.lineno),
    colNo: numberOf(frame.colno),
    inApp: frame.in_app === true,
    trust: textOf(frame.trust),
    errors: null,
    lock: frame.lock ?? null,
    sourceLink: null,
    vars: isObject(frame.vars) ? frame.vars : null,
  };
}

function contextJson(frame: JsonObject): Json[] {
  const line = numberOf(frame.lineno);
  if (line === null || typeof frame.context_line !== 'string') return [];
  const before = listOf(frame.pre_context);
  const lines = [...before, frame.context_line, ...listOf(frame.post_context)];
  return lines.map((text, index) => [line - before.length + index, textOf(text)]);
}
