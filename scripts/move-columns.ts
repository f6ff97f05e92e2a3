/** A piece of a text, between two offsets, and what stands there instead. */
export interface Edit {
  start: number;
  end: number;
  text: string;
}

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/**
 * The `mappings` of a source map after edits inside lines of the generated text. Only a segment's first field tells
 * its generated column, and it counts from the segment before, so the others are carried over as they are.
 */
export function moveColumns(mappings: string, code: string, edits: readonly Edit[]): string {
  const starts = lineStarts(code);
  let next = 0;
  return mappings
    .split(';')
    .map((line, at) => {
      const start = starts[at] ?? code.length;
      const end = starts[at + 1] ?? code.length + 1;
      const here: Edit[] = [];
      for (let edit = edits[next]; edit && edit.start < end; edit = edits[++next]) {
        if (edit.end >= end || edit.text.includes('\n')) throw new Error('An edit must stay in its line');
        here.push({ ...edit, start: edit.start - start, end: edit.end - start });
      }
      return here.length > 0 && line !== '' ? moveLine(line, here) : line;
    })
    .join(';');
}

function lineStarts(code: string): number[] {
  const starts = [0];
  for (let at = code.indexOf('\n'); at >= 0; at = code.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

function moveLine(line: string, edits: readonly Edit[]): string {
  let column = 0;
  let written = 0;
  return line
    .split(',')
    .map((segment) => {
      const { value, length } = decode(segment);
      column += value;
      const moved = movedTo(column, edits);
      const field = encode(moved - written);
      written = moved;
      return field + segment.slice(length);
    })
    .join(',');
}

/** A place inside a replaced piece moves to that piece's start. */
function movedTo(column: number, edits: readonly Edit[]): number {
  let shift = 0;
  for (const { start, end, text } of edits) {
    if (column <= start) break;
    if (column < end) return start + shift;
    shift += text.length - (end - start);
  }
  return column + shift;
}

/** The first number of a segment in base64 VLQ: five bits a digit, the lowest first, its sign the lowest bit. */
function decode(segment: string): { value: number; length: number } {
  let bits = 0;
  for (let at = 0; at < segment.length; at++) {
    const digit = DIGITS.indexOf(segment.charAt(at));
    if (digit < 0) break;
    bits += (digit & 31) * 32 ** at;
    if (digit < 32) return { value: bits % 2 === 1 ? -(bits - 1) / 2 : bits / 2, length: at + 1 };
  }
  throw new Error(`${segment} is no segment of a source map`);
}

function encode(value: number): string {
  let bits = value < 0 ? -value * 2 + 1 : value * 2;
  let text = '';
  do {
    const rest = Math.floor(bits / 32);
    text += DIGITS.charAt((bits % 32) + (rest > 0 ? 32 : 0));
    bits = rest;
  } while (bits > 0);
  return text;
}
