import type { SourceLine } from '../../../model/index.js';
import { readArray, readNumber, type Wire } from '../read/scalars.js';

/** Source around a frame's line: rows of number and text, or the three members SDKs send. Lines that were not sent are left out. */
export function readContext(wire: Wire, line: number | undefined): SourceLine[] | undefined {
  if (Array.isArray(wire.context)) return fromRows(wire.context);
  const before = line === undefined ? allBefore(wire) : linesBefore(wire, line);
  const after = readArray(wire.postContext ?? wire.post_context);
  const texts = [...before, wire.contextLine ?? wire.context_line, ...after];
  const first = line === undefined ? undefined : line - before.length;
  const lines: SourceLine[] = [];
  for (let index = 0; index < texts.length; index++) {
    const text = texts[index];
    if (isText(text)) lines.push(first === undefined ? { text } : { number: first + index, text });
  }
  return lines.length > 0 ? lines : undefined;
}

/** The lines before `line`, without those that would be numbered 0 or less. */
export function linesBefore(wire: Wire, line: number): readonly unknown[] {
  const before = allBefore(wire);
  return before.length >= line ? before.slice(before.length - line + 1) : before;
}

function allBefore(wire: Wire): readonly unknown[] {
  return readArray(wire.preContext ?? wire.pre_context);
}

/** Where each line of the wire stands in {@link readContext}, by `key/index`; the frame's own line has index 0. */
export function contextPlaces(wire: Wire, line: number | undefined): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  if (Array.isArray(wire.context)) {
    const byNumber = new Map(fromRows(wire.context).map(({ number }, index) => [number, index]));
    readArray(wire.context).forEach((row, index) => {
      const place = byNumber.get(readRow(row)?.number ?? -1);
      if (place === undefined) return;
      places.set(`context/${index}`, place);
      // Of several rows with one number only the first stands there.
      byNumber.delete(readRow(row)?.number ?? -1);
    });
    return places;
  }
  const all = allBefore(wire).length;
  const before = line === undefined ? allBefore(wire) : linesBefore(wire, line);
  const groups = [
    [before, all - before.length, ['pre_context', 'preContext']],
    [[wire.contextLine ?? wire.context_line], 0, ['context_line', 'contextLine']],
    [readArray(wire.postContext ?? wire.post_context), 0, ['post_context', 'postContext']],
  ] as const;
  let place = 0;
  for (const [texts, first, keys] of groups) {
    texts.forEach((text, index) => {
      if (!isText(text)) return;
      for (const key of keys) places.set(`${key}/${first + index}`, place);
      place += 1;
    });
  }
  return places;
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

interface NumberedLine extends SourceLine {
  readonly number: number;
}

/** A row of number and text, if both can be read. */
export function readRow(row: unknown): NumberedLine | undefined {
  if (!Array.isArray(row) || !isText(row[1])) return undefined;
  const number = readNumber(row[0]);
  return number !== undefined && number >= 0 && Number.isSafeInteger(number)
    ? { number, text: row[1] }
    : undefined;
}

function fromRows(rows: readonly unknown[]): NumberedLine[] {
  const lines: NumberedLine[] = [];
  let isOrdered = true;
  let last = -1;
  for (const row of readArray(rows)) {
    const line = readRow(row);
    if (!line) continue;
    isOrdered &&= line.number > last;
    last = line.number;
    lines.push(line);
  }
  return isOrdered ? lines : inOrder(lines);
}

/** By number; of several lines with one number the first stays. */
function inOrder(lines: readonly NumberedLine[]): NumberedLine[] {
  const byNumber = new Map<number, NumberedLine>();
  for (const line of lines) if (!byNumber.has(line.number)) byNumber.set(line.number, line);
  return [...byNumber.values()].sort((a, b) => a.number - b.number);
}
