import type { SourceLine } from '../../model/index.js';
import { readArray, readNumber, type Wire } from './read.js';

/** Source around a frame's line: rows of number and text, or the three members SDKs send. */
export function readContext(wire: Wire, line: number | undefined): SourceLine[] | undefined {
  if (Array.isArray(wire.context)) return fromRows(wire.context);
  if (line === undefined) return undefined;
  const before = linesBefore(wire, line);
  const after = readArray(wire.postContext ?? wire.post_context);
  const own = wire.contextLine ?? wire.context_line;
  if (before.length === 0 && after.length === 0 && typeof own !== 'string') return undefined;
  const first = line - before.length;
  const lines: SourceLine[] = [];
  for (let index = 0; index < before.length; index++) lines.push(lineOf(first + index, before[index]));
  lines.push(lineOf(line, own));
  for (let index = 0; index < after.length; index++) lines.push(lineOf(line + 1 + index, after[index]));
  return lines;
}

/** The lines before `line`, without those that would be numbered 0 or less. */
export function linesBefore(wire: Wire, line: number): readonly unknown[] {
  const before = readArray(wire.preContext ?? wire.pre_context);
  return before.length >= line ? before.slice(before.length - line + 1) : before;
}

function lineOf(number: number, text: unknown): SourceLine {
  return { number, text: typeof text === 'string' ? text : '' };
}

/** The number of a row of number and text, if it can be read. */
export function rowNumber(row: unknown): number | undefined {
  if (!Array.isArray(row)) return undefined;
  const number = readNumber(row[0]);
  return number !== undefined && number >= 0 && Number.isSafeInteger(number) ? number : undefined;
}

function fromRows(rows: readonly unknown[]): SourceLine[] {
  const lines: SourceLine[] = [];
  let isOrdered = true;
  let last = -1;
  for (const row of readArray(rows)) {
    const number = rowNumber(row);
    if (number === undefined) continue;
    isOrdered &&= number > last;
    last = number;
    lines.push(lineOf(number, (row as readonly unknown[])[1]));
  }
  return isOrdered ? lines : inOrder(lines);
}

/** By number; of several lines with one number the first stays. */
function inOrder(lines: readonly SourceLine[]): SourceLine[] {
  const byNumber = new Map<number, SourceLine>();
  for (const line of lines) if (!byNumber.has(line.number)) byNumber.set(line.number, line);
  return [...byNumber.values()].sort((a, b) => a.number - b.number);
}
