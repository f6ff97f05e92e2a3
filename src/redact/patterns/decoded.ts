import type { Run } from './run.js';

/** A text as its reader would read it, and where each of its characters came from. */
export interface Decoded {
  readonly text: string;
  /** A run of `text` as a run of the text before. */
  original(run: Run): Run;
}

/** Characters below 128 in the spellings of addresses, JSON, scripts and markup. */
const ENCODED =
  /%[2-7][\da-f]|\\u00[2-7][\da-f]|\\u\{[2-7][\da-f]\}|\\x[2-7][\da-f]|&#(?:x[2-7][\da-f]|3[2-9]|[4-9]\d|1[01]\d|12[0-6]);|&(?:amp|quot|apos|commat|colon|equals|period);/gi;
const HAS_ENCODED = new RegExp(ENCODED.source, 'i');
const NAMED: { readonly [name: string]: string } = {
  '&amp;': '&',
  '&quot;': '"',
  '&apos;': "'",
  '&commat;': '@',
  '&colon;': ':',
  '&equals;': '=',
  '&period;': '.',
};
/** An address inside an address inside an address. */
const MOST_TIMES = 3;

/** Whether a text has any character in another spelling. */
export function isEncoded(text: string): boolean {
  return (text.includes('%') || text.includes('\\') || text.includes('&')) && HAS_ENCODED.test(text);
}

/** The text with characters in other spellings read, also where the spelling was spelled so itself. */
export function decode(text: string): Decoded {
  let decoded: Decoded = { text, original: (run) => run };
  for (let time = 0; time < MOST_TIMES && isEncoded(decoded.text); time += 1) {
    decoded = onTop(decoded, decodeOnce(decoded.text));
  }
  return decoded;
}

function onTop(outer: Decoded, inner: Decoded): Decoded {
  return { text: inner.text, original: (run) => outer.original(inner.original(run)) };
}

function decodeOnce(text: string): Decoded {
  const parts: string[] = [];
  // Where a part begins, in the decoded text and in the one before.
  const starts: number[] = [];
  const origins: number[] = [];
  let length = 0;
  let at = 0;
  const add = (part: string, origin: number): void => {
    if (part === '') return;
    parts.push(part);
    starts.push(length);
    origins.push(origin);
    length += part.length;
  };
  for (const { 0: code, index } of text.matchAll(ENCODED)) {
    add(text.slice(at, index), at);
    add(characterOf(code), index);
    at = index + code.length;
  }
  add(text.slice(at), at);
  const originOf = (index: number, isEnd: boolean): number => {
    const part = partAt(starts, isEnd ? index - 1 : index);
    const next = origins[part + 1] ?? text.length;
    // An encoded character is longer than it reads, and is one part alone.
    if (isEnd)
      return index >= (starts[part + 1] ?? length)
        ? next
        : (origins[part] as number) + index - (starts[part] as number);
    return (origins[part] as number) + index - (starts[part] as number);
  };
  return {
    text: parts.join(''),
    original: ({ start, end }) => ({ start: originOf(start, false), end: originOf(end, true) }),
  };
}

function characterOf(code: string): string {
  const named = NAMED[code.toLowerCase()];
  if (named !== undefined) return named;
  const decimal = /^&#(\d+);$/.exec(code)?.[1];
  if (decimal !== undefined) return String.fromCharCode(Number(decimal));
  return String.fromCharCode(Number.parseInt(/[2-7][\da-f](?=[;}]?$)/i.exec(code)?.[0] ?? '', 16));
}

/** The last part that begins at `index` or before. */
function partAt(starts: readonly number[], index: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] as number) <= index) low = middle;
    else high = middle - 1;
  }
  return low;
}
